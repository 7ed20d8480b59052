import type { CollaborationId, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import type { TakenAway } from '../graph/without.ts';
import { partsWithout, reachingWithout } from '../graph/without.ts';
import { coordinationTies } from '../notation/coordination.ts';
import { membersOf } from '../notation/membersOf.ts';
import { reachOf } from '../notation/reach.ts';
import type { Reading } from '../notation/reading.ts';
import { hasUnknown } from '../notation/reading.ts';
import type { UndirectedTieGraph } from '../notation/tieGraph.ts';
import { coordinationGraph, undirectedTieGraph } from '../notation/tieGraph.ts';
import { linesWithin } from '../notation/tiesWithin.ts';
import type { ThreeValued } from '../results/result.ts';
import type { Withdrawn } from '../withdrawn.ts';

/** An organisation that stays, and whose way to the public is no longer what it was. */
export interface ReachChange {
  readonly organisation: OrganisationId;
  readonly before: ThreeValued;
  readonly after: ThreeValued;
}

/** Members that the largest joined part of a collaboration, or of the map, would lose. */
export interface PartCut {
  /** null: the whole map. */
  readonly collaboration: CollaborationId | null;
  /** Organisations in the largest part before, and in what is left of it, which is nought where no one piece is the largest. */
  readonly before: number;
  readonly after: number;
  /** Those that stay and are cut off, in code order. */
  readonly cut: readonly OrganisationId[];
}

export interface BlindMatters {
  readonly collaboration: CollaborationId;
  /** Matters with a forum on record before and none after, in code order. */
  readonly matters: readonly string[];
}

/** Which arc of a graph each relationship is, once a graph. */
const arcNumbers = new WeakMap<readonly Relationship[], ReadonlyMap<RelationshipId, number>>();

function arcsOf(ties: readonly Relationship[]): ReadonlyMap<RelationshipId, number> {
  const found = arcNumbers.get(ties) ?? new Map(ties.map(({ id }, arc) => [id, arc]));
  arcNumbers.set(ties, found);
  return found;
}

/** What a withdrawal takes from a graph: its organisations, and its relationships as arcs. */
function takenFrom({ numberOf, ties }: TakenFrom, { organisations, relationships }: Withdrawn): TakenAway {
  const [nodes, arcs] = [new Uint8Array(numberOf.size), new Uint8Array(ties.length)];
  for (const id of organisations) {
    const number = numberOf.get(id);
    if (number !== undefined) nodes[number] = 1;
  }
  const numbers = arcsOf(ties);
  for (const id of relationships) {
    const arc = numbers.get(id);
    if (arc !== undefined) arcs[arc] = 1;
  }
  return { nodes, arcs };
}

type TakenFrom = Pick<UndirectedTieGraph, 'numberOf' | 'ties'>;

/** Nothing taken away, for how things stand before. */
export const nothingWithdrawn: Withdrawn = { organisations: new Set(), relationships: new Set() };

/**
 * Whether each organisation reaches the public when something leaves. Where account can end does not change because somebody leaves.
 *
 * @returns By number in the order of ids; undefined for those who leave.
 */
export function reachWithout(network: Network, withdrawn: Withdrawn): readonly (ThreeValued | undefined)[] {
  const read = (reading: Reading) => {
    const { graph, isEnd } = reachOf(network, reading);
    return reachingWithout(graph.in, isEnd, takenFrom(graph, withdrawn));
  };
  const asserted = read('asserted');
  const possible = hasUnknown(network) ? read('possible') : asserted;
  return reachOf(network, 'asserted').graph.organisations.map((id, number) => {
    if (withdrawn.organisations.has(id)) return undefined;
    return asserted[number] === 1 ? 'yes' : possible[number] === 1 ? 'only-if-unknown' : 'no-record';
  });
}

/** As things stand. */
export const reachAsRecorded = oncePerNetwork((network) => reachWithout(network, nothingWithdrawn));

/**
 * Whose way to the public something takes, in code order.
 *
 * @param after - As `reachWithout` gives it.
 */
export function reachChanges(network: Network, after: readonly (ThreeValued | undefined)[]): readonly ReachChange[] {
  const before = reachAsRecorded(network);
  return reachOf(network, 'asserted').graph.organisations.flatMap((organisation, number) => {
    const [first, second] = [before[number], after[number]];
    return first === undefined || second === undefined || first === second
      ? []
      : [{ organisation, before: first, after: second }];
  });
}

/** What the largest part of the map that coordination joins would lose. null where no part is the largest, or it loses nobody. */
export const cutFromMap = (network: Network, withdrawn: Withdrawn): PartCut | null =>
  cutFrom(coordinationGraph(network, 'asserted'), withdrawn, null);

/** The same among the members of a collaboration. */
export function cutFromCollaboration(network: Network, withdrawn: Withdrawn, id: CollaborationId): PartCut | null {
  return cutFrom(graphWithin(network).get(id)!(), withdrawn, id);
}

/** Ties of coordination among the members of each collaboration, made when first asked for. */
const graphWithin = oncePerNetwork((network) => {
  const made = new Map<CollaborationId, UndirectedTieGraph>();
  return new Map(
    [...network.collaborations.keys()].map((id) => {
      const graph = (): UndirectedTieGraph => {
        const found =
          made.get(id) ?? undirectedTieGraph(network, tiesAmong(network, id), membersOf(network, id).organisations);
        made.set(id, found);
        return found;
      };
      return [id, graph] as const;
    }),
  );
});

const coordinationAt = oncePerNetwork((network) => {
  const found = new Map<OrganisationId, Relationship[]>();
  for (const tie of coordinationTies(network, 'asserted')) {
    const own = found.get(tie.from);
    if (own) own.push(tie);
    else found.set(tie.from, [tie]);
  }
  return found;
});

const tiesAmong = (network: Network, id: CollaborationId): readonly Relationship[] =>
  membersOf(network, id).organisations.flatMap((member) => coordinationAt(network).get(member) ?? []);

const partsBefore = new WeakMap<UndirectedTieGraph, Parts>();

type Parts = ReturnType<typeof partsWithout>;

/** The parts of a graph of coordination when something leaves; as they stand, they are worked out once. */
function partsOf(graph: UndirectedTieGraph, withdrawn: Withdrawn): Parts {
  const known = withdrawn === nothingWithdrawn ? partsBefore.get(graph) : undefined;
  const parts = known ?? partsWithout(graph.both, takenFrom(graph, withdrawn));
  if (withdrawn === nothingWithdrawn) partsBefore.set(graph, parts);
  return parts;
}

/** Organisations in the largest part of the map that coordination joins, when something leaves. */
export const largestPartWithout = (network: Network, withdrawn: Withdrawn): number =>
  partsOf(coordinationGraph(network, 'asserted'), withdrawn).sizes.reduce((most, size) => Math.max(most, size), 0);

function cutFrom(
  graph: UndirectedTieGraph,
  withdrawn: Withdrawn,
  collaboration: CollaborationId | null,
): PartCut | null {
  const before = partsOf(graph, nothingWithdrawn);
  const largest = theLargest(before.sizes);
  if (largest === null) return null;
  const { of, sizes } = partsOf(graph, withdrawn);
  const pieces = sizes.map(() => 0);
  before.of.forEach((part, node) => {
    if (part === largest && of[node]! >= 0) pieces[of[node]!]! += 1;
  });
  const left = theLargest(pieces);
  const cut = graph.organisations.filter(
    (_, node) => before.of[node] === largest && of[node]! >= 0 && (left === null || of[node] !== left),
  );
  if (cut.length === 0) return null;
  return {
    collaboration,
    before: before.sizes[largest]!,
    after: left === null ? 0 : pieces[left]!,
    cut: [...cut].sort(),
  };
}

/** The one part that is larger than all others and joins two or more; null where there is none. */
function theLargest(sizes: readonly number[]): number | null {
  const most = sizes.reduce((highest, size) => Math.max(highest, size), 0);
  const first = sizes.indexOf(most);
  return most < 2 || sizes.includes(most, first + 1) ? null : first;
}

/** Matters of one collaboration that would lose their last forum on record (D9). null where there is none. */
export function blindMatters(
  network: Network,
  withdrawn: Withdrawn,
  collaboration: CollaborationId,
): BlindMatters | null {
  const [before, after] = [new Set<string>(), new Set<string>()];
  for (const { id, about } of linesWithin(network, collaboration, 'asserted'))
    for (const matter of about) {
      before.add(matter);
      if (!withdrawn.relationships.has(id)) after.add(matter);
    }
  const matters = [...before].filter((matter) => !after.has(matter)).sort();
  return matters.length === 0 ? null : { collaboration, matters };
}

/** Collaborations that a withdrawal touches: through a member or an end of what leaves, or because a relationship is recorded there. */
export function touchedCollaborations(
  network: Network,
  { organisations, relationships }: Withdrawn,
  memberships: ReadonlyMap<OrganisationId, readonly CollaborationId[]>,
): readonly CollaborationId[] {
  const touched = new Set<CollaborationId>();
  const add = (id: OrganisationId) => {
    for (const collaboration of memberships.get(id) ?? []) touched.add(collaboration);
  };
  for (const id of organisations) add(id);
  for (const id of relationships) touch(network, id, add, touched);
  return [...touched].filter((id) => network.collaborations.has(id)).sort();
}

function touch(
  network: Network,
  id: RelationshipId,
  add: (organisation: OrganisationId) => void,
  touched: Set<CollaborationId>,
): void {
  const tie = network.relationships.get(id);
  if (tie === undefined) return;
  for (const collaboration of tie.collaborations) touched.add(collaboration);
  if (tie.from !== tie.to) [tie.from, tie.to].forEach(add);
}
