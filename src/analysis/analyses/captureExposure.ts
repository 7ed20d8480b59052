import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import { collaborationRef, organisationRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { collaborationName, organisationName } from '../names.ts';
import { membersOf } from '../notation/membersOf.ts';
import { tiesWithin } from '../notation/tiesWithin.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because, becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf, needOfTies } from '../results/needs.ts';
import type { Draft } from '../results/result.ts';
import { counted, listWords, numberWords } from '../words.ts';
import type { ExposureSign, Sign } from './exposureSigns.ts';
import { exposureSigns, linesInto, signsOf } from './exposureSigns.ts';
import type { SeatMosaic } from './seatMosaic.ts';
import { seatMosaic } from './seatMosaic.ts';

/** One organisation's hold on a forum that it answers to, in four signs. */
export interface ActorExposure {
  readonly actor: OrganisationId;
  readonly signs: Readonly<Record<ExposureSign, Sign>>;
  /** Signs that are a yes, and signs that the record does not settle; out of four. */
  readonly exposure: number;
  readonly unknown: number;
  /** Whether it pays the forum itself, as recorded, and not only others of its sector. */
  readonly isPayer: boolean;
}

/** How far a forum is exposed to those who answer to it. Exposure is no finding about conduct. */
export interface ForumExposure {
  readonly kind: 'forum';
  /** The most exposed to first, then in code order. */
  readonly actors: readonly ActorExposure[];
}

/** Exposure to capture (D16): of forums, and the seats of collaborations. */
export type CaptureExposure = ForumExposure | SeatMosaic;

function run({ network, thresholds }: Question): readonly Draft<CaptureExposure>[] {
  const forums = [...linesInto(network, 'asserted').keys()].sort();
  return [
    ...[...network.collaborations.keys()].map((id) => seatsDraft(network, id)),
    ...forums.map((id) => forumDraft(network, id, thresholds)),
  ];
}

function forumDraft(
  network: Network,
  forum: OrganisationId,
  thresholds: Question['thresholds'],
): Draft<CaptureExposure> {
  const byActor = linesInto(network, 'asserted').get(forum) ?? new Map<OrganisationId, never>();
  const all = [...byActor.keys()].sort().map((actor) => {
    const found = signsOf(network, forum, actor, thresholds);
    const count = (sign: Sign) => exposureSigns.filter((name) => found[name].sign === sign).length;
    const actorExposure: ActorExposure = {
      actor,
      signs: {
        money: found.money.sign,
        seats: found.seats.sign,
        information: found.information.sign,
        reciprocity: found.reciprocity.sign,
      },
      exposure: count('yes'),
      unknown: count('unknown'),
      isPayer: found.money.ties.some(({ from }) => from === actor),
    };
    return { actorExposure, ties: exposureSigns.flatMap((name) => found[name].ties) };
  });
  const actors = all
    .map(({ actorExposure }) => actorExposure)
    .sort((a, b) => b.exposure - a.exposure || (a.actor < b.actor ? -1 : 1));
  const exposedTo = new Set(actors.filter(({ exposure }) => exposure > 0).map(({ actor }) => actor));
  const lit = [...byActor].flatMap(([actor, lines]) => (exposedTo.size === 0 || exposedTo.has(actor) ? lines : []));
  const open = (name: ExposureSign) =>
    actors.filter(({ signs }) => signs[name] === 'unknown').map(({ actor }) => organisationRef(actor));
  return {
    subject: organisationRef(forum),
    value: { kind: 'forum', actors },
    withheld: null,
    because: becauseOfTies([...lit, ...all.flatMap(({ ties }) => ties)], [forum]),
    needs: [
      ...needOf('amount', 'who pays the forum how much', open('money'), actors.length),
      ...needOf('seats', 'who holds how many of its seats', open('seats'), actors.length),
      ...needOf('about', 'what account is given for', open('information'), actors.length),
    ],
    n: actors.length,
  };
}

function seatsDraft(network: Network, id: CollaborationId): Draft<CaptureExposure> {
  const subject = collaborationRef(id);
  const mosaic = seatMosaic(network, id);
  const seats = tiesWithin(network, id, 'asserted').filter((tie) => tie.kind === 'seat');
  if (mosaic === null)
    return withheldDraft(subject, {
      reason: `no seat in a body is recorded within ${collaborationName(network, id)}`,
      because: because({ collaborations: [id] }),
    });
  const { organisations: members, basis } = membersOf(network, id);
  const everyone = [...new Set([...members, ...seats.map(({ from }) => from)])].sort();
  const withoutSector = everyone.filter((one) => (network.organisations.get(one)?.sector ?? null) === null);
  return {
    subject,
    value: mosaic,
    withheld: null,
    because: becauseOfTies(seats, members),
    needs: [
      ...needOfTies('seats', 'how many seats it is', seats, (tie) => tie.seats === null),
      ...needOf('sector', 'which sector it belongs to', withoutSector.map(organisationRef), everyone.length),
      ...needOf('members', 'who its members are', basis === 'involved' ? [subject] : [], 1),
    ],
    n: mosaic.seats,
  };
}

function likeness(before: CaptureExposure, after: CaptureExposure): Likeness {
  if (before.kind === 'forum' && after.kind === 'forum') {
    const exposed = ({ actors }: ForumExposure) =>
      actors
        .filter(({ exposure }) => exposure > 0)
        .map(({ actor }) => actor)
        .sort();
    if (exposed(before).join() !== exposed(after).join()) return 'other-answer';
    const figures = ({ actors }: ForumExposure) =>
      actors.map(({ actor, exposure, unknown }) => `${actor} ${exposure} ${unknown}`).join();
    return figures(before) === figures(after) ? 'same' : 'other-figure';
  }
  if (before.kind !== 'seats' || after.kind !== 'seats') return 'other-answer';
  const most = ({ groups }: SeatMosaic) => {
    const highest = Math.max(...groups.map(({ seats }) => seats));
    return groups
      .filter(({ seats }) => seats === highest)
      .map(({ sector }) => sector ?? '')
      .join();
  };
  if (most(before) !== most(after)) return 'other-answer';
  const figures = ({ groups }: SeatMosaic) =>
    groups.map(({ seats, organisations }) => `${seats} ${organisations}`).join();
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}

const signWords: Readonly<Record<ExposureSign, string>> = {
  money: 'money',
  seats: 'seats',
  information: 'the only account of a matter',
  reciprocity: 'account given both ways',
};

function inWords(network: Network, { subject, value, withheld }: Draft<CaptureExposure>): string {
  if (value === null) return withheld ?? '';
  if (value.kind === 'seats')
    return subject.kind === 'collaboration' ? mosaicWords(collaborationName(network, subject.id), value) : '';
  return subject.kind === 'organisation' ? forumWords(network, subject.id, value) : '';
}

function forumWords(network: Network, forum: OrganisationId, { actors }: ForumExposure): string {
  const exposed = actors.filter(({ exposure }) => exposure > 0);
  const who = counted(actors.length, 'organisation');
  const [most] = exposed;
  const name = organisationName(network, forum);
  if (most === undefined)
    return `Of ${who} that ${actors.length === 1 ? 'answers' : 'answer'} to ${name}, the recorded relationships show exposure to none; what is not recorded may change that.`;
  const level = exposed.filter(({ exposure }) => exposure === most.exposure).length;
  const count = exposed.length === 1 ? '' : numberWords(exposed.length);
  const whom = [...(count === '' ? [] : [count]), ...(level === 1 ? [organisationName(network, most.actor)] : [])];
  const open = most.unknown === 0 ? '' : `; ${numberWords(most.unknown)} not recorded`;
  const signs = `${numberWords(most.exposure)} of four signs`;
  return `Of ${who} that ${actors.length === 1 ? 'answers' : 'answer'} to ${name}, the recorded relationships show exposure to ${whom.join(', most to ')}: ${level === 1 ? `${signs} (${exposureWords(most)}${open})` : `at most ${signs}`}.`;
}

/** "money and the only account of a matter": the signs that are a yes. */
export const exposureWords = ({ signs, isPayer }: ActorExposure): string =>
  listWords(
    exposureSigns
      .filter((sign) => signs[sign] === 'yes')
      .map((sign) => (sign === 'money' && !isPayer ? 'money from its sector' : signWords[sign])),
  );

function mosaicWords(name: string, { unit, seats, groups }: SeatMosaic): string {
  const unitWords =
    unit === 'seats' ? counted(seats, 'seat') : `${counted(seats, 'membership')}, each counted as one seat`;
  const parts = groups
    .filter((group) => group.seats > 0)
    .map(
      (group) =>
        `${group.sector ?? 'no recorded sector'} ${Math.round(group.seatShare * 100)}% of them and ${Math.round(group.organisationShare * 100)}% of the members`,
    );
  return `Within ${name} the record has ${unitWords}: ${parts.join('; ')}.`;
}

export const captureExposure: Analysis<CaptureExposure> = {
  id: 'D16',
  name: 'Exposure to capture',
  card: {
    definition:
      'For each forum and each organisation that answers to it, four signs that the one could lean on the other, each yes, no or not settled by the record; for each collaboration, which sectors hold the seats beside their part of the members. Exposure is about position, and says nothing about conduct.',
    formula:
      'For forum f over v: v or its sector supplies so large a share of the money recorded into f; v holds so large a share of f’s recorded seats; f hears of a matter from nobody but v, and nobody is on record as inspecting or evaluating v; f answers to v, straight or through one other. Exposure = number of yes. Seats: share by sector, Herfindahl index over seats with a recorded sector, gap = share of seats − share of members.',
    references: [
      'Dal Bó 2006',
      'Schillemans and Busuioc 2015',
      'Ansell and Gash 2008',
      'FitzGerald and Rosenbach 2019',
    ],
    thresholds: ['capturedFunds', 'capturedSeats'],
    data: [
      'accountable-to',
      'about',
      'funds',
      'amount',
      'currency',
      'member-of',
      'seats',
      'inspects',
      'evaluates',
      'sector',
      'members',
    ],
    changedBy:
      'An amount, a number of seats or a matter recorded where none is, or a further payer, member or account-giver of the forum.',
  },
  run,
  likeness,
  inWords,
};
