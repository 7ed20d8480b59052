import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import { byId } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { undirectedBetweenness } from '../graph/betweenness.ts';
import { degreeCentralisation } from '../graph/centralisation.ts';
import { density } from '../graph/cohesion.ts';
import { degrees } from '../graph/degrees.ts';
import type { Members } from '../notation/membersOf.ts';
import { membersOf } from '../notation/membersOf.ts';
import { measuredGraph } from './measureFigures.ts';
import { coordinationWithin, deliveriesWithin, deliveriesWithinNone, rightsOver } from './tiesGrouped.ts';

/** Whether somebody delivers: recorded; none recorded though others' delivery is; no delivery recorded of anybody, so that nothing can be told. */
export type Delivery = 'recorded' | 'none-recorded' | 'not-recorded-of-anyone';

/** The organisation that stands between the others most often. */
export interface Broker {
  readonly organisation: OrganisationId;
  readonly isMember: boolean;
  /** Share of the other members to whom it is tied, 0 to 1. */
  readonly span: number;
  readonly delivery: Delivery;
  /** Share of the recorded rights to decide on those here that it holds; null where none is recorded. */
  readonly decisionShare: number | null;
}

/** How the members of a collaboration coordinate, as recorded: K restricted to M(c) and the bodies that coordinate them. */
export interface GovernanceStructure {
  readonly members: Members;
  /** Bodies that are no members, tie two members or more, and deliver nothing that is recorded; in the order of ids. */
  readonly bodies: readonly OrganisationId[];
  readonly ties: readonly Relationship[];
  /** Members with any tie of coordination here. */
  readonly tied: readonly OrganisationId[];
  /** null below two and three organisations. */
  readonly density: number | null;
  readonly centralisation: number | null;
  /** null where nobody, or no single one, stands between others. */
  readonly broker: Broker | null;
  /** Ties by which those here deliver, within the collaboration. */
  readonly deliveries: readonly Relationship[];
}

/**
 * How the members of a collaboration coordinate.
 *
 * @remarks Worked out once a network; O(members × ties among them). Degree centralisation and betweenness as in Freeman (1978).
 */
export function governanceStructure(network: Network, collaboration: CollaborationId): GovernanceStructure {
  const known = structures(network);
  const structure = known.get(collaboration) ?? structureOf(network, collaboration);
  known.set(collaboration, structure);
  return structure;
}

const structures = oncePerNetwork(() => new Map<CollaborationId, GovernanceStructure>());

function structureOf(network: Network, collaboration: CollaborationId): GovernanceStructure {
  const members = membersOf(network, collaboration);
  const deliveries = deliveriesIn(network, collaboration);
  const bodies = coordinatingBodies(network, collaboration, members, deliveries);
  const everyone = [...members.organisations, ...bodies].sort();
  const { ties, both: graph } = measuredGraph(network, 'coordination', everyone);
  const degree = degrees(graph);
  const member = new Set(members.organisations);
  const place = mostBetween(undirectedBetweenness(graph), degree);
  const id = place === null ? undefined : everyone[place];
  return {
    members,
    bodies,
    ties,
    tied: everyone.filter((each, node) => member.has(each) && (degree[node] ?? 0) > 0),
    density: density(graph),
    centralisation: degreeCentralisation(graph),
    broker: id === undefined ? null : brokerOf(network, id, { member, ties, deliveries, everyone }),
    deliveries,
  };
}

/** The one highest by betweenness, and among equals by ties; null where none is above nought or two are level. */
function mostBetween(sums: Float64Array, degree: Uint32Array): number | null {
  const highest = sums.reduce((most, sum) => Math.max(most, sum), 0);
  if (highest === 0) return null;
  // A hair's breadth apart is level: the sums are made in another order under other ids.
  const level = [...sums.keys()].filter((node) => sums[node]! > highest - 1e-9);
  const mostTies = Math.max(...level.map((node) => degree[node]!));
  const [first, second] = level.filter((node) => degree[node] === mostTies);
  return first === undefined || second !== undefined ? null : first;
}

interface Surroundings {
  readonly member: ReadonlySet<OrganisationId>;
  readonly ties: readonly Relationship[];
  readonly deliveries: readonly Relationship[];
  readonly everyone: readonly OrganisationId[];
}

function brokerOf(network: Network, id: OrganisationId, around: Surroundings): Broker {
  const { member, ties, deliveries, everyone } = around;
  const reached = new Set(ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const others = [...member].filter((other) => other !== id);
  const rights = everyone.flatMap((each) => rightsOver(network).get(each) ?? []);
  return {
    organisation: id,
    isMember: member.has(id),
    span: others.length === 0 ? 0 : others.filter((other) => reached.has(other)).length / others.length,
    delivery: deliveries.some((tie) => tie.from === id)
      ? 'recorded'
      : deliveries.length > 0
        ? 'none-recorded'
        : 'not-recorded-of-anyone',
    decisionShare: rights.length === 0 ? null : rights.filter(({ holder }) => holder === id).length / rights.length,
  };
}

/** Deliveries recorded within a collaboration, or by its members within none; in the order of ids. */
function deliveriesIn(network: Network, collaboration: CollaborationId): readonly Relationship[] {
  const within = deliveriesWithin(network).get(collaboration) ?? [];
  const elsewhere = membersOf(network, collaboration).organisations.flatMap(
    (id) => deliveriesWithinNone(network).get(id) ?? [],
  );
  return [...within, ...elsewhere].sort(byId);
}

/** Who is no member, and is tied to two of them or more within the collaboration. */
function coordinatingBodies(
  network: Network,
  collaboration: CollaborationId,
  { organisations }: Members,
  deliveries: readonly Relationship[],
): readonly OrganisationId[] {
  const members = new Set(organisations);
  const tiedTo = new Map<OrganisationId, Set<OrganisationId>>();
  for (const { from, to } of coordinationWithin(network).get(collaboration) ?? []) {
    if (members.has(from) === members.has(to)) continue;
    const [body, member] = members.has(from) ? [to, from] : [from, to];
    tiedTo.set(body, (tiedTo.get(body) ?? new Set()).add(member));
  }
  const delivering = new Set(deliveries.map(({ from }) => from));
  return [...tiedTo].flatMap(([body, tied]) => (tied.size > 1 && !delivering.has(body) ? [body] : [])).sort();
}
