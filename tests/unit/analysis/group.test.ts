import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/analysis/account.ts';
import { groupOf } from '../../../src/analysis/group.ts';
import { audiencesOf, groupSentence, moneyTotalWords, whichOf } from '../../../src/analysis/groupWords.ts';
import { collaborationsOf, tiesOf } from '../../../src/domain/involvement.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  aRelationship,
  organisationId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const ids = (...names: readonly string[]) => names.map(organisationId);

const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'deal', members: ['a', 'b'] }),
    aCollaboration({ id: 'other', members: ['c', 'x'] }),
  ],
  relationships: [
    anAccountability({ id: 'r1', from: 'a', to: 'x', audience: 'regulator' }),
    anAccountability({ id: 'r2', from: 'b', to: 'x', audience: null }),
    anAccountability({ id: 'r3', from: 'c', to: 'x', audience: 'regulator' }),
    anAccountability({ id: 'r4', from: 'a', to: 'y' }),
    anAccountability({ id: 'r5', from: 'b', to: 'y', status: 'denied' }),
    aFunding({ id: 'm1', from: 'a', to: 'b', amount: 300_000, currency: 'GBP' }),
    aFunding({ id: 'm2', from: 'b', to: 'c', amount: 5_000, currency: 'EUR' }),
    aFunding({ id: 'm3', from: 'c', to: 'a' }),
    aRelationship({ id: 'p1', from: 'a', to: 'z', collaborations: ['other'] }),
  ],
});
const group = groupOf(network, ids('a', 'b', 'c'));

describe('a group', () => {
  it('tells forums that all answer to from those that only some do, and counts no line that is denied', () => {
    expect(group.commonForums.map(({ forum }) => forum)).toEqual(['x']);
    expect(audiencesOf(network, group.commonForums[0]?.lines ?? [])).toBe('Regulator, Audience not recorded');
    expect(group.otherForums.map(({ forum, givers }) => [forum, givers])).toEqual([['y', ['a']]]);
    expect(whichOf(network, ids('a'), 3)).toBe('1 of 3: A');
  });

  it('names the collaborations in which several take part, members apart from those only involved', () => {
    expect(group.collaborations).toEqual([
      { collaboration: 'deal', involved: ['a', 'b'], members: ['a', 'b'] },
      { collaboration: 'other', involved: ['a', 'c'], members: ['c'] },
    ]);
  });

  it('adds up money by currency, and says which amounts are not recorded', () => {
    expect(moneyTotalWords(group.money)).toBe('£300,000 and €5,000 on two lines, one amount not recorded.');
    expect(moneyTotalWords([])).toBe('None recorded.');
  });

  it('says in a sentence what it has in common', () => {
    expect(groupSentence(network, group)).toBe('Three relationships among them, six with others. All answer to X.');
    expect(groupSentence(network, groupOf(network, ids('y', 'z')))).toBe(
      'No relationship among them is recorded, three with others. No forum to which all answer is recorded.',
    );
  });

  it('counts one of its own as the forum of all the others', () => {
    expect(groupOf(network, ids('a', 'b', 'c', 'x')).commonForums.map(({ forum }) => forum)).toEqual(['x']);
  });

  it('holds every relationship of its organisations once, and common forums are forums of each', () => {
    const some = someNetwork().chain((map) => fc.tuple(fc.constant(map), fc.subarray([...map.organisations.keys()])));
    fc.assert(
      fc.property(some, ([map, chosen]) => {
        const found = groupOf(map, chosen);
        const own = new Set(
          chosen.flatMap((id) =>
            (tiesOf(map).get(id) ?? []).filter(({ from, to }) => from !== to).map((tie) => tie.id),
          ),
        );
        const told = [...found.among, ...new Set(found.others.flatMap(({ ties }) => ties))].map(({ id }) => id);
        expect(new Set(told)).toEqual(own);
        expect(told.length).toBe(own.size);
        for (const { forum } of found.commonForums)
          for (const id of chosen)
            if (id !== forum) expect(accountOf(map, id).given.some(({ to }) => to === forum)).toBe(true);
        for (const { collaboration, involved } of found.collaborations)
          for (const id of involved) expect(collaborationsOf(map).get(id)).toContain(collaboration);
      }),
    );
  });
});
