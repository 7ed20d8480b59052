import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossedExpectations } from '../../../../src/analysis/analyses/crossedExpectations.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import { aNetwork, anAccountability, aRelationship } from '../../../fixtures/aNetwork.ts';
import { renamed, unordered } from '../../../fixtures/renamed.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { workedOracle } from '../../../fixtures/workedOracle.ts';

const ask = (network: Network) => crossedExpectations.run({ network, asOf: null, thresholds: defaultThresholds });
const mapOf = (network: Network) => ask(network).find(({ subject }) => subject.kind === 'map');

/** The board and the funder both ask the lead provider about finance. */
const aboutFinance = (ties: readonly Relationship[]): readonly Relationship[] =>
  ties.map((tie) => (tie.from === 'lead' && tie.kind === 'accountability' ? { ...tie, about: ['finance'] } : tie));

describe('the worked example, once the board and the funder both ask the lead provider about finance', () => {
  it('has one V, at the lead provider, between the board and the funder', () => {
    const network = workedOracle(aboutFinance);
    const draft = mapOf(network);
    expect(draft?.value).toEqual({
      crossed: [
        {
          at: 'lead',
          forums: ['brd', 'fun'],
          matters: ['finance'],
          differIn: 'frame',
          lines: ['lead-accountable-to-brd', 'lead-accountable-to-fun'],
        },
      ],
      couldAgree: [['brd', 'fun']],
      ended: 1,
    });
    const own = ask(network).find(({ subject }) => subject.kind === 'organisation' && subject.id === 'lead');
    expect(crossedExpectations.inWords(network, own!)).toBe(
      'One pair of forums asks Lead about finance in different terms, and nothing recorded brings them together: Brd and Fun. If Brd and Fun agreed on one report, that would end.',
    );
  });

  it('has none when the board and the funder coordinate, or answer to one forum', () => {
    const tie = aRelationship({ from: 'brd', to: 'fun' });
    expect(mapOf(workedOracle((ties) => [...aboutFinance(ties), tie]))?.value?.crossed).toEqual([]);
    const common = anAccountability({ from: 'fun', to: 'cou' });
    expect(mapOf(workedOracle((ties) => [...aboutFinance(ties), common]))?.value?.crossed).toEqual([]);
  });

  it('cannot be told where no matters are recorded', () => {
    const draft = mapOf(workedOracle());
    expect(draft?.withheld).toBe(
      'Cannot tell, because no organisation has two forums of which consequences and matters are recorded.',
    );
    expect(draft?.needs.map(({ field }) => field)).toContain('about');
  });
});

describe('crossed expectations', () => {
  const phases = { information: 'yes', discussion: 'unknown', consequences: 'yes' } as const;
  const asks = (from: string, to: string, fields: Parameters<typeof anAccountability>[0] = {}) =>
    anAccountability({ from, to, phases, about: ['outcomes'], audience: 'regulator', ...fields });

  it('name who could agree on one report: those between whom most of them stand', () => {
    const differing = (to: string) => ({ audience: to === 'x' ? 'regulator' : 'commissioner-or-funder' });
    const lines = ['a', 'b', 'c'].flatMap((from) => ['x', 'y'].map((to) => asks(from, to, differing(to))));
    const network = aNetwork({ relationships: [...lines, asks('c', 'z', differing('z'))] });
    expect(mapOf(network)?.value).toMatchObject({ couldAgree: [['x', 'y']], ended: 3 });
  });

  it('are none where terms are the same, or not recorded on both sides', () => {
    expect(mapOf(aNetwork({ relationships: [asks('a', 'x'), asks('a', 'y')] }))?.value?.crossed).toEqual([]);
    const formats = [asks('a', 'x', { format: 'letter' }), asks('a', 'y', { format: null })];
    expect(mapOf(aNetwork({ relationships: formats }))?.value?.crossed).toEqual([]);
    const differing = [asks('a', 'x', { format: 'letter' }), asks('a', 'y', { format: 'table' })];
    expect(mapOf(aNetwork({ relationships: differing }))?.value?.crossed[0]?.differIn).toBe('format');
  });

  it('stay when everything is renamed and reordered', () => {
    fc.assert(
      fc.property(someGoverned(), fc.nat(25), (network, turn) => {
        const other = renamed(network, turn);
        expect(unordered(ask(other.network))).toEqual(unordered(other.rename(ask(network))));
      }),
    );
  });
});
