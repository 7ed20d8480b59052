import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedRoles } from '../../../../src/analysis/compare/alignedRoles.ts';
import { matrixTotals } from '../../../../src/analysis/compare/pair/matrixTotals.ts';
import {
  betweenRoles,
  cellInWords,
  densityCaution,
  densityWords,
  differenceOfCounts,
  differenceOfDensities,
  differenceOfShares,
} from '../../../../src/analysis/compare/pair/matrixWords.ts';
import { roleMatrix } from '../../../../src/analysis/compare/pair/roleMatrix.ts';
import { roles } from '../../../../src/analysis/roles.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { northSide, twoSides } from '../../../fixtures/twoSides.ts';

describe('the totals of a matrix of roles', () => {
  it('add up to the relationships of the side, by rows as by columns', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const totals = matrixTotals(roleMatrix(network, alignedRoles(network, [])));
        const sum = (side: 'from' | 'to') => roles.reduce((all, role) => all + totals[side][role].count, 0);
        expect([sum('from'), sum('to'), totals.whole.count]).toEqual(Array(3).fill(network.relationships.size));
      }),
      { numRuns: 60 },
    );
  });

  it('give the share of all pairs that are tied', () => {
    const totals = matrixTotals(roleMatrix(northSide, alignedRoles(twoSides, [])));
    // Five organisations make 20 ordered pairs; three directed relationships and one read both ways join four of them.
    expect(northSide.relationships.size).toBe(4);
    expect(totals.whole.density).toBeCloseTo(4 / 20, 10);
  });

  it('of nobody have no share', () => {
    const empty = { ...northSide, organisations: new Map(), relationships: new Map() };
    expect(matrixTotals(roleMatrix(empty, new Map())).whole).toEqual({ count: 0, density: null });
  });
});

describe('the words of a matrix of roles', () => {
  it('say what a cell counts', () => {
    expect(cellInWords('partner', 'lead', 9, 1)).toBe(
      '9 relationships from delivery partners to backbone or lead in A, 1 in B',
    );
    expect(betweenRoles('partner', 'partner')).toBe('within delivery partners');
  });

  it('say which side has more', () => {
    expect([-5, 0, 2].map(differenceOfCounts)).toEqual(['5 more in A', 'the same in both', '2 more in B']);
    expect([null, -0.12, 0.01, 0.001].map(differenceOfDensities)).toEqual([
      'not to be compared',
      '12 points more in A',
      '1 point more in B',
      'about the same in both',
    ]);
    // 14% less 11% is 3 points to whoever reads them, whatever was rounded away.
    expect(differenceOfShares(0.106, 0.144)).toBeCloseTo(0.03, 10);
    expect(differenceOfShares(null, 0.1)).toBeNull();
    expect([null, 0, 0.004, 0.31].map(densityWords)).toEqual(['none possible', '0%', 'under 1%', '31%']);
  });

  it('warn that shares fall with size, and more where sizes are unlike', () => {
    expect(densityCaution(10, 12)).not.toContain('too unlike');
    expect(densityCaution(6, 40)).toContain('A shows 6 organisations, B 40. They are too unlike in size');
  });
});
