import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedRoles } from '../../../../src/analysis/compare/alignedRoles.ts';
import { compareMatrices, listOf, matricesInWords } from '../../../../src/analysis/compare/pair/compareMatrices.ts';
import { roleMatrix } from '../../../../src/analysis/compare/pair/roleMatrix.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../../src/analysis/filterNetwork.ts';
import type { Role } from '../../../../src/analysis/roles.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import { aFunding, aNetwork, anAccountability, aRelationship, organisationId } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';

const roles = new Map<ReturnType<typeof organisationId>, Role>([
  [organisationId('hub'), 'lead'],
  [organisationId('alpha'), 'partner'],
  [organisationId('beta'), 'partner'],
  [organisationId('trust'), 'funder'],
]);
const side = (...relationships: readonly Relationship[]): Network =>
  aNetwork({ organisations: ['hub', 'alpha', 'beta', 'trust'], relationships });

describe('relationships by role', () => {
  it('are counted from the role of the first end to that of the second', () => {
    const { cells, organisations, total } = roleMatrix(
      side(
        aFunding({ id: 'r1', from: 'trust', to: 'alpha' }),
        aFunding({ id: 'r2', from: 'trust', to: 'hub' }),
        anAccountability({ id: 'r3', from: 'alpha', to: 'trust' }),
      ),
      roles,
    );
    expect(organisations).toEqual({ citizens: 0, partner: 2, lead: 1, funder: 1, oversight: 0 });
    expect(total).toBe(3);
    expect(cells.funder.partner).toMatchObject({ count: 1, density: 1 / 2, because: { relationships: ['r1'] } });
    expect(cells.funder.lead).toMatchObject({ count: 1, density: 1 });
    expect(cells.partner.funder).toMatchObject({ count: 1, density: 1 / 2, because: { relationships: ['r3'] } });
    expect(cells.partner.lead).toMatchObject({ count: 0, density: 0 });
  });

  it('have no density where the two roles make no pair', () => {
    const { cells } = roleMatrix(side(), roles);
    expect(cells.citizens.partner.density).toBeNull();
    expect(cells.lead.lead.density).toBeNull();
    expect(cells.partner.partner.density).toBe(0);
  });

  it('that are read both ways are counted once, from the role that comes first, whichever end is recorded first', () => {
    const one = roleMatrix(side(aRelationship({ id: 'r1', from: 'hub', to: 'alpha' })), roles);
    const other = roleMatrix(side(aRelationship({ id: 'r1', from: 'alpha', to: 'hub' })), roles);
    expect(one).toEqual(other);
    expect(one.cells.partner.lead).toMatchObject({ count: 1, density: 1 / 2 });
    expect(one.cells.lead.partner).toMatchObject({ count: 0, density: 0 });
  });

  it('that are read both ways within a role join both ordered pairs', () => {
    const { cells } = roleMatrix(side(aRelationship({ from: 'alpha', to: 'beta' })), roles);
    expect(cells.partner.partner).toMatchObject({ count: 1, density: 1 });
  });

  it('count each, while two organisations related twice are one pair', () => {
    const twice = [
      anAccountability({ id: 'r1', from: 'alpha', to: 'hub' }),
      aFunding({ id: 'r2', from: 'alpha', to: 'hub' }),
    ];
    expect(roleMatrix(side(...twice), roles).cells.partner.lead).toMatchObject({ count: 2, density: 1 / 2 });
  });

  it('of an organisation with itself, and denied ones, are counted and join no pair', () => {
    const { cells } = roleMatrix(
      side(
        aFunding({ id: 'r1', from: 'alpha', to: 'alpha' }),
        aFunding({ id: 'r2', from: 'alpha', to: 'beta', status: 'denied' }),
      ),
      roles,
    );
    expect(cells.partner.partner).toMatchObject({ count: 2, density: 0 });
  });
});

describe('two matrices', () => {
  const a = roleMatrix(side(aFunding({ from: 'trust', to: 'hub' })), roles);
  const b = roleMatrix(
    side(aFunding({ id: 'r1', from: 'trust', to: 'alpha' }), aFunding({ id: 'r2', from: 'trust', to: 'beta' })),
    roles,
  );

  it('differ by what B has more than A', () => {
    const { cells, mostCount, mostDensity } = compareMatrices(a, b);
    expect(cells.funder.lead).toMatchObject({ count: -1, density: -1 });
    expect(cells.funder.partner).toMatchObject({ count: 2, density: 1 });
    expect(cells.citizens.partner).toMatchObject({ count: 0, density: null });
    expect([mostCount, mostDensity]).toEqual([2, 1]);
  });

  it('are told apart in words where they are furthest apart', () => {
    expect(matricesInWords(compareMatrices(a, b), 'North', 'South')).toBe(
      'Furthest apart are relationships from commissioners & funders to delivery partners: none of the one in North and two of the two in South.',
    );
    const many = roleMatrix(
      side(
        ...['r1', 'r2', 'r3', 'r4'].map((id) => aFunding({ id, from: 'trust', to: 'hub' })),
        aFunding({ id: 'r5', from: 'hub', to: 'alpha' }),
      ),
      roles,
    );
    expect(matricesInWords(compareMatrices(a, many), 'North', 'South')).toContain(
      'none of the one in North and one of the five',
    );
    expect(matricesInWords(compareMatrices(a, a), 'North', 'South')).toBe(
      'Every pair of roles has as many relationships on both sides.',
    );
  });
});

/** Two parts of one map with one role for each organisation, as two panes show them. */
const twoSides = someNetwork().chain((map) => {
  const scopes = fc.subarray([...map.collaborations.keys()]);
  return fc.tuple(scopes, scopes).map(([a, b]) => ({
    a: filterNetwork(map, a, noFilter),
    b: filterNetwork(map, b, noFilter),
    roles: alignedRoles(map, a.length === 0 || b.length === 0 ? [] : [...a, ...b]),
  }));
});

describe('of any sides', () => {
  it('a matrix adds up to the relationships of its pane, each in one cell, and its densities are shares', () => {
    fc.assert(
      fc.property(twoSides, ({ a, roles }) => {
        const cells = listOf(roleMatrix(a, roles).cells);
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(a.relationships.size);
        const ids = cells.flatMap(({ because }) => because.relationships);
        expect([...ids].sort()).toEqual([...a.relationships.keys()].sort());
        for (const { density } of cells) if (density !== null) expect(density >= 0 && density <= 1).toBe(true);
      }),
    );
  });

  it('a matrix with itself differs in nothing, and swapping negates every difference', () => {
    fc.assert(
      fc.property(twoSides, ({ a, b, roles }) => {
        const [inA, inB] = [roleMatrix(a, roles), roleMatrix(b, roles)];
        for (const { count, density } of listOf(compareMatrices(inA, inA).cells)) {
          expect(count).toBe(0);
          expect(density ?? 0).toBe(0);
        }
        const [there, back] = [compareMatrices(inA, inB), compareMatrices(inB, inA)];
        listOf(there.cells).forEach((cell, place) => {
          const swapped = listOf(back.cells)[place];
          expect(cell.count + (swapped?.count ?? NaN)).toBe(0);
          expect(cell.density === null).toBe(swapped?.density === null);
          expect((cell.density ?? 0) + (swapped?.density ?? 0)).toBe(0);
        });
      }),
    );
  });

  it('the matrices of the four models of the example add up to what their panes show', () => {
    const map = theExample();
    for (const model of map.vocabulary.models.keys()) {
      const scope = [...map.collaborations.values()].filter((one) => one.model === model).map(({ id }) => id);
      const shown = filterNetwork(map, scope, noFilter);
      const { cells, total } = roleMatrix(shown, alignedRoles(map, []));
      expect(listOf(cells).reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(total).toBe(shown.relationships.size);
    }
  });
});
