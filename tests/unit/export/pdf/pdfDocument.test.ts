import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontWeight } from '../../../../src/export/pdf/fonts/FontBook.ts';
import { loadFonts } from '../../../../src/export/pdf/fonts/loadFonts.ts';
import { PdfDocument } from '../../../../src/export/pdf/PdfDocument.ts';
import type { Sheet, SheetMark, TextMark } from '../../../../src/export/sheet.ts';
import { filledWith, strokedWith } from '../../../../src/export/sheet.ts';
import { workThrough } from '../../../../src/scene/slices.ts';
import { paperTheme } from '../../../../src/scene/theme.ts';
import { payloads } from '../../../fixtures/payloads.ts';
import { elementsIn, openPdf, wordsOf } from '../../../fixtures/openPdf.ts';

let fonts: readonly FontWeight[] = [];
beforeAll(async () => {
  fonts = await loadFonts();
});

const about = { title: 'Who answers to whom', description: 'A map', language: 'en-GB', day: '2026-03-09' };

const aText = (text: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x: 40,
  y: 60,
  lines: [text],
  lineHeight: 20,
  size: 14,
  weight: 400,
  colour: '#10191C',
  align: 'left',
  ...more,
});

const aSheet = (...marks: readonly SheetMark[]): Sheet => ({
  width: 1122.5,
  height: 793.7,
  title: 'A page',
  description: 'What a picture shows',
  theme: paperTheme,
  marks,
});

function bytesOf(sheets: readonly Sheet[], told = about): Uint8Array {
  const document = new PdfDocument(told, fonts);
  for (const sheet of sheets) workThrough(document.addPage(sheet));
  return Uint8Array.from(workThrough(document.finish()).flatMap((piece) => [...piece]));
}

const opened = (...marks: readonly SheetMark[]) => openPdf(bytesOf([aSheet(...marks)]));

const rolesOf = (page: { readonly structure: Parameters<typeof elementsIn>[0] } | undefined) =>
  elementsIn(page?.structure ?? null).map(({ role }) => role);

describe('a PDF document of sheets', () => {
  it('says what it is called, in which language, that it is tagged, and has a page and a bookmark for each sheet', async () => {
    const sheets = ['First', 'Łódź', 'Third'].map((title) => ({ ...aSheet(aText(title)), title }));
    const pdf = await openPdf(bytesOf(sheets));
    expect(pdf.title).toBe('Who answers to whom');
    expect(pdf.language).toBe('en-GB');
    expect(pdf.isMarked).toBe(true);
    expect(pdf.outline).toEqual(['First', 'Łódź', 'Third']);
    expect(pdf.pages.map(({ text }) => text)).toEqual(['First', 'Łódź', 'Third']);
  });

  it('reads what is written, letter by letter, in any script', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (text) => {
        const pdf = await opened(aText(`a${text}z`, { part: { kind: 'paragraph' } }));
        const [paragraph] = elementsIn(pdf.pages[0]?.structure ?? null).filter(({ role }) => role === 'P');
        // A reader may take spaces and compose letters as it likes; every other sign must be there.
        const plain = (words: string) =>
          words
            .normalize('NFKC')
            .replace(/[\p{C}\p{Z}\p{M}]/gu, '')
            .replace(/\s/gu, '');
        expect([...plain(paragraph === undefined ? '' : wordsOf(paragraph))].sort()).toEqual(
          [...plain(`a${text}z`)].sort(),
        );
      }),
      { seed: 9, numRuns: 25 },
    );
  });

  it('keeps lines of one text apart, so that words do not run together', async () => {
    const pdf = await opened(aText('', { lines: ['who answers', 'to whom'] }));
    const [paragraph] = elementsIn(pdf.pages[0]?.structure ?? null).filter(({ role }) => role === 'P');
    expect(paragraph && wordsOf(paragraph)).toBe('who answers to whom');
  });

  it('tags headings, paragraphs, lists, tables and figures in the order of the marks', async () => {
    const figure = { kind: 'figure', alternative: 'Three bodies and who they answer to' } as const;
    const key = { kind: 'item' } as const;
    const cell = (row: number, column: number, heads: 'row' | 'column' | null) =>
      ({ kind: 'cell', row, column, heads }) as const;
    const pdf = await opened(
      aText('Title', { part: { kind: 'heading', level: 1 } }),
      { kind: 'path', d: 'M0 0L10 10', ink: strokedWith('#000000', 1), part: figure },
      aText('Name in the figure', { part: figure }),
      aText('Legend', { part: { kind: 'heading', level: 2 } }),
      { kind: 'path', d: 'M0 20L10 20', ink: strokedWith('#000000', 1), part: key },
      aText('Commissioner', { part: key }),
      aText('Regulator', { part: { kind: 'item' } }),
      aText('Measure', { part: cell(0, 0, 'column') }),
      aText('Value', { part: cell(0, 1, 'column') }),
      { kind: 'rect', x: 0, y: 0, width: 50, height: 1, radius: 0, ink: filledWith('#CCCCCC') },
      aText('Ties', { part: cell(1, 0, 'row') }),
      aText('12', { part: cell(1, 1, null) }),
      aText('Page 1 of 1', { part: { kind: 'decoration' } }),
    );
    const elements = elementsIn(pdf.pages[0]?.structure ?? null);
    expect(elements.map(({ role }) => role).slice(3)).toEqual([
      ...['H1', 'Figure', 'H2', 'L', 'LI', 'LBody', 'LI', 'LBody'],
      ...['Table', 'TR', 'TH', 'TH', 'TR', 'TH', 'TD'],
    ]);
    expect(elements.find(({ role }) => role === 'Figure')?.alternative).toBe('Three bodies and who they answer to');
    expect(elements.filter(({ role }) => role === 'LBody').map(wordsOf)).toEqual(['Commissioner', 'Regulator']);
    expect(elements.filter(({ role }) => role === 'TR').map(wordsOf)).toEqual(['MeasureValue', 'Ties12']);
    expect(pdf.pages[0]?.text).toContain('Page 1 of 1');
  });

  it('says at the foot that letters are missing, only where some are', async () => {
    const note = /lacks some letters/;
    expect((await opened(aText('漢字 Council'))).pages[0]?.text).toMatch(note);
    expect((await opened(aText('漢字 Council'))).pages[0]?.text).toContain('漢字 Council');
    expect((await opened(aText('Łódź Council'))).pages[0]?.text).not.toMatch(note);
  });

  it('leads to the address of a source and nowhere else', async () => {
    const hostile = [...payloads, 'file:///etc/passwd', 'mailto:a@b.example'];
    const pdf = await opened(
      aText('1. A report', { href: 'https://example.org/report?a=1&b=(2)', part: { kind: 'item' } }),
      ...hostile.map((href) => aText('A source', { href })),
    );
    const [page] = pdf.pages;
    expect(page?.links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
    expect(page?.links[0]).toBe('https://example.org/report?a=1&b=(2)');
    expect(page?.annotations.filter((kind) => kind !== 'Link')).toEqual([]);
    expect(rolesOf(page)).toContain('Link');
  });

  it('takes hostile texts for words, wherever they stand', async () => {
    const closing = [
      '>> endobj',
      ') Tj ET Q',
      '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
      '\\) (',
      'EMC',
      '%%EOF',
    ];
    for (const text of [...payloads, ...closing]) {
      const told = { ...about, title: text, description: text };
      const figure = { kind: 'figure', alternative: text } as const;
      const sheet = { ...aSheet(aText(text), aText(text, { part: figure })), title: text };
      const pdf = await openPdf(bytesOf([sheet], told));
      expect(pdf.active).toEqual([]);
      expect(pdf.pages.flatMap(({ annotations }) => annotations)).toEqual([]);
      expect(pdf.pages).toHaveLength(1);
    }
  });

  it('is the same byte for byte when it is made again', () => {
    const sheets = [aSheet(aText('Łódź 漢字'), aText('Bold', { weight: 700 })), aSheet(aText('Second'))];
    expect(bytesOf(sheets)).toEqual(bytesOf(sheets));
  });

  it('holds no more than it must: a page of words costs little beside the letters', () => {
    const page = aSheet(aText('A page of words'));
    const [one, sixty] = [bytesOf([page]), bytesOf(Array.from({ length: 60 }, () => page))];
    expect(sixty.length - one.length).toBeLessThan(60 * 1_000);
  });
});
