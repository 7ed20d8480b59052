import { describe, expect, it } from 'vitest';
import { democraticAnchorage } from '../../../../src/analysis/analyses/democraticAnchorage.ts';
import { defaultVocabulary } from '../../../../src/domain/defaultVocabulary.ts';
import type { Relationship } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  aSource,
  evidence,
  termId,
} from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { answerFor, ask } from './asking.ts';

const deal = aCollaboration({ id: 'deal', members: ['council', 'trust', 'hub', 'club'] });
const organisations = [
  anOrganisation({ id: 'cabinet', kind: 'elected-body' }),
  anOrganisation({ id: 'residents', kind: 'service-users-or-citizens' }),
];
const decisions = [
  aFunding({ from: 'council', to: 'hub' }),
  aFunding({ from: 'trust', to: 'hub' }),
  aRelationship({ from: 'hub', to: 'project', type: 'leads' }),
];
const withTies = (...ties: readonly Relationship[]) =>
  aNetwork({ organisations, collaborations: [deal], relationships: [...decisions, ...ties] });

describe('democratic anchorage', () => {
  const network = withTies(
    anAccountability({ from: 'council', to: 'cabinet' }),
    anAccountability({ from: 'hub', to: 'council' }),
    anAccountability({ from: 'hub', to: 'residents' }),
    anAccountability({ from: 'trust', to: 'cabinet', status: 'unknown' }),
  );
  const draft = answerFor(ask(democraticAnchorage, network), 'collaboration deal');

  it('follows those who can decide to elected members and to citizens, and keeps what is not established apart', () => {
    expect(draft.value?.holders).toEqual(['council', 'hub', 'trust']);
    expect(draft.value?.points.elected).toEqual({
      anchored: ['council', 'hub'],
      onlyIfUnknown: ['trust'],
      notRecorded: [],
      share: 2 / 3,
    });
    expect(draft.value?.points.citizens).toMatchObject({ anchored: ['hub'], notRecorded: ['council', 'trust'] });
    expect(draft.value?.withoutAnchor).toEqual(['trust']);
  });

  it('rests on the rights to decide and on the routes', () => {
    expect(draft.because.relationships).toEqual([
      'council-accountable-to-cabinet',
      'council-funds-hub',
      'hub-accountable-to-council',
      'hub-accountable-to-residents',
      'hub-leads-project',
      'trust-funds-hub',
    ]);
  });

  it('has no record of whom members represent, nor of rules, unless the map records such things', () => {
    expect(draft.value?.points.membership).toBeNull();
    expect(draft.value?.rules).toEqual({ record: 'no-record', sources: [] });
    expect(draft.needs.map(({ field }) => field)).toEqual(['represents', 'sources']);
    expect(democraticAnchorage.inWords(network, draft)).toBe(
      'Of three members of Deal with a right to decide, the recorded relationships show two with a route to elected members (one more only if an unknown line is real) and one with a route to citizens or service users. For Trust none of these is recorded. Whom they represent and a document with its rules: not recorded.',
    );
  });

  it('counts representation and rules where the map brings them', () => {
    const represents = { id: termId('represents'), label: 'Represents' };
    const map = aNetwork({
      vocabulary: {
        relationshipTypes: new Map([...defaultVocabulary.relationshipTypes, [represents.id, represents]]),
      },
      sources: [aSource({ id: 'terms', kind: 'rules' })],
      collaborations: [
        aCollaboration({ id: 'deal', members: ['council', 'trust'], evidence: evidence('stated', ['terms']) }),
      ],
      relationships: [...decisions, aRelationship({ from: 'trust', to: 'traders', type: 'represents' })],
    });
    const value = answerFor(ask(democraticAnchorage, map), 'collaboration deal').value;
    expect(value?.points.membership).toMatchObject({ anchored: ['trust'], notRecorded: ['council'], share: 0.5 });
    expect(value?.rules).toEqual({ record: 'yes', sources: ['terms'] });
  });

  it('finds rules behind something within the collaboration only in part', () => {
    const map = aNetwork({
      sources: [aSource({ id: 'terms', kind: 'rules' })],
      collaborations: [deal],
      relationships: [
        aFunding({ from: 'council', to: 'hub', collaborations: ['deal'], evidence: evidence('stated', ['terms']) }),
      ],
    });
    expect(answerFor(ask(democraticAnchorage, map), 'collaboration deal').value?.rules.record).toBe('partial');
  });

  it('lets those who take part stand in where no member is recorded, and says so', () => {
    const map = aNetwork({
      collaborations: [aCollaboration()],
      relationships: [aFunding({ from: 'trust', to: 'hub', collaborations: ['deal'] })],
    });
    const [answer] = ask(democraticAnchorage, map);
    expect(answer?.value).toMatchObject({ basis: 'involved', holders: ['trust'] });
    expect(answer?.needs[0]?.field).toBe('members');
    expect(democraticAnchorage.inWords(map, answer!)).toMatch(/^Of one organisation of Deal/);
  });

  it.each([
    ['nobody', [], 'no member and no relationship of Deal is recorded'],
    ['one member who decides nothing', ['club'], 'no right to decide is recorded for any member of Deal'],
  ])('cannot tell of %s', (_, members, reason) => {
    const [answer] = ask(democraticAnchorage, aNetwork({ collaborations: [aCollaboration({ members })] }));
    expect(answer?.withheld).toBe(`Cannot tell, because ${reason}.`);
  });

  it('says of Ignite that a source speaks of service users without a line, and of West London Zone that nobody elected is on record', () => {
    const map = theExample();
    const drafts = ask(democraticAnchorage, map);
    const ignite = answerFor(drafts, 'collaboration ignite-coventry');
    expect(ignite.value?.spokenOf).toEqual(['service-users-or-citizens']);
    expect(democraticAnchorage.inWords(map, ignite)).toContain(
      'A source speaks of account to service users or citizens; no line of it is recorded within.',
    );
    const zone = answerFor(drafts, 'collaboration west-london-zone');
    expect(zone.value?.points.elected).toMatchObject({ anchored: [], onlyIfUnknown: [] });
    expect(zone.value?.spokenOf).toEqual([]);
  });

  it('finds the holders and anchors that were counted by hand on the map that ships', () => {
    const found = ask(democraticAnchorage, theExample()).flatMap(({ subject, value }) =>
      subject.kind === 'collaboration' && value !== null
        ? [[subject.id, value.holders.length, value.points.elected?.anchored, value.points.citizens?.anchored]]
        : [],
    );
    expect(found).toEqual([
      ['golden-key-bristol', 5, [], []],
      ['ignite-coventry', 3, ['central-england-law-centre'], []],
      ['oldham-cooperative-council', 3, ['oldham-council'], []],
      ['plymouth-alliance-contract', 1, ['plymouth-city-council'], []],
      ['west-london-zone', 9, [], []],
      ['wigan-deal', 2, ['wigan-council'], ['wigan-council']],
      ['wirral-together', 1, ['wirral-council'], []],
      [
        'young-peoples-foundations',
        8,
        ['camden-council', 'manchester-city-council'],
        ['young-hammersmith-fulham-foundation'],
      ],
    ]);
  });
});
