import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/export/wrapText.ts';

const look = { size: 10, weight: 400 };
/** Every character is as wide as half the size. */
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const words = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }), { maxLength: 40 });

describe('wrapping a text', () => {
  it('leaves no character out but spaces, in their order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 200 }), (list, most) => {
        const text = list.join(' ');
        const bare = (all: string) => all.replace(/\s+/g, '');
        expect(bare(wrapText(text, most, look, measure).join(''))).toBe(bare(text));
      }),
    );
  });

  it('makes no line wider than asked, where a character fits', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 200 }), (list, most) => {
        for (const line of wrapText(list.join(' '), most, look, measure))
          expect(measure(line, look.size)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('breaks at spaces where it can', () => {
    expect(wrapText('who answers to whom', 60, look, measure)).toEqual(['who answers', 'to whom']);
  });

  it('breaks a word that is wider than a line', () => {
    expect(wrapText('an unbreakable word', 30, look, measure)).toEqual(['an', 'unbrea', 'kable', 'word']);
  });

  it('gives no line for nothing, and keeps signs that turn the text around out', () => {
    expect(wrapText('  ', 60, look, measure)).toEqual([]);
    expect(wrapText('a\u202Eb\nc', 60, look, measure)).toEqual(['a b c']);
  });

  it('cuts what is no heading and no sentence any more', () => {
    const lines = wrapText('x'.repeat(100_000), 50, look, measure);
    expect(lines.join('')).toHaveLength(2_000);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});
