import { describe, expect, it } from 'vitest';
import { coverageBanner, sizeNote } from '../../../../src/analysis/compare/comparisonCautions.ts';
import { aComparison, aMeasureRow } from '../../../fixtures/aComparison.ts';

const titles = ['Deal', 'Pact', 'Works'];

describe('coverageBanner', () => {
  const sides = (...sourced: readonly number[]) => ({
    coverage: sourced.map((count) => ({ relationships: 100, sourced: count })),
  });

  it('says which side is better sourced, from a quarter of difference on', () => {
    expect(coverageBanner(sides(90, 35, 60), { titles, areWays: false })).toBe(
      'These sides are not equally well sourced: 90% of the relationships of Deal name a source, and 35% of those of Pact. Differences may be differences of the record.',
    );
    expect(coverageBanner(sides(75, 50), { titles, areWays: false })).toMatch(/75%.*50%/);
    expect(coverageBanner(sides(74, 50), { titles, areWays: false })).toBeNull();
  });

  it('takes a side without relationships for no worse', () => {
    expect(
      coverageBanner(
        {
          coverage: [
            { relationships: 0, sourced: 0 },
            { relationships: 4, sourced: 4 },
          ],
        },
        { titles, areWays: false },
      ),
    ).toBeNull();
  });
});

describe('sizeNote', () => {
  it('says that shares compare where one side is three times as large', () => {
    expect(sizeNote(aComparison([aMeasureRow([40, 6, 12])]), { titles, areWays: false })).toBe(
      '40 organisations take part in Deal and 6 in Pact: shares, not counts, compare.',
    );
    expect(sizeNote(aComparison([aMeasureRow([17, 6])]), { titles, areWays: false })).toBeNull();
    expect(sizeNote(aComparison([aMeasureRow([17, null])]), { titles, areWays: false })).toBeNull();
  });
});
