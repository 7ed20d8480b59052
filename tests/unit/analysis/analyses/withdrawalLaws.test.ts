import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithdrawals } from '../../../../src/analysis/analyses/compareWithdrawals.ts';
import { whatBreaks } from '../../../../src/analysis/analyses/whatBreaks.ts';
import { fullWithdrawal, withdrawal } from '../../../../src/analysis/analyses/withdrawal.ts';
import { pathsOfAccount } from '../../../../src/analysis/analyses/pathsOfAccount.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { withdraw } from '../../../../src/analysis/withdraw.ts';
import type { EntityRef } from '../../../../src/domain/ids.ts';
import { organisationRef, relationshipRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { renamed, unordered } from '../../../fixtures/renamed.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { ask } from './asking.ts';

const without = (network: Network, ...refs: readonly EntityRef[]) => withdrawal(network, refs, defaultThresholds);
const fully = (network: Network, ...refs: readonly EntityRef[]) =>
  fullWithdrawal({ network, asOf: null, thresholds: defaultThresholds }, refs);

describe('laws of withdrawal', () => {
  const somePick = fc.array(fc.nat(), { minLength: 0, maxLength: 3 });
  const refsOf = (network: Network): readonly EntityRef[] => [
    ...[...network.organisations.keys()].map(organisationRef),
    ...[...network.relationships.keys()].map(relationshipRef),
  ];
  const picked = (network: Network, numbers: readonly number[]): readonly EntityRef[] => {
    const refs = refsOf(network);
    return refs.length === 0 ? [] : numbers.flatMap((number) => refs[number % refs.length] ?? []);
  };

  it('changes nothing where nothing is withdrawn', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        const found = fully(network);
        expect(found.after).toEqual(found.before);
        expect(whatBreaks(network, found)).toEqual([]);
      }),
    );
  });

  it('leaves the network as it was, so that undoing gives it back', () => {
    fc.assert(
      fc.property(someGoverned(), somePick, (network, numbers) => {
        const before = structuredClone(network);
        fully(network, ...picked(network, numbers));
        expect(network).toEqual(before);
      }),
    );
  });

  it('says the same under other ids', () => {
    fc.assert(
      fc.property(someGoverned(), somePick, fc.nat(100), (network, numbers, turn) => {
        const other = renamed(network, turn);
        const refs = picked(network, numbers);
        expect(unordered(fully(other.network, ...other.rename(refs)))).toEqual(
          unordered(other.rename(fully(network, ...refs))),
        );
      }),
    );
  });

  it('only ever takes: nobody reaches the public who did not, and no figure grows', () => {
    const worth = { yes: 2, 'only-if-unknown': 1, 'no-record': 0 };
    fc.assert(
      fc.property(someGoverned(), somePick, (network, numbers) => {
        const found = without(network, ...picked(network, numbers));
        for (const { before, after } of found.reach) expect(worth[after]).toBeLessThan(worth[before]);
        for (const figure of ['organisations', 'lines', 'reachPublic', 'largestPart', 'flows'] as const)
          expect(found.after[figure]).toBeLessThanOrEqual(found.before[figure]);
      }),
    );
  });

  it('agrees with paths traced in what is left, for all whose ends of account stay', () => {
    fc.assert(
      fc.property(someGoverned(), somePick, (network, numbers) => {
        const refs = picked(network, numbers);
        const left = withdraw(network, refs);
        const lost = new Set(without(network, ...refs).reach.map(({ organisation }) => organisation));
        for (const { subject, value } of ask(pathsOfAccount, left)) {
          if (subject.kind !== 'organisation' || value?.reach !== 'yes') continue;
          expect(lost.has(subject.id)).toBe(false);
        }
      }),
    );
  });

  it('turns its sides where a comparison is turned', () => {
    fc.assert(
      fc.property(someGoverned(), somePick, somePick, (network, a, b) => {
        const [one, two] = [without(network, ...picked(network, a)), without(network, ...picked(network, b))];
        const [there, back] = [compareWithdrawals(one, two), compareWithdrawals(two, one)];
        expect(there.losePublic).toEqual({
          ...back.losePublic,
          first: back.losePublic.second,
          second: back.losePublic.first,
        });
        expect(compareWithdrawals(one, one).losePublic.first).toEqual([]);
      }),
    );
  });
});
