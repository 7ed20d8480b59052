import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapToWidth } from '../../../../src/scene/lines/wrapToWidth.ts';
import { hostileTexts } from '../../../fixtures/someText.ts';

const someName = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom(...hostileTexts));
const widthOf = (text: string): number => [...text].length * 10;

describe('a name in a lane', () => {
  it('stands in as few lines as can be', () => {
    expect(wrapToWidth('Path', 100, widthOf)).toEqual(['Path']);
    expect(wrapToWidth('Riverside Council Cabinet', 180, widthOf)).toEqual(['Riverside Council', 'Cabinet']);
  });

  it('loses what stands in brackets at its end before anything else', () => {
    expect(wrapToWidth('Harbour (a charity of Riverside)', 120, widthOf)).toEqual(['Harbour']);
    expect(wrapToWidth('Ofsted (north)', 90, widthOf)).toEqual(['Ofsted', '(north)']);
  });

  it('ends in an ellipsis after three lines', () => {
    expect(wrapToWidth('Elms and Oaks and Beeches and Limes and Yews', 100, widthOf)).toEqual([
      'Elms and',
      'Oaks and',
      'Beeches…',
    ]);
  });

  it('is called unnamed when nothing of it can be seen', () => {
    expect(wrapToWidth(' \u0000\n', 100, widthOf)).toEqual(['unnamed']);
  });

  it('is never wider than its lane nor higher than three lines, whatever it is made of', () => {
    fc.assert(
      fc.property(someName, fc.integer({ min: 20, max: 400 }), (text, most) => {
        const lines = wrapToWidth(text, most, widthOf);
        expect(lines.length).toBeGreaterThanOrEqual(1);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(most, widthOf('unnamed')));
      }),
    );
  });
});
