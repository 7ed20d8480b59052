import { describe, expect, it } from 'vitest';
import { coverageBanner, sizeNote, undatedNote } from '../../../../src/analysis/compare/words/comparisonCautions.ts';
import { aComparison, aMeasureRow } from '../../../fixtures/aComparison.ts';

const titles = ['Deal', 'Pact', 'Works'];

describe('coverageBanner', () => {
  const sides = (...sourced: readonly number[]) => ({
    coverage: sourced.map((count) => ({ relationships: 100, sourced: count, undated: null })),
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
            { relationships: 0, sourced: 0, undated: null },
            { relationships: 4, sourced: 4, undated: null },
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

describe('undatedNote', () => {
  const sides = (...undated: readonly (number | null)[]) => ({
    coverage: undated.map((count) => ({ relationships: 30, sourced: 30, undated: count })),
  });

  it('says of a year of which more than a third of the relationships have no date', () => {
    expect(
      undatedNote(sides(25, 10, null), { titles: ['Deal in 1990', 'Pact in 2015', 'Works'], areWays: false }),
    ).toBe(
      'Much of what counts in a year here has no date: 25 of the 30 relationships of Deal in 1990. It counts in every year, until the menu of a pane leaves it out.',
    );
    expect(undatedNote(sides(30, 11), { titles: ['in 1990', 'in 2015'], areWays: true })).toBe(
      'Much of what counts in a year here has no date: 30 of the 30 relationships in 1990 and 11 of the 30 in 2015. It counts in every year, until the menu of a pane leaves it out.',
    );
  });

  it('says nothing where no year is chosen, and where a third or fewer have no date', () => {
    expect(undatedNote(sides(10, null), { titles, areWays: false })).toBeNull();
    expect(undatedNote(sides(null, null), { titles, areWays: false })).toBeNull();
  });
});
