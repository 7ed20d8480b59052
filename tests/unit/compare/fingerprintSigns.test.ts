import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelLetters } from '../../../src/features/compare/fingerprints/modelLetters.ts';
import { spreadOut } from '../../../src/features/compare/fingerprints/spreadOut.ts';
import { termId } from '../../fixtures/aNetwork.ts';

const gap = 0.075;
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe('signs along a line', () => {
  it('stand apart, in the order of the places they want', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const found = spreadOut(wanted, gap);
        expect(found).toHaveLength(wanted.length);
        const inOrder = sorted(found);
        for (const [rank, place] of inOrder.entries())
          if (rank > 0) expect(place - (inOrder[rank - 1] ?? 0)).toBeGreaterThan(gap - 1e-9);
        for (const [one, a] of wanted.entries())
          for (const [other, b] of wanted.entries()) if (a < b) expect(found[one]).toBeLessThan(found[other] ?? 0);
      }),
    );
  });

  it('stay where they want to be when nobody is near, and lean to no side when somebody is', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const found = spreadOut(wanted, gap);
        const order = sorted(wanted);
        const isFree = order.every((place, rank) => rank === 0 || place - (order[rank - 1] ?? 0) >= gap);
        if (isFree) for (const [index, place] of wanted.entries()) expect(found[index]).toBeCloseTo(place, 9);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(found)).toBeCloseTo(sum(wanted), 9);
      }),
    );
  });
});

describe('letters of models', () => {
  it('are the first that is free among the words of a name', () => {
    const labels = ['Collaborative council', 'Collaborative market', 'Agent of change', 'System connector'];
    const letters = modelLetters(labels.map((label) => [termId(label), label]));
    expect([...letters.values()]).toEqual(['C', 'M', 'A', 'S']);
  });

  it('differ for up to 26 models, whatever these are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 26 }), (labels) => {
        const letters = [...modelLetters(labels.map((label, place) => [termId(String(place)), label])).values()];
        expect(new Set(letters).size).toBe(labels.length);
      }),
    );
  });
});
