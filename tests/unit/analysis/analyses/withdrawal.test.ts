import { describe, expect, it } from 'vitest';
import { compareWithdrawals } from '../../../../src/analysis/analyses/compareWithdrawals.ts';
import { whatBreaks } from '../../../../src/analysis/analyses/whatBreaks.ts';
import { fullWithdrawal, withdrawal } from '../../../../src/analysis/analyses/withdrawal.ts';
import { withdrawalOfCentre } from '../../../../src/analysis/analyses/withdrawalOfCentre.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { EntityRef } from '../../../../src/domain/ids.ts';
import { organisationRef, relationshipRef } from '../../../../src/domain/ids.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  organisationId,
  relationshipId,
} from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { workedOracle } from '../../../fixtures/workedOracle.ts';
import { answerFor, ask } from './asking.ts';

const org = (id: string): EntityRef => organisationRef(organisationId(id));
const tie = (id: string): EntityRef => relationshipRef(relationshipId(id));
const without = (network: Network, ...refs: readonly EntityRef[]) => withdrawal(network, refs, defaultThresholds);
const fully = (network: Network, ...refs: readonly EntityRef[]) =>
  fullWithdrawal({ network, asOf: null, thresholds: defaultThresholds }, refs);
const sentences = (network: Network, ...refs: readonly EntityRef[]) =>
  whatBreaks(network, fully(network, ...refs)).map(({ sentence }) => sentence);
const losing = (network: Network, ...refs: readonly EntityRef[]) =>
  without(network, ...refs).reach.map(({ organisation, before, after }) => [organisation, before, after]);

describe('withdrawal from the worked example', () => {
  const network = workedOracle();

  it('takes the route of both providers with the lead provider, and of the lead too with the board', () => {
    expect(losing(network, org('lead'))).toEqual([
      ['pa', 'yes', 'no-record'],
      ['pb', 'yes', 'no-record'],
    ]);
    expect(losing(network, org('brd'))).toEqual([
      ['lead', 'yes', 'no-record'],
      ['pa', 'yes', 'no-record'],
      ['pb', 'yes', 'no-record'],
    ]);
  });

  it('takes the same with the one line between them', () => {
    expect(losing(network, tie('lead-accountable-to-brd'))).toEqual(losing(network, org('brd')));
  });

  it('breaks coordination apart with the lead, and sets figures side by side', () => {
    const { before, after, cuts } = without(network, org('lead'));
    expect(cuts).toEqual([
      { collaboration: null, before: 5, after: 0, cut: ['brd', 'fun', 'pa', 'pb'] },
      { collaboration: 'care', before: 5, after: 0, cut: ['brd', 'fun', 'pa', 'pb'] },
    ]);
    expect([before.organisations, after.organisations]).toEqual([8, 7]);
    expect([before.lines, after.lines]).toEqual([8, 4]);
    expect([before.reachPublic, after.reachPublic]).toEqual([6, 3]);
    expect([before.largestPart, after.largestPart]).toEqual([5, 1]);
  });

  it('says what breaks in sentences that each rest on something, and that the form of governance cannot be told', () => {
    const found = whatBreaks(network, fully(network, org('lead')));
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'The largest part of the map that coordination joins, of five, falls apart: no larger part is left of Brd, Fun, Pa and Pb.',
      'The largest part of Care that coordination joins, of five, falls apart: no larger part is left of Brd, Fun, Pa and Pb.',
      'One service on record ends: floating support.',
      'Two organisations have no recorded route of account to the public any more: Pa and Pb.',
      'What the ties of Care look like cannot be told any more; as recorded they look like a lead organisation.',
    ]);
    expect(found[3]?.because).toEqual({
      organisations: ['pa', 'pb'],
      relationships: [
        'pa-accountable-to-fun',
        'pa-accountable-to-lead',
        'pb-accountable-to-ins',
        'pb-accountable-to-lead',
      ],
      collaborations: [],
    });
  });

  it('lines two withdrawals up', () => {
    const { losePublic, services, figures } = compareWithdrawals(
      without(network, org('lead')),
      without(network, org('brd')),
    );
    expect(losePublic).toEqual({ first: [], both: ['pa', 'pb'], second: ['lead'] });
    expect(services).toEqual({ first: [], both: ['lead-delivers-for-brd'], second: [] });
    expect(figures.find(({ figure }) => figure === 'lines')).toEqual({
      figure: 'lines',
      before: 8,
      first: 4,
      second: 6,
    });
  });
});

describe('income that a withdrawal takes', () => {
  const pays = (from: string, to: string, amount: number | null) =>
    aFunding({ from, to, amount, currency: amount === null ? null : 'GBP' });
  const money = (...relationships: readonly Relationship[]) => aNetwork({ relationships });

  it('tells receivers that lose their share of known income, and no others', () => {
    const network = money(
      pays('trust', 'hub', 30),
      pays('lottery', 'hub', 70),
      pays('trust', 'club', 29),
      pays('lottery', 'club', 71),
    );
    expect(without(network, org('trust')).income.losses).toMatchObject([
      { receiver: 'hub', lost: 30, income: 100, share: 0.3 },
    ]);
    expect(sentences(network, org('trust'))).toContain('Hub loses £30 of £100 of known income (30%).');
  });

  it('says of an amount that is not known that the share cannot be told, and never takes it for nought', () => {
    const network = money(pays('trust', 'hub', null), pays('lottery', 'hub', 70));
    const { losses, open } = without(network, org('trust')).income;
    expect([losses, open.map(({ receiver, unknown }) => [receiver, unknown])]).toEqual([
      [],
      [['hub', ['trust-funds-hub']]],
    ]);
    expect(sentences(network, org('trust'))).toEqual([
      'Hub loses money of which the amount is not known, so that the share of income cannot be told.',
    ]);
  });

  it('tells who loses every recorded flow, however much it was', () => {
    const network = money(pays('trust', 'hub', null));
    expect(without(network, org('trust')).income.losses).toMatchObject([{ receiver: 'hub', share: 1, income: 0 }]);
    expect(sentences(network, org('trust'))).toEqual([
      'Hub loses every recorded flow of money to it; how much it is, is not known.',
    ]);
  });

  it('follows those left with too little, round by round, from known amounts alone', () => {
    const network = money(
      pays('trust', 'hub', 60),
      pays('lottery', 'hub', 40),
      pays('hub', 'club', 10),
      pays('club', 'choir', null),
      pays('lottery', 'choir', 5),
    );
    const { rounds, later, losses } = without(network, org('trust')).income;
    expect(rounds).toEqual([['hub'], ['club']]);
    expect([losses.map(({ receiver }) => receiver), later]).toEqual([['hub'], ['club']]);
    expect(sentences(network, org('trust'))).toContain(
      'If Hub, left with little known income, then stopped paying too, Club would also lose much of known income, within two rounds.',
    );
  });

  it('ends in a cycle of payers', () => {
    const network = money(pays('trust', 'hub', 60), pays('hub', 'club', 10), pays('club', 'hub', 10));
    expect(without(network, org('trust')).income.rounds).toEqual([['hub'], ['club']]);
  });
});

describe('what else a withdrawal takes', () => {
  it('keeps a route that hangs on an unknown line apart from none on record', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'council', kind: 'elected-body' })],
      relationships: [
        anAccountability({ from: 'hub', to: 'board' }),
        anAccountability({ from: 'board', to: 'council' }),
        anAccountability({ from: 'hub', to: 'council', status: 'unknown' }),
      ],
    });
    expect(losing(network, org('board'))).toEqual([['hub', 'yes', 'only-if-unknown']]);
    expect(sentences(network, org('board'))).toEqual([
      'One organisation has a route of account to the public only if an unknown line is real: Hub.',
    ]);
  });

  it('finds matters that lose their last forum, and power left without account', () => {
    const network = aNetwork({
      collaborations: [aCollaboration({ id: 'deal', members: ['hub', 'club'] })],
      relationships: [
        anAccountability({
          from: 'hub',
          to: 'board',
          about: ['finance'],
          collaborations: ['deal'],
          phases: { information: 'yes', discussion: 'unknown', consequences: 'unknown' },
        }),
        aFunding({ from: 'hub', to: 'club', amount: 5, currency: 'GBP' }),
      ],
    });
    expect(fully(network, org('board'))).toMatchObject({
      blind: [{ collaboration: 'deal', matters: ['finance'] }],
      hardGaps: [{ organisation: 'hub', after: 'yes' }],
    });
    expect(sentences(network, org('board'))).toEqual([
      'Within Deal no forum is recorded any more for finance.',
      'Hub is left with power on record and no account for it.',
    ]);
  });

  it('leaves the largest piece of what coordination joined, and names those outside it', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'];
    const network = aNetwork({
      relationships: chain.slice(1).map((to, place) => aRelationship({ from: chain[place]!, to })),
    });
    expect(without(network, org('b')).cuts).toEqual([{ collaboration: null, before: 5, after: 3, cut: ['a'] }]);
    expect(without(network, org('c')).cuts).toMatchObject([{ after: 0, cut: ['a', 'b', 'd', 'e'] }]);
    expect(without(network, org('a')).cuts).toEqual([]);
  });
});

describe('the centre of a collaboration leaving', () => {
  it('cannot tell where no organisation stands there', () => {
    const network = aNetwork({
      collaborations: [aCollaboration(), aCollaboration({ id: 'gone', backbone: 'nobody' })],
    });
    expect(ask(withdrawalOfCentre, network).map(({ withheld }) => withheld)).toEqual([
      'Cannot tell, because no organisation is recorded at the centre of Deal.',
      'Cannot tell, because no organisation is recorded at the centre of Gone.',
    ]);
  });

  it('answers for every collaboration of the map that ships which has a centre', () => {
    const network = theExample();
    const drafts = ask(withdrawalOfCentre, network);
    expect(drafts.filter(({ value }) => value !== null)).toHaveLength(8);
    const lost = Object.fromEntries(
      drafts.flatMap(({ value }) =>
        value === null
          ? []
          : [
              [
                value.centre,
                value.reach.filter(({ after }) => after === 'no-record').map(({ organisation }) => organisation),
              ],
            ],
      ),
    );
    // Counted by hand. Seven members reach the cabinet through the alliance; one of them, Path, answers to the council as well.
    expect(lost).toEqual({
      'golden-key': [],
      ignite: [],
      'oldham-council': ['action-together'],
      'plymouth-alliance': [
        'bcha',
        'hamoaze-house',
        'harbour-plymouth',
        'livewell-southwest',
        'shekinah',
        'the-zone-plymouth',
      ],
      'west-london-zone': [],
      'wigan-council': ['beehive-community-centre', 'chowbent-primary', 'hop-skip-and-jump', 'women-for-well-women'],
      'wirral-council': ['family-toolbox-alliance'],
      'ypf-trust': [],
    });
    expect(answerFor(drafts, 'collaboration ignite-coventry').value?.before.reachPublic).toBe(64);
    expect(answerFor(drafts, 'collaboration west-london-zone').value?.services).toHaveLength(22);
  });
});
