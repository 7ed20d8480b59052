import type { CollaborationId, OrganisationId, SourceId, TermId } from '../../domain/ids.ts';
import { collaborationRef, organisationRef } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { collaborationName, organisationName } from '../names.ts';
import { routeTies } from '../notation/anchorReach.ts';
import { decisionRights } from '../notation/decisionRights.ts';
import { membersOf } from '../notation/membersOf.ts';
import { oncePerReading } from '../notation/reading.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because, becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf } from '../results/needs.ts';
import type { Draft } from '../results/result.ts';
import { capital, counted, listWords, numberWords } from '../words.ts';
import { anchorReaches, memberAnchors } from './anchorPoints.ts';
import type { AnchorPoint, AnchorPointId } from './anchorPoints.ts';
import { rulesOf } from './rulesOnRecord.ts';
import type { RulesOnRecord } from './rulesOnRecord.ts';
import { audiencesSpokenOf, spokenWords } from './spokenAudiences.ts';

/** How far those who decide in a collaboration are anchored in democracy (D2). */
export interface DemocraticAnchorage {
  /** `involved`: no member is recorded, so those who take part stand in. */
  readonly basis: 'members' | 'involved';
  /** Members with a right to decide, in code order. */
  readonly holders: readonly OrganisationId[];
  /** null where the map has no relationship that would record it. */
  readonly points: Readonly<Record<AnchorPointId, AnchorPoint | null>>;
  readonly rules: { readonly record: RulesOnRecord; readonly sources: readonly SourceId[] };
  /** Holders for whom no point is recorded. */
  readonly withoutAnchor: readonly OrganisationId[];
  /** Public audiences that a source speaks of, without a line recorded within the collaboration. */
  readonly spokenOf: readonly TermId[];
}

const rightsByHolder = oncePerReading((network, reading) => {
  const rights = new Map<OrganisationId, Relationship[]>();
  for (const { holder, tie } of decisionRights(network, reading)) {
    const found = rights.get(holder);
    if (found) found.push(tie);
    else rights.set(holder, [tie]);
  }
  return rights;
});

const run = ({ network }: Question): readonly Draft<DemocraticAnchorage>[] =>
  [...network.collaborations.keys()].map((id) => draftOf(network, id));

function draftOf(network: Network, id: CollaborationId): Draft<DemocraticAnchorage> {
  const subject = collaborationRef(id);
  const name = collaborationName(network, id);
  const { organisations: members, basis } = membersOf(network, id);
  const rights = rightsByHolder(network, 'asserted');
  const holders = members.filter((member) => rights.has(member));
  const withheld = (reason: string): Draft<never> =>
    withheldDraft(subject, {
      reason,
      because: because({ organisations: members, collaborations: [id] }),
      needs: needOf('members', 'who its members are', basis === 'involved' ? [subject] : [], 1),
      n: members.length,
    });
  if (members.length === 0) return withheld(`no member and no relationship of ${name} is recorded`);
  if (holders.length === 0) return withheld(`no right to decide is recorded for any member of ${name}`);

  const points = memberAnchors(network, holders);
  const isAnchored = new Set(Object.values(points).flatMap((point) => point?.anchored ?? []));
  const reaches = anchorReaches(network, 'asserted').flatMap(([, reach]) => reach ?? []);
  return {
    subject,
    value: {
      basis,
      holders,
      points,
      rules: rulesOf(network, id),
      withoutAnchor: holders.filter((holder) => !isAnchored.has(holder)),
      spokenOf: audiencesSpokenOf(network, id),
    },
    withheld: null,
    because: becauseOfTies(
      holders.flatMap((holder) => [
        ...(rights.get(holder) ?? []),
        ...reaches.flatMap((reach) => routeTies(reach, holder)),
      ]),
      holders,
    ),
    needs: [
      ...needOf('members', 'who its members are', basis === 'involved' ? [subject] : [], 1),
      ...needOf(
        'represents',
        'whom a member represents',
        points.membership === null ? holders.map(organisationRef) : [],
        holders.length,
      ),
      ...needOf('sources', 'a document with its rules', rulesOf(network, id).record === 'yes' ? [] : [subject], 1),
    ],
    n: holders.length,
  };
}

function likeness(before: DemocraticAnchorage, after: DemocraticAnchorage): Likeness {
  const ids = ['elected', 'membership', 'citizens'] as const;
  const shareOf = (value: DemocraticAnchorage, id: AnchorPointId) => value.points[id]?.share ?? null;
  const answer = (value: DemocraticAnchorage) =>
    [...ids.map((id) => answerOf(shareOf(value, id))), value.rules.record].join();
  if (answer(before) !== answer(after)) return 'other-answer';
  const figures = (value: DemocraticAnchorage) => [...ids.map((id) => shareOf(value, id)), value.holders.length].join();
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}

/** What a share says in one word. */
const answerOf = (share: number | null): string =>
  share === null ? 'no record' : share === 0 ? 'none' : share === 1 ? 'all' : 'some';

const pointWords: Readonly<Record<AnchorPointId, string>> = {
  elected: 'elected members',
  citizens: 'citizens or service users',
  membership: 'those they represent',
};

const noneOr = (count: number): string => (count === 0 ? 'none' : numberWords(count));

function inWords(network: Network, { subject, value, withheld }: Draft<DemocraticAnchorage>): string {
  if (value === null || subject.kind !== 'collaboration') return withheld ?? '';
  const { points, holders, basis, rules, withoutAnchor } = value;
  const who = basis === 'members' ? 'member' : 'organisation';
  const recorded = (['elected', 'citizens', 'membership'] as const).flatMap((id) => {
    const point = points[id];
    if (point === null) return [];
    const open = point.onlyIfUnknown.length;
    const further = open === 0 ? '' : ` (${numberWords(open)} more only if an unknown line is real)`;
    return [`${noneOr(point.anchored.length)} with a route to ${pointWords[id]}${further}`];
  });
  const silent = [
    ...(points.membership === null ? ['whom they represent'] : []),
    ...(rules.record === 'no-record' ? ['a document with its rules'] : []),
  ];
  const names = withoutAnchor.map((id) => organisationName(network, id));
  return [
    `Of ${counted(holders.length, who)} of ${collaborationName(network, subject.id)} with a right to decide, the recorded relationships show ${listWords(recorded)}.`,
    ...(names.length === 0
      ? []
      : [
          `For ${names.length > 3 ? `${numberWords(names.length)} of them` : listWords(names)} none of these is recorded.`,
        ]),
    ...(silent.length === 0 ? [] : [`${capital(listWords(silent))}: not recorded.`]),
    ...spokenWords(network, value.spokenOf),
  ].join(' ');
}

export const democraticAnchorage: Analysis<DemocraticAnchorage> = {
  id: 'D2',
  name: 'Democratic anchorage',
  card: {
    definition:
      'Of the members of a collaboration that can decide something, how many have a route of account to elected members, to citizens or service users, and to those whom they represent; and whether a document with its rules is on record.',
    formula:
      'Decision holders are members with a right to decide derived from commissions, funds, leads, inspects or recorded seats. For each point, share = holders that are an end of that sort, or reach one along asserted lines of account, ÷ holders. Represents, elects and a source of the kind rules count only where a map records them; otherwise there is no record.',
    references: ['Sørensen and Torfing 2005', 'Torfing, Sørensen and Fotel 2009'],
    thresholds: [],
    data: [
      'members',
      'accountable-to',
      'audience',
      'kind',
      'commissions',
      'funds',
      'leads',
      'inspects',
      'member-of',
      'seats',
      'represents',
      'elects',
      'sources',
    ],
    changedBy:
      'A line of account of a holder, a right to decide of a further member, or a map that records who represents or elects whom.',
  },
  run,
  likeness,
  inWords,
};
