import type { OrganisationId, TermId } from '../domain/ids.ts';
import { tiesOf } from '../domain/involvement.ts';
import type { Network, Relationship } from '../domain/network.ts';
import type { Way } from './tieWords.ts';
import { compareNames } from './words.ts';

/** A relationship seen from one of its ends. */
export interface Neighbour {
  readonly relationship: Relationship;
  readonly other: OrganisationId;
  readonly way: Way;
}

/**
 * The relationships of an organisation in their stated order: lines of account first, then the other types in the order of the
 * vocabulary; those that leave before those that arrive; lines of account by audience; then by the name of the other end.
 *
 * @param network - Already filtered, where only what is shown shall be walked.
 */
export function neighboursOf(network: Network, id: OrganisationId): readonly Neighbour[] {
  const audienceRank = rankIn(network.vocabulary.audiences);
  return (tiesOf(network).get(id) ?? [])
    .map((relationship) => {
      const way = wayOf(network, relationship, id);
      const other = relationship.from === id ? relationship.to : relationship.from;
      return {
        neighbour: { relationship, other, way },
        rank: rankOfWay(network, relationship, way),
        audience: relationship.kind === 'accountability' ? audienceRank(relationship.audience) : 0,
        name: network.organisations.get(other)?.name ?? other,
      };
    })
    .sort((a, b) => a.rank - b.rank || a.audience - b.audience || compareNames(a.name, b.name))
    .map(({ neighbour }) => neighbour);
}

/** How many relationships of an organisation run which way, in the same order. */
export interface WayCount {
  readonly type: TermId;
  readonly way: Way;
  readonly count: number;
}

export function countWays(network: Network, id: OrganisationId): readonly WayCount[] {
  const counts = new Map<string, WayCount & { readonly rank: number }>();
  for (const relationship of tiesOf(network).get(id) ?? []) {
    const { type } = relationship;
    const way = wayOf(network, relationship, id);
    const key = `${way} ${type}`;
    const known = counts.get(key) ?? { type, way, count: 0, rank: rankOfWay(network, relationship, way) };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => a.rank - b.rank);
}

function wayOf({ vocabulary }: Network, { type, from }: Relationship, id: OrganisationId): Way {
  if (vocabulary.relationshipTypes.get(type)?.undirected === true) return 'both';
  return from === id ? 'out' : 'in';
}

const ways = { out: 0, in: 1, both: 2 } as const;

/** The place of a type and way in the stated order. */
function rankOfWay({ vocabulary }: Network, { kind, type }: Relationship, way: Way): number {
  const typeRank = kind === 'accountability' ? -1 : rankIn(vocabulary.relationshipTypes)(type);
  return typeRank * 3 + ways[way];
}

const ranksOf = new WeakMap<ReadonlyMap<TermId, unknown>, ReadonlyMap<TermId, number>>();

/** Where a term stands in the vocabulary; behind all of them when it is not recorded or not listed. */
function rankIn(terms: ReadonlyMap<TermId, unknown>): (term: TermId | null) => number {
  const ranks = ranksOf.get(terms) ?? new Map([...terms.keys()].map((term, rank) => [term, rank]));
  ranksOf.set(terms, ranks);
  return (term) => (term === null ? undefined : ranks.get(term)) ?? ranks.size;
}
