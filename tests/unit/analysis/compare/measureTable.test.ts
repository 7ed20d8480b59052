import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedMeasures } from '../../../../src/analysis/compare/measures/comparedMeasures.ts';
import type { ComparedSide } from '../../../../src/analysis/compare/measures/comparedSide.ts';
import { comparedSide } from '../../../../src/analysis/compare/measures/comparedSide.ts';
import type { Side } from '../../../../src/analysis/compare/comparison.ts';
import { measureText } from '../../../../src/analysis/compare/measures/measureText.ts';
import { measureRow, measureTable } from '../../../../src/analysis/compare/measures/measureTable.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  anAccountability,
  aNetwork,
  aRelationship,
  collaborationId,
  evidence,
  organisationId,
} from '../../../fixtures/aNetwork.ts';
import { renamed, unordered } from '../../../fixtures/renamed.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { theExample } from '../../../fixtures/theExample.ts';

const showing = (...scope: readonly string[]): Side => ({
  scope: scope.map(collaborationId),
  filter: noFilter,
  withdrawn: [],
});

/** A side for each collaboration of a network, and all of it. */
const sidesOf = (network: Network): readonly ComparedSide[] =>
  [...[...network.collaborations.keys()].map((id) => showing(id)), showing()].map((side) =>
    comparedSide(network, side),
  );

const some = { numRuns: 60 };

describe('measureTable', () => {
  it('finds no difference between a thing and itself', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const side of sidesOf(network))
          for (const { spread, cells, chance } of measureTable([side, side])) {
            expect(spread ?? 0).toBe(0);
            for (const { standing } of cells) expect(standing ?? 'same').toBe('same');
            expect(chance.kind).not.toBe('tested');
          }
      }),
      some,
    );
  });

  it('mirrors when two sides change places, and chance stays what it was', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        const sides = sidesOf(network).slice(0, 3);
        const there = measureTable(sides);
        const back = measureTable([...sides].reverse());
        expect(back).toEqual(there.map((row) => ({ ...row, cells: [...row.cells].reverse() })));
        const difference = (row: (typeof there)[number] | undefined, [a, b]: readonly [number, number]) => {
          const [one, other] = [row?.cells[a]?.value ?? null, row?.cells[b]?.value ?? null];
          return one === null || other === null ? null : one - other;
        };
        const last = sides.length - 1;
        there.forEach((row, place) => {
          const [to, fro] = [difference(row, [0, last]), difference(back[place], [0, last])];
          expect(to === null ? null : to + fro!).toBe(to === null ? fro : 0);
        });
      }),
      some,
    );
  });

  it('does not depend on the order of records, nor on what they are called', () => {
    fc.assert(
      fc.property(someGoverned(), fc.nat(), (network, turn) => {
        const other = renamed(network, turn);
        const cells = (of: Network, ids: readonly string[]) =>
          measureTable(ids.map((id) => comparedSide(of, showing(id)))).map((row) => row.cells);
        const ids = [...network.collaborations.keys()];
        const [here, there] = [other.rename(cells(network, ids)), cells(other.network, other.rename(ids))];
        here.forEach((row, place) =>
          row.forEach((cell, side) => expect(unordered(there[place]![side])).toEqual(unordered(cell))),
        );
      }),
      some,
    );
  });

  it('says how sides stand to each other as their values read', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const row of measureTable(sidesOf(network))) {
          const told = row.cells.filter(({ value }) => value !== null);
          const read = (standing: string) =>
            new Set(told.filter((cell) => cell.standing === standing).map(({ value }) => measureText(row, value)));
          const texts = new Set(told.map(({ value }) => measureText(row, value)));
          const isSame = told.length > 1 && texts.size === 1;
          expect(read('same').size > 0).toBe(isSame);
          expect(row.spread === 0).toBe(isSame);
          if (isSame && row.chance.kind === 'tested') expect(row.chance).toMatchObject({ p: 1, isLarger: false });
          for (const [ends, others] of [
            ['highest', 'lowest'],
            ['lowest', 'highest'],
          ] as const)
            for (const text of read(ends)) {
              expect(read(others)).not.toContain(text);
              for (const { value, standing } of told) if (measureText(row, value) === text) expect(standing).toBe(ends);
            }
        }
      }),
      some,
    );
  });

  it('calls shares that read alike the same, however they differ behind the point', () => {
    const map = theExample();
    const in2015: Side = { ...showing('wigan-deal'), filter: { ...noFilter, years: { from: 2015, to: 2015 } } };
    const rows = measureTable([showing('wigan-deal'), in2015].map((side) => comparedSide(map, side)));
    for (const row of rows)
      if (row.cells.every(({ value }) => value !== null))
        expect(new Set(row.cells.map(({ value }) => measureText(row, value))).size === 1).toBe(
          row.cells.every(({ standing }) => standing === 'same'),
        );
  });

  it('rests every value on records of its own side', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        const sides = sidesOf(network);
        for (const { cells } of measureTable(sides))
          cells.forEach(({ because, value, withheld, n }, place) => {
            const { organisations, relationships } = sides[place]!.network;
            for (const id of because.organisations) expect(organisations.has(id)).toBe(true);
            for (const id of because.relationships) expect(relationships.has(id)).toBe(true);
            expect(value === null).toBe(withheld !== null);
            if (value !== null) expect(n).toBeGreaterThan(0);
          });
      }),
      some,
    );
  });

  it('keeps shares between none and all, and every bar within its scale', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const { unit, scale, spread, cells } of measureTable(sidesOf(network))) {
          for (const { value, over } of cells) {
            expect(value ?? 0).toBeGreaterThanOrEqual(0);
            expect(value ?? 0).toBeLessThanOrEqual(scale + 1e-9);
            if (over !== null) expect(over.low).toBeLessThanOrEqual(over.high);
          }
          if (unit === 'share') expect([0, 1]).toContain(scale);
          expect(spread ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      some,
    );
  });

  it('puts each value to the beliefs: it holds, it is another figure, or the sides stand otherwise', () => {
    const deal = { collaborations: ['deal'] };
    const pact = { collaborations: ['pact'] };
    const sourced = { evidence: evidence() };
    const map = (lines: readonly (readonly [string, object])[]) =>
      aNetwork({
        collaborations: [aCollaboration({ id: 'deal' }), aCollaboration({ id: 'pact' })],
        relationships: lines.map(([to, fields], place) =>
          anAccountability({ id: `line-${String(place)}`, to, ...fields }),
        ),
      });
    const verdicts = (network: Network) => {
      const sides = ['deal', 'pact'].map((id) => comparedSide(network, showing(id)));
      const row = measureRow(
        comparedMeasures.find(({ id }) => id === 'lines')!,
        sides,
      );
      return row.cells.map(({ evidence: own }) => own?.verdicts['sourced-only']);
    };
    const two = [
      ['beta', { ...deal, ...sourced }],
      ['gamma', { ...deal, ...sourced }],
    ] as const;
    const one = ['delta', { ...pact, ...sourced }] as const;
    expect(verdicts(map([...two, one]))).toEqual(['holds', 'holds']);
    expect(verdicts(map([...two, one, ['epsilon', deal]]))).toEqual(['weakens', 'holds']);
    expect(verdicts(map([...two, one, ['epsilon', pact], ['eta', pact]]))).toEqual(['flips', 'flips']);
  });

  it('has no evidence of a measure of the record itself', () => {
    const rows = measureTable(sidesOf(theExample()).slice(0, 2));
    expect(rows.filter(({ cells }) => cells.some((cell) => cell.evidence === null)).map(({ id }) => id)).toEqual([
      'sourced',
    ]);
  });

  it('asks nothing of chance where two sides show the same records', () => {
    const map = theExample();
    const year = (from: number): Side => ({
      ...showing('wigan-deal'),
      filter: { ...noFilter, years: { from, to: from } },
    });
    const whatIf: Side = { ...showing('wigan-deal'), withdrawn: [organisationRef(organisationId('wigan-council'))] };
    const pairs = [
      [year(2014), year(2018)],
      [showing('wigan-deal'), whatIf],
      [showing(), showing('wigan-deal')],
    ];
    for (const sides of pairs)
      for (const { chance } of measureTable(sides.map((side) => comparedSide(map, side))))
        if (chance.kind !== 'not-asked')
          expect(chance).toMatchObject({
            kind: 'cannot-tell',
            why: expect.stringMatching(/same records|fewer than two/) as string,
          });
  });

  it('cannot tell chance from so few things', () => {
    const few = aNetwork({
      collaborations: [aCollaboration({ id: 'deal' }), aCollaboration({ id: 'pact' })],
      relationships: [
        anAccountability({ id: 'a', collaborations: ['deal'] }),
        anAccountability({ id: 'b', collaborations: ['pact'], from: 'gamma', to: 'delta', audience: 'regulator' }),
        aRelationship({ collaborations: ['deal'] }),
      ],
    });
    const rows = measureTable(['deal', 'pact'].map((id) => comparedSide(few, showing(id))));
    expect(rows.find(({ id }) => id === 'audiences')!.chance).toEqual({
      kind: 'cannot-tell',
      why: 'Cannot tell, because fewer than six lines of account are recorded on all sides together.',
    });
  });
});
