import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentenceGroup } from '../../../src/analysis/sentenceGroups.ts';
import { sentenceGroups } from '../../../src/analysis/sentenceGroups.ts';
import { tiesOf } from '../../../src/domain/involvement.ts';
import type { Network } from '../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const ways = ['collaboration', 'audience', 'organisation'] as const;
const tiesIn = (groups: readonly SentenceGroup[]) => groups.flatMap(({ parts }) => parts.flatMap(({ ties }) => ties));
const outline = (network: Network, by: (typeof ways)[number]) =>
  sentenceGroups(network, by).map(({ title, parts, alone }) => [title, ...parts.map((part) => part.title), ...alone]);

const network = aNetwork({
  organisations: [anOrganisation({ id: 'alone' })],
  collaborations: [
    aCollaboration({
      id: 'deal',
      name: 'The Deal',
      members: [aMember('alpha', { role: 'lead-partner' }), aMember('beta')],
    }),
    aCollaboration({ id: 'bond', name: 'A bond' }),
  ],
  relationships: [
    anAccountability({ id: 'r1', to: 'beta', audience: 'regulator', collaborations: ['deal', 'bond'] }),
    anAccountability({ id: 'r2', from: 'gamma', to: 'beta', audience: null, collaborations: ['deal'] }),
    anAccountability({ id: 'r3', from: 'gamma', to: 'alpha', audience: 'internal-peer' }),
    aFunding({ id: 'r4', from: 'beta', to: 'alpha', collaborations: ['deal'] }),
  ],
});

describe('sentences gathered', () => {
  it('by collaboration stand under each of theirs, lines of account first', () => {
    expect(outline(network, 'collaboration')).toEqual([
      ['A bond', 'Answers to a regulator'],
      ['The Deal', 'Answers to a regulator', 'Answers to: audience not recorded', 'Funds'],
      ['In no recorded collaboration', 'Answers to internal peers'],
      ['No relationship shown', 'alone'],
    ]);
    expect(sentenceGroups(network, 'collaboration')[1]?.about.at(-1)).toBe(
      'Recorded members: Alpha (lead partner) and Beta.',
    );
  });

  it('by audience stand once, under both of their collaborations', () => {
    expect(outline(network, 'audience')).toEqual([
      ['Answers to a regulator', 'The Deal, A bond'],
      ['Answers to internal peers', 'In no recorded collaboration'],
      ['Answers to: audience not recorded', 'The Deal'],
      ['Funds', 'The Deal'],
      ['No relationship shown', 'alone'],
    ]);
  });

  it('by organisation stand at both ends, read from there', () => {
    expect(outline(network, 'organisation')).toEqual([
      ['Alone'],
      ['Alpha', 'Answers to', 'Is answered to by', 'Is funded by'],
      ['Beta', 'Is answered to by', 'Funds'],
      ['Gamma', 'Answers to'],
    ]);
    expect(sentenceGroups(network, 'organisation')[1]?.about).toEqual(['Charity. Takes part in A bond and The Deal.']);
  });

  it('hold every relationship, and only those of the network, however they are gathered', () => {
    fc.assert(
      fc.property(someNetwork(), fc.constantFrom(...ways), (some, by) => {
        const told = tiesIn(sentenceGroups(some, by));
        expect([...new Set(told)].sort()).toEqual([...some.relationships.keys()].sort());
        const times = by === 'audience' ? some.relationships.size : told.length;
        expect(told).toHaveLength(times);
      }),
    );
  });

  it('never lose an organisation: a sentence names it, or it is listed', () => {
    fc.assert(
      fc.property(someNetwork(), fc.constantFrom(...ways), (some, by) => {
        const groups = sentenceGroups(some, by);
        const listed = groups.flatMap(({ alone, ref }) => [
          ...alone,
          ...(ref?.kind === 'organisation' ? [ref.id] : []),
        ]);
        const told = new Set<string>([...tiesOf(some).keys(), ...listed]);
        expect([...some.organisations.keys()].filter((id) => !told.has(id))).toEqual([]);
      }),
    );
  });

  it('count what they hold, have keys of their own, and no empty parts', () => {
    fc.assert(
      fc.property(someNetwork(), fc.constantFrom(...ways), (some, by) => {
        const groups = sentenceGroups(some, by);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        for (const { parts, count } of groups) {
          expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
          expect(parts.every(({ ties }) => ties.length > 0)).toBe(true);
          expect(parts.reduce((sum, { ties }) => sum + ties.length, 0)).toBe(count);
          const ties = parts.flatMap((part) => part.ties);
          expect(new Set(ties).size).toBe(ties.length);
        }
      }),
    );
  });

  it('tell all of the map that ships', () => {
    const example = theExample();
    for (const by of ways) expect(new Set(tiesIn(sentenceGroups(example, by))).size).toBe(506);
    expect(sentenceGroups(example, 'collaboration').map(({ title, count }) => `${title}: ${String(count)}`)).toEqual([
      'Doing the Right Thing: 0',
      'Golden Key: 46',
      'Ignite: 49',
      'Oldham: co-operative council and Thriving Communities: 70',
      'Plymouth Alliance Contract: 56',
      'The Wigan Deal: 64',
      'West London Zone: 74',
      'Wirral Together and the Wirral Plan: 66',
      'Young People\u2019s Foundations: 77'.replace('\u2019', "'"),
      'In no recorded collaboration: 4',
    ]);
  });
});
