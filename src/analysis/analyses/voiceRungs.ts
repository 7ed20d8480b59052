import type { OrganisationId } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { decisionRights } from '../notation/decisionRights.ts';
import { omegaOf } from '../notation/omega.ts';
import type { Reading } from '../notation/reading.ts';
import { oncePerReading, standingTies } from '../notation/reading.ts';
import { stepsToGoals } from '../graph/shortestPaths.ts';
import { tieGraph } from '../notation/tieGraph.ts';

/** How much say a group has, most first, after Arnstein (1969). */
export const rungs = ['elects', 'decides', 'seat', 'represented', 'consulted', 'informed'] as const;
export type Rung = (typeof rungs)[number];

/** A rung and the relationship that puts a group on it. */
export interface RungTie {
  readonly rung: Rung;
  readonly tie: Relationship;
  /** The organisation at the other end, which hears the group. */
  readonly hearer: OrganisationId;
}

/** Groups of service users and citizens: by their kind, or because account is given to them as such. In code order. */
export const citizenGroups = oncePerReading((network, reading): readonly OrganisationId[] =>
  [...omegaOf(network, reading)].filter(([, { anchor }]) => anchor !== 'elected').map(([id]) => id),
);

/** Every relationship that lifts a group onto a rung, group by group, in the order of ids. */
export const rungTies = oncePerReading((network, reading): ReadonlyMap<OrganisationId, readonly RungTie[]> => {
  const decides = new Set(
    decisionRights(network, reading)
      .filter(({ basis }) => basis !== 'seats')
      .map(({ tie }) => tie.id),
  );
  const groups = new Map<OrganisationId, RungTie[]>(citizenGroups(network, reading).map((id) => [id, []]));
  for (const tie of standingTies(network, reading)) {
    const out = decides.has(tie.id) ? 'decides' : outwardRung(tie);
    if (out !== null) groups.get(tie.from)?.push({ rung: out, tie, hearer: tie.to });
    const inward = inwardRung(tie);
    if (inward !== null) groups.get(tie.to)?.push({ rung: inward, tie, hearer: tie.from });
  }
  return groups;
});

function outwardRung({ type, kind }: Relationship): Rung | null {
  const id: string = type;
  if (id === 'elects') return 'elects';
  return kind === 'seat' ? 'seat' : null;
}

function inwardRung({ type, kind }: Relationship): Rung | null {
  const id: string = type;
  if (kind === 'accountability') return 'informed';
  if (id === 'represents') return 'represented';
  return id === 'involves' ? 'consulted' : null;
}

/** The highest of some rungs; null for none on record. */
export const highestRung = (ties: readonly RungTie[]): Rung | null =>
  rungs.find((rung) => ties.some((tie) => tie.rung === rung)) ?? null;

/** Whether an organisation can decide something, as recorded. */
const holdersOf = oncePerReading(
  (network, reading): ReadonlySet<OrganisationId> =>
    new Set(decisionRights(network, reading).map(({ holder }) => holder)),
);

/** Steps from every organisation to the nearest that decides, along lines of account and seats: where what it heard can be carried. */
const stepsToDecision = oncePerReading((network, reading) => {
  const carried = standingTies(network, reading).filter(({ kind }) => kind === 'accountability' || kind === 'seat');
  const graph = tieGraph(network, carried);
  const goals = [...holdersOf(network, reading)].map((id) => graph.numberOf.get(id)!);
  return { numberOf: graph.numberOf, steps: stepsToGoals(graph.in, goals) };
});

/**
 * Steps from a group to the nearest decision: 0 where it decides itself; otherwise one to those who hear it, and one for each line of
 * account or seat that carries it on.
 *
 * @returns null where no way is recorded.
 */
export function stepsOfVoice(network: Network, group: OrganisationId, reading: Reading): number | null {
  if (holdersOf(network, reading).has(group)) return 0;
  const { numberOf, steps } = stepsToDecision(network, reading);
  const ways = (rungTies(network, reading).get(group) ?? [])
    .map(({ hearer }) => steps[numberOf.get(hearer)!]!)
    .filter((way) => way >= 0);
  return ways.length === 0 ? null : 1 + Math.min(...ways);
}
