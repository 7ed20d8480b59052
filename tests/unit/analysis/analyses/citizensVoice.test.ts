import { describe, expect, it } from 'vitest';
import { citizensVoice } from '../../../../src/analysis/analyses/citizensVoice.ts';
import type { Relationship } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
} from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { answerFor, ask } from './asking.ts';

const residents = anOrganisation({ id: 'residents', kind: 'service-users-or-citizens' });
const aSeat = (from: string, to: string, fields = {}): Relationship => ({
  ...aRelationship({ from, to, type: 'member-of', ...fields }),
  kind: 'seat',
  seats: null,
});
const heard = (...relationships: readonly Relationship[]) => {
  const network = aNetwork({ organisations: [residents], relationships });
  const draft = answerFor(ask(citizensVoice, network), 'organisation residents');
  return { ...draft, words: citizensVoice.inWords(network, draft) };
};
const involves = aRelationship({ from: 'hub', to: 'residents', type: 'involves' });

describe('the distance of citizens’ voice', () => {
  it.each([
    ['elects', aRelationship({ from: 'residents', to: 'mayor', type: 'elects' })],
    ['decides', aFunding({ from: 'residents', to: 'club' })],
    ['seat', aSeat('residents', 'board')],
    ['represented', aRelationship({ from: 'union', to: 'residents', type: 'represents' })],
    ['consulted', involves],
    ['informed', anAccountability({ from: 'hub', to: 'residents', audience: 'service-users-or-citizens' })],
    [null, aRelationship({ from: 'residents', to: 'club' })],
  ])('puts a group on the rung %s', (rung, tie) => {
    expect(heard(tie).value).toMatchObject({ kind: 'group', rung });
  });

  it('names the highest of several rungs, and the higher one that an unknown relationship would bring', () => {
    const { value, because } = heard(involves, aSeat('residents', 'board', { status: 'unknown' }));
    expect(value).toMatchObject({ rung: 'consulted', rungIfUnknown: 'seat' });
    expect(because.relationships).toEqual([involves.id]);
    expect(heard(aSeat('residents', 'board', { status: 'unknown' })).words).toBe(
      'No relationship on record gives Residents a say; one of unknown status would, if it is real.',
    );
  });

  it('counts the steps from those who hear it to the nearest who decides', () => {
    const carried = [involves, anAccountability({ from: 'hub', to: 'board' }), aSeat('board', 'council')];
    expect(heard(...carried).value).toMatchObject({ steps: null });
    const { value, words } = heard(...carried, aFunding({ from: 'council', to: 'club' }));
    expect(value).toMatchObject({ steps: 3 });
    expect(words).toBe(
      'The recorded relationships show Residents asked for their views, and the nearest decision is three steps away.',
    );
    expect(heard(aFunding({ from: 'residents', to: 'club' })).value).toMatchObject({ steps: 0 });
  });

  it('finds no way out of a cycle', () => {
    const cycle = [
      involves,
      anAccountability({ from: 'hub', to: 'board' }),
      anAccountability({ from: 'board', to: 'hub' }),
    ];
    expect(heard(...cycle).words).toBe(
      'The recorded relationships show Residents asked for their views; no way from there to a decision is recorded.',
    );
    expect(heard().words).toBe('No relationship on record gives Residents a say.');
  });

  it('takes for such a group whoever is given account as one, whatever its kind', () => {
    const network = aNetwork({
      relationships: [anAccountability({ from: 'hub', to: 'panel', audience: 'service-users-or-citizens' })],
    });
    expect(ask(citizensVoice, network).map(({ subject }) => subject)).toEqual([{ kind: 'organisation', id: 'panel' }]);
  });

  it('lays the groups of a collaboration side by side, and counts the lines that lead to them', () => {
    const network = aNetwork({
      organisations: [residents],
      collaborations: [aCollaboration({ id: 'deal', members: ['hub', 'residents'] })],
      relationships: [
        { ...involves, collaborations: [] },
        anAccountability({ from: 'hub', to: 'residents', collaborations: ['deal'] as never }),
        anAccountability({ from: 'hub', to: 'board', collaborations: ['deal'] as never }),
      ],
    });
    const draft = answerFor(ask(citizensVoice, network), 'collaboration deal');
    expect(draft.value).toMatchObject({ highest: 'informed', lines: 2, downward: 1, downwardShare: 0.5 });
    expect(citizensVoice.inWords(network, draft)).toBe(
      'Within Deal the recorded relationships show Residents given account. Of two lines of account, one leads to such a group.',
    );
  });

  it('says that no group is recorded, and cannot tell of a collaboration of nobody', () => {
    const network = aNetwork({
      collaborations: [aCollaboration({ id: 'a', members: ['hub'] }), aCollaboration({ id: 'b' })],
    });
    expect(ask(citizensVoice, network).map((draft) => citizensVoice.inWords(network, draft))).toEqual([
      'No group of service users or citizens is recorded within A.',
      'Cannot tell, because no member and no relationship of B is recorded.',
    ]);
  });

  it('says both for Ignite: that a source speaks of account to service users, and that no line is recorded', () => {
    const network = theExample();
    const draft = answerFor(ask(citizensVoice, network), 'collaboration ignite-coventry');
    expect(draft.value).toMatchObject({ highest: 'consulted', lines: 10, downward: 0 });
    expect(citizensVoice.inWords(network, draft)).toBe(
      'Within Ignite the recorded relationships show Residents of Willenhall asked for their views. Of 10 lines of account, none leads to such a group. A source speaks of account to service users or citizens; no line of it is recorded within.',
    );
  });
});
