import type { CollaborationId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { FacetId, Filter } from './filter.ts';
import { facetIds } from './filter.ts';
import { countTerms } from './facetCounts.ts';
import type { FacetTerm } from './facetTerms.ts';
import { facetTerms } from './facetTerms.ts';
import { indexOf } from './networkIndex.ts';
import { sift } from './sift.ts';

/** One row of a filter group. */
export interface FacetOption extends FacetTerm {
  /** What would be shown of it under the filters of all other groups, with its own group wholly on. */
  readonly count: number;
  readonly counts: 'organisations' | 'relationships';
  readonly isOn: boolean;
}

/** What the rows of each group count: lines where the group chooses lines, else those who take part. */
export const facetCounts: { readonly [F in FacetId]: FacetOption['counts'] } = {
  model: 'organisations',
  audience: 'relationships',
  type: 'relationships',
  sector: 'organisations',
  kind: 'organisations',
  collaboration: 'organisations',
  governanceForm: 'organisations',
  justification: 'organisations',
  evidence: 'relationships',
};

/**
 * The rows of every filter group, in the order of the vocabulary (collaborations by name), also those that count zero.
 *
 * @param network - The whole map. A group lists the terms that it uses anywhere, and `''` where it leaves something open.
 * @remarks One pass over the network for each group.
 */
export function facetOptions(
  network: Network,
  scope: readonly CollaborationId[],
  filter: Filter,
): ReadonlyMap<FacetId, readonly FacetOption[]> {
  const index = indexOf(network);
  const terms = facetTerms(network);
  const asFiltered = sift(index, scope, filter);
  return new Map(
    facetIds.map((facet) => {
      const off = filter.off[facet] ?? [];
      // A group that is wholly on is filtered as it stands already.
      const left = off.length === 0 ? asFiltered : sift(index, scope, withAllOn(filter, facet));
      const counted = countTerms(index, left, facet, filter.membersOnly);
      const options = (terms.get(facet) ?? []).map((term) => ({
        ...term,
        count: counted.get(term.term) ?? 0,
        counts: facetCounts[facet],
        isOn: !off.includes(term.term),
      }));
      return [facet, options] as const;
    }),
  );
}

function withAllOn(filter: Filter, facet: FacetId): Filter {
  const { [facet]: _own, ...others } = filter.off;
  return { ...filter, off: others };
}
