import { describe, expect, it } from 'vitest';
import { structureMethods } from '../../../../src/analysis/compare/comparisonCards.ts';
import type { Chance, StructureDistance } from '../../../../src/analysis/compare/comparison.ts';
import { roleChangesInWords } from '../../../../src/analysis/compare/pair/roleChangeWords.ts';
import { distanceText, structureInWords } from '../../../../src/analysis/compare/wholes/structureWords.ts';
import { aTest } from '../../../fixtures/aComparison.ts';
import { aNetwork, organisationId } from '../../../fixtures/aNetwork.ts';

const tested = (p: number): Chance => aTest(p, { shuffles: 499 });
const untold: Chance = { kind: 'cannot-tell', why: 'Cannot tell, because nothing is recorded.' };
const apart = (a: number, b: number, chance: Chance, distance: number | null = 0.5): StructureDistance => ({
  sides: [a, b],
  measure: 'portrait',
  distance,
  chance,
});
const titles = ['North', 'South', 'East'];

describe('distances of structure in words', () => {
  it('say that two sides differ by more than chance, or by no more', () => {
    expect(structureInWords([apart(0, 1, tested(0.01))], titles)).toBe(
      'As wholes, North differs from South by more than chance makes such networks differ.',
    );
    expect(structureInWords([apart(0, 1, tested(0.2))], titles)).toBe(
      'As wholes, the two differ by no more than chance makes networks this small differ.',
    );
  });

  it('name the pairs of several sides, each once', () => {
    const structure = [
      apart(0, 1, tested(0.01)),
      { ...apart(0, 1, tested(0.02)), measure: 'triads' as const },
      apart(0, 2, tested(0.3)),
      apart(1, 2, tested(0.4)),
    ];
    expect(structureInWords(structure, titles)).toBe(
      'As wholes, one of three pairs differs by more than chance makes such networks differ: North from South.',
    );
    expect(structureInWords(structure.slice(2), titles)).toBe(
      'As wholes, none of the two pairs that could be tested differs by more than chance makes networks this small differ.',
    );
  });

  it('say that it cannot be told, and nothing where there is no distance', () => {
    expect(structureInWords([apart(0, 1, untold)], titles)).toBe(
      'As wholes, whether the sides differ by more than chance cannot be told.',
    );
    expect(structureInWords([apart(0, 1, untold, null)], titles)).toBeNull();
  });

  it('round no distance to nought or one that is not', () => {
    expect([0, 0.001, 0.624, 0.999, 1, null].map(distanceText)).toEqual([
      '0.00',
      'under 0.01',
      '0.62',
      'over 0.99',
      '1.00',
      'not recorded',
    ]);
  });

  it('have a card each, with the works they come from', () => {
    for (const { name, card } of Object.values(structureMethods)) {
      expect(name).not.toBe('');
      expect(card.references).toContain('Phipson and Smyth 2010');
    }
  });
});

describe('roles that differ, in words', () => {
  const change = (id: string) => ({ organisation: organisationId(id), inA: 'lead' as const, inB: 'partner' as const });
  const words = (...ids: readonly string[]) =>
    roleChangesInWords(aNetwork({ organisations: ids }), ids.map(change), 'North', 'South');

  it('name two, and count the others', () => {
    expect(words('alpha')).toBe(
      'One organisation has another role on each side: Alpha (backbone or lead in North, delivery partners in South).',
    );
    expect(words('alpha', 'beta', 'gamma')).toContain('Three organisations have another role on each side: Alpha (');
    expect(words('alpha', 'beta', 'gamma')).toContain(' and one more.');
    expect(words()).toBeNull();
  });
});
