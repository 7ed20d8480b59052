import { beforeAll, describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import type { ExportedFile, ExportedPart, ExportInput, ExportMaker } from '../../../src/export/exportMaker.ts';
import { makePdf } from '../../../src/export/pdf/makePdf.ts';
import { makeSlides } from '../../../src/export/slides/makeSlides.ts';
import { paperTheme } from '../../../src/scene/theme.ts';
import { stepsOf, storyOf } from '../../../src/view/story.ts';
import type { StepId, ViewState } from '../../../src/view/viewState.ts';
import { firstView } from '../../../src/view/viewState.ts';
import type { OpenedPdf } from '../../fixtures/openPdf.ts';
import { elementsIn, openPdf, wordsOf } from '../../fixtures/openPdf.ts';
import type { OpenedSlides } from '../../fixtures/openSlides.ts';
import { openSlides } from '../../fixtures/openSlides.ts';
import { payloads } from '../../fixtures/payloads.ts';
import { exampleDocument } from '../../fixtures/theExample.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
const makePowerPoint: ExportMaker = (input, progress, signal) =>
  makeSlides(input, () => Promise.resolve(png), progress, signal);

function inputOf(document: MapDocument, part: ExportedPart = 'story', view: ViewState = firstView): ExportInput {
  return {
    map: { document, network: buildNetwork(document), positions: documentPositions(document), view },
    part,
    theme: paperTheme,
    size: { kind: 'scale', scale: 1 },
    today: '2026-03-09',
    measure: (text, size) => text.length * size * 0.52,
    litOf: () => null,
    comparedOf: () => null,
    pause: () => Promise.resolve(),
    bringTemplate: () => Promise.reject(new Error('No page is asked for.')),
  };
}

const made = (maker: ExportMaker, input: ExportInput, told: string[] = []): Promise<ExportedFile> =>
  maker(
    input,
    (share, doing) => {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      told.push(doing);
    },
    new AbortController().signal,
  );
const bytesOf = async ({ blob }: ExportedFile) => new Uint8Array(await blob.arrayBuffer());

const headingsOf = (pdf: OpenedPdf) =>
  pdf.pages.flatMap(({ structure }) =>
    elementsIn(structure)
      .filter(({ role }) => role === 'H1')
      .map(wordsOf),
  );

describe('files of the story that ships with the map', () => {
  const document = exampleDocument();
  const steps = stepsOf(document);
  const told: string[] = [];
  let pdfBytes: Uint8Array;
  let slideBytes: Uint8Array;
  let pdf: OpenedPdf;
  let slides: OpenedSlides;
  beforeAll(async () => {
    pdfBytes = await bytesOf(await made(makePdf, inputOf(document), told));
    slideBytes = await bytesOf(await made(makePowerPoint, inputOf(document), told));
    pdf = await openPdf(pdfBytes);
    slides = openSlides(slideBytes);
  });

  it('are a page and a slide for each step, in order, and the appendix', () => {
    expect(steps.length).toBeGreaterThanOrEqual(7);
    expect(headingsOf(pdf).slice(0, steps.length)).toEqual(steps.map(({ title }) => title));
    expect(slides.slides.map(({ title }) => title)).toEqual(steps.map(({ title }) => title));
    expect(headingsOf(pdf).slice(steps.length)).toContain('Sources');
    const last = pdf.pages.at(-1)?.text ?? '';
    expect(last).toContain(`Page ${String(pdf.pages.length)} of ${String(pdf.pages.length)}`);
  });

  it('have the words of each step, and a figure that says what it shows', () => {
    steps.forEach((step, place) => {
      const elements = elementsIn(pdf.pages[place]?.structure ?? null);
      const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
      expect(
        elements
          .filter(({ role }) => role === 'P')
          .map(wordsOf)
          .join(' '),
      ).toContain(plain(step.text ?? ''));
      expect(elements.find(({ role }) => role === 'Figure')?.alternative?.length ?? 0).toBeGreaterThan(20);
      expect(slides.slides[place]?.words['Text']).toContain(step.text ?? '');
      expect(slides.slides[place]?.notes).toContain((step.note ?? '').split('\n')[0]);
      expect(slides.slides[place]?.alternative?.length ?? 0).toBeGreaterThan(20);
      expect(slides.slides[place]?.words['Sources']).toMatch(/^.*Source/);
    });
  });

  it('have a table of measures with heads, and links to sources alone', () => {
    const tables = pdf.pages.flatMap(({ structure }) => elementsIn(structure)).filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(elementsIn(table).some(({ role }) => role === 'TH')).toBe(true);
    const known = new Set(
      (document.sources ?? []).flatMap(({ url }) => (url === undefined ? [] : [new URL(url).href])),
    );
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !known.has(link))).toEqual([]);
  });

  it('say while they are made what is done', () => {
    expect(told).toContain(`Drawing step 1 of ${String(steps.length)}`);
    expect(told).toContain(`Drawing slide ${String(steps.length)} of ${String(steps.length)}`);
  });

  it('are the same byte for byte when they are made again', async () => {
    for (const [maker, first] of [
      [makePdf, pdfBytes],
      [makePowerPoint, slideBytes],
    ] as const)
      expect(Buffer.from(await bytesOf(await made(maker, inputOf(document)))).equals(Buffer.from(first))).toBe(true);
  });

  it('are called as the story, and as the step where only that is told', async () => {
    const { title } = storyOf(document);
    expect((await made(makePowerPoint, inputOf(document))).fileName).toBe(`${title.replace(/[?]/g, '').trim()}.pptx`);
    const [, second] = steps;
    const view: ViewState = { ...firstView, step: (second?.id ?? '') as StepId };
    const one = openSlides(await bytesOf(await made(makePowerPoint, inputOf(document, 'view', view))));
    expect(one.slides.map((slide) => slide.title)).toEqual([second?.title]);
  });

  it('hold the view alone where that is asked for or there is no story', async () => {
    const { story, ...untold } = document;
    expect(story).toBeDefined();
    for (const input of [inputOf(document, 'view'), inputOf(untold)]) {
      const one = openSlides(await bytesOf(await made(makePowerPoint, input)));
      expect(one.slides.map((slide) => slide.title)).toEqual([document.title]);
      expect(one.slides[0]?.words['Sources']).toMatch(/^Sources: /);
    }
  });
});

describe('files', () => {
  it('are given up soon after somebody says so, with the reason given', async () => {
    for (const maker of [makePdf, makePowerPoint]) {
      const stop = new AbortController();
      let calls = 0;
      const making = maker(
        inputOf(exampleDocument()),
        () => {
          calls += 1;
          if (calls === 3) stop.abort(new Error('No longer wanted.'));
        },
        stop.signal,
      );
      await expect(making).rejects.toThrow('No longer wanted.');
      expect(calls).toBe(3);
    }
  });

  it('take hostile texts of a map for words, in every field that they show', async () => {
    const all = payloads.join(' ');
    const perStep = 9;
    const groups = Array.from({ length: Math.ceil(payloads.length / perStep) }, (_, group) =>
      payloads.slice(group * perStep, (group + 1) * perStep),
    );
    const document: MapDocument = {
      format: 'polycentric/1',
      id: 'hostile',
      title: all,
      description: all,
      sources: payloads.map((text, place) => ({ id: `s${place}`, title: text, publisher: text, url: text })),
      organisations: payloads.map((text, place) => ({ id: `o${place}`, name: `${text} ${place}` })),
      relationships: payloads.slice(1).map((text, place) => ({
        id: `r${place}`,
        type: 'accountable-to',
        from: `o${place}`,
        to: `o${place + 1}`,
        audience: text,
        evidence: { sources: [`s${place}`], basis: 'stated' },
      })),
      positions: Object.fromEntries(
        payloads.map((_, place) => [`o${place}`, [60 * (place % 8), 60 * Math.floor(place / 8)] as const]),
      ),
      story: {
        title: all,
        steps: groups.map((group, place) => ({
          id: `step-${place}`,
          title: group[0] ?? '',
          text: group.join('\n'),
          note: group.join('\n'),
          reveals: [{ on: [{ kind: 'organisation', id: 'o0' }], text: group.join(' ') }],
          view: 'v=1',
        })),
      },
    };
    const pdf = await openPdf(await bytesOf(await made(makePdf, inputOf(document))));
    expect(pdf.active).toEqual([]);
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
    expect(pdf.pages.flatMap(({ annotations }) => annotations).filter((kind) => kind !== 'Link')).toEqual([]);
    expect(pdf.pages.map(({ text }) => text).join('')).toContain(payloads[0]);
    const opened = openSlides(await bytesOf(await made(makePowerPoint, inputOf(document))));
    expect(opened.outside).toEqual([]);
    expect(opened.slides).toHaveLength(groups.length);
    expect(opened.slides[0]?.title).toBe(payloads[0]);
  });
});
