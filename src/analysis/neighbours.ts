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
 * The relationships of an organisation in their stated order: lines of account first, by audience, then the other types in the
 * order of the vocabulary; those that leave before those that arrive; then by the name of the other end.
 *
 * @param network - Already filtered, where only what is shown shall be walked.
 */
export function neighboursOf(network: Network, id: OrganisationId): readonly Neighbour[] {
  const { relationshipTypes, audiences } = network.vocabulary;
  const typeRank = rankIn(relationshipTypes);
  const audienceRank = rankIn(audiences);
  const nameOf = ({ other }: Neighbour): string => network.organisations.get(other)?.name ?? other;
  const rank = ({ relationship, way }: Neighbour): readonly number[] => {
    const isAccount = relationship.kind === 'accountability';
    return [
      isAccount ? 0 : 1,
      typeRank(relationship.type),
      wayRank[way],
      isAccount ? audienceRank(relationship.audience) : 0,
    ];
  };
  return (tiesOf(network).get(id) ?? [])
    .map((relationship): Neighbour => {
      const isUndirected = relationshipTypes.get(relationship.type)?.undirected === true;
      const isOut = relationship.from === id;
      return {
        relationship,
        other: isOut ? relationship.to : relationship.from,
        way: isUndirected ? 'both' : isOut ? 'out' : 'in',
      };
    })
    .map((neighbour) => ({ neighbour, rank: rank(neighbour), name: nameOf(neighbour) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || compareNames(a.name, b.name))
    .map(({ neighbour }) => neighbour);
}

const wayRank = { out: 0, in: 1, both: 2 } as const;

const ranksOf = new WeakMap<ReadonlyMap<TermId, unknown>, ReadonlyMap<TermId, number>>();

/** Where a term stands in the vocabulary; behind all of them when it is not recorded or not listed. */
function rankIn(terms: ReadonlyMap<TermId, unknown>): (term: TermId | null) => number {
  const ranks = ranksOf.get(terms) ?? new Map([...terms.keys()].map((term, rank) => [term, rank]));
  ranksOf.set(terms, ranks);
  return (term) => (term === null ? undefined : ranks.get(term)) ?? ranks.size;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
