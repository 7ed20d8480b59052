import type { OrganisationId } from '../../domain/ids.ts';
import type { Accountability, Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { fundingLines } from '../notation/money.ts';
import { oncePerReading, standingTies } from '../notation/reading.ts';
import type { Reading } from '../notation/reading.ts';
import type { Thresholds } from '../results/thresholds.ts';

/** `unknown` says that the record does not settle it. */
export type Sign = 'yes' | 'no' | 'unknown';

export const exposureSigns = ['money', 'seats', 'information', 'reciprocity'] as const;
export type ExposureSign = (typeof exposureSigns)[number];

/** What a sign says, and the relationships that show it; none unless it is a yes. */
export interface Shown {
  readonly sign: Sign;
  readonly ties: readonly Relationship[];
}

const shown = (ties: readonly Relationship[]): Shown => ({ sign: 'yes', ties });
const no: Shown = { sign: 'no', ties: [] };
const unknown: Shown = { sign: 'unknown', ties: [] };

function byEnd<Tie extends Relationship>(ties: readonly Tie[], end: 'from' | 'to') {
  const found = new Map<OrganisationId, Tie[]>();
  for (const tie of ties) {
    const own = found.get(tie[end]);
    if (own) own.push(tie);
    else found.set(tie[end], [tie]);
  }
  return found;
}

const moneyInto = oncePerReading((network, reading) => byEnd(fundingLines(network, reading), 'to'));
const linesFrom = oncePerReading((network, reading) => byEnd(linesOfAccount(network, reading), 'from'));
const seatsIn = oncePerReading((network, reading) =>
  byEnd(
    standingTies(network, reading).filter((tie) => tie.kind === 'seat'),
    'to',
  ),
);
/** Who looks at an organisation for itself, by inspecting or evaluating it. */
const lookersAt = oncePerReading((network, reading) =>
  byEnd(
    standingTies(network, reading).filter(({ type }) => looking.has(type)),
    'to',
  ),
);
const looking: ReadonlySet<string> = new Set(['inspects', 'evaluates']);

/** Lines of account by the forum in which they arrive, and by who gives them. */
export const linesInto = oncePerReading((network, reading) => {
  const forums = byEnd(linesOfAccount(network, reading), 'to');
  return new Map([...forums].map(([forum, lines]) => [forum, byEnd(lines, 'from')] as const));
});

interface Tellers {
  readonly byMatter: Map<string, Set<OrganisationId>>;
  readonly silent: Set<OrganisationId>;
}

/** Who tells a forum of each matter, and who tells it something of which the matter is not recorded. */
const tellersOf = oncePerNetwork((network) => {
  const forums = new Map<OrganisationId, Tellers>();
  for (const { from, to, about } of linesOfAccount(network, 'asserted')) {
    const tellers: Tellers = forums.get(to) ?? { byMatter: new Map(), silent: new Set() };
    forums.set(to, tellers);
    if (about.length === 0) tellers.silent.add(from);
    for (const matter of about) tellers.byMatter.set(matter, (tellers.byMatter.get(matter) ?? new Set()).add(from));
  }
  return forums;
});

/**
 * Whether an organisation, or the sector that it belongs to, supplies so large a share of what a forum is paid.
 *
 * Settled where all of the recorded money comes from there, or none; otherwise only where every amount is recorded in one currency.
 */
export function moneySign(network: Network, forum: OrganisationId, actor: OrganisationId, least: number): Shown {
  const flows = moneyInto(network, 'asserted').get(forum) ?? [];
  if (flows.length === 0) return unknown;
  const sectorOf = (id: OrganisationId) => network.organisations.get(id)?.sector ?? null;
  const sector = sectorOf(actor);
  const own = flows.filter(({ from }) => from === actor || (sector !== null && sectorOf(from) === sector));
  if (own.length === 0) return no;
  if (own.length === flows.length) return shown(own);
  const [first] = flows;
  if (flows.some(({ amount, currency }) => amount === null || currency !== first?.currency)) return unknown;
  const sum = (some: typeof flows) => some.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return sum(own) >= least * sum(flows) ? shown(own) : no;
}

/** Whether an organisation holds so large a share of the seats of a forum. */
export function seatSign(network: Network, forum: OrganisationId, actor: OrganisationId, least: number): Shown {
  const seats = seatsIn(network, 'asserted').get(forum) ?? [];
  if (seats.length === 0) return unknown;
  const own = seats.filter(({ from }) => from === actor);
  if (own.length === 0) return no;
  if (own.length === seats.length) return shown(own);
  if (seats.some((tie) => tie.seats === null)) return unknown;
  const sum = (some: typeof seats) => some.reduce((total, tie) => total + (tie.seats ?? 0), 0);
  return sum(own) >= least * sum(seats) ? shown(own) : no;
}

/**
 * Whether a forum hears of some matter from nobody but the organisation that it is asking.
 *
 * Whoever inspects or evaluates sees for itself; where others do, or tell the forum what is not recorded, it may hear from them.
 */
export function informationSign(network: Network, forum: OrganisationId, actor: OrganisationId): Shown {
  const own = linesInto(network, 'asserted').get(forum)?.get(actor) ?? [];
  const tellers = tellersOf(network).get(forum);
  const lookers = lookersAt(network, 'asserted').get(actor) ?? [];
  if (lookers.some(({ from }) => from === forum)) return no;
  if (tellers === undefined || own.every(({ about }) => about.length === 0)) return unknown;
  const alone = own.filter(({ about }) => about.some((matter) => tellers.byMatter.get(matter)?.size === 1));
  if (alone.length === 0) return no;
  const mayTellToo = lookers.length > 0 || tellers.silent.size > (tellers.silent.has(actor) ? 1 : 0);
  return mayTellToo ? unknown : shown(alone);
}

/** Whether a forum answers in turn to the organisation that answers to it, straight or through one other. */
export function reciprocitySign(network: Network, forum: OrganisationId, actor: OrganisationId): Shown {
  const ways = waysBack(network, forum, actor, 'asserted');
  if (ways.length > 0) return shown(ways);
  return waysBack(network, forum, actor, 'possible').length > 0 ? unknown : no;
}

function waysBack(
  network: Network,
  forum: OrganisationId,
  actor: OrganisationId,
  reading: Reading,
): readonly Accountability[] {
  const from = linesFrom(network, reading);
  const straight = (from.get(forum) ?? []).filter(({ to }) => to === actor);
  if (straight.length > 0) return straight;
  return (from.get(forum) ?? []).flatMap((first) => {
    const second = (from.get(first.to) ?? []).filter(({ to }) => to === actor);
    return second.length > 0 ? [first, ...second] : [];
  });
}

/** All four signs of one organisation's hold on a forum. */
export const signsOf = (
  network: Network,
  forum: OrganisationId,
  actor: OrganisationId,
  { capturedFunds, capturedSeats }: Thresholds,
): Readonly<Record<ExposureSign, Shown>> => ({
  money: moneySign(network, forum, actor, capturedFunds),
  seats: seatSign(network, forum, actor, capturedSeats),
  information: informationSign(network, forum, actor),
  reciprocity: reciprocitySign(network, forum, actor),
});
