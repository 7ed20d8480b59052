import { beforeAll, describe, expect, it } from 'vitest';
import { FontBook } from '../../../../src/export/pdf/fonts/FontBook.ts';
import type { FontWeight } from '../../../../src/export/pdf/fonts/FontBook.ts';
import { loadFonts } from '../../../../src/export/pdf/fonts/loadFonts.ts';

let weights: readonly FontWeight[] = [];
beforeAll(async () => {
  weights = await loadFonts();
});

const facesOf = (weight: number) => weights.find((each) => each.weight === weight)?.faces ?? [];
const coordinates = (outline: string) => outline.match(/-?\d+/g)?.map(Number) ?? [];

describe('the fonts of documents', () => {
  it('come in three weights, each with the letters of names all over Europe', () => {
    expect(weights.map(({ weight }) => weight)).toEqual([400, 600, 700]);
    for (const { faces } of weights) {
      const has = (letter: string) => faces.some(({ glyphs }) => glyphs.has(letter.codePointAt(0) ?? 0));
      expect(Array.from('AZaz09éüßñøåÆœŁódźČšžĄęğİőűȘț€–—’“…·×−').filter((letter) => !has(letter))).toEqual([]);
    }
  });

  it('have outlines within their bounds, and none for a space', () => {
    for (const { faces } of weights)
      for (const { glyphs, bounds, outlineOf } of faces)
        for (const [letter, glyph] of glyphs) {
          const outline = outlineOf(glyph);
          if (/\s/u.test(String.fromCodePoint(letter))) expect(outline).toBe('');
          // Controls of a curve may lie a little outside of what the curve reaches.
          const [left, bottom, right, top] = bounds;
          const values = coordinates(outline);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(Math.min(left, bottom) - 60);
          expect(Math.max(...values)).toBeLessThanOrEqual(Math.max(right, top) + 60);
        }
  });

  it('put a letter with a mark together from the letter and the mark', () => {
    const [latin] = facesOf(400);
    const outline = (letter: string) => latin?.outlineOf(latin.glyphs.get(letter.codePointAt(0) ?? 0) ?? 0) ?? '';
    expect(outline('A')).toMatch(/ m\n/);
    expect(outline('Á').startsWith(outline('A'))).toBe(true);
    expect(outline('Á').length).toBeGreaterThan(outline('A').length);
  });
});

describe('a line in letters', () => {
  const book = () => new FontBook(weights);

  it('is as wide as it is measured to be', () => {
    const fonts = book();
    for (const text of ['Łódź Council', 'A & B', '漢字', 'e\u0301', ''])
      for (const weight of [400, 650, 680])
        expect(fonts.set(text, weight).width * 0.02).toBeCloseTo(fonts.measure(text, 20, weight), 6);
  });

  it('sets letters of a pair as close as another reader of fonts does', () => {
    // Widths by fontkit, in thousandths of the size.
    const alone = (text: string) => [...text].reduce((sum, letter) => sum + book().set(letter, 400).width, 0);
    const closer = (text: string) => book().set(text, 400).width - alone(text);
    expect(closer('Te')).toBe(-80);
    expect(closer('Av')).toBe(-30);
    expect(closer('nn')).toBe(0);
    expect(book().set('Wigan Council', 400).width).toBe(6_311);
    expect(book().set('West London Zone', 400).width).toBe(8_242);
    expect(book().set('To whom they answer, “AVATAR” Yorkshire P.', 400).width).toBe(19_378);
  });

  it('takes each letter from the cut that has it, in the order of the text', () => {
    const { runs, hasStandIns } = book().set('Łódź', 400);
    expect(hasStandIns).toBe(false);
    expect(runs.flatMap(({ font, codes }) => codes.map((code) => font.meanings.get(code))).join('')).toBe('Łódź');
    expect(new Set(runs.map(({ font }) => font.face)).size).toBe(2);
  });

  it('sees a letter and its mark as one, and leaves out what has no ink', () => {
    const { runs } = book().set('Cafe\u0301\u200B \u202Etxt', 400);
    expect(runs.flatMap(({ font, codes }) => codes.map((code) => font.meanings.get(code))).join('')).toBe('Café txt');
  });

  it('draws a letter that is missing as the bare letter or as a box, and keeps what it means', () => {
    const { runs, hasStandIns } = book().set('Hạ 漢', 400);
    expect(hasStandIns).toBe(true);
    const letters = runs.flatMap(({ font, codes }) =>
      codes.map((code) => ({ meaning: font.meanings.get(code), glyph: font.drawn === null ? code : font.drawn[code] })),
    );
    const bare = facesOf(400)[0]?.glyphs.get('a'.codePointAt(0) ?? 0);
    expect(letters.map(({ meaning }) => meaning).join('')).toBe('Hạ 漢');
    expect(letters.find(({ meaning }) => meaning === 'ạ')?.glyph).toBe(bare);
    expect(letters.find(({ meaning }) => meaning === '漢')?.glyph).toBe(0);
  });
});
