import type { FacetId } from '../analysis/filter.ts';

/** A group of the filter panel, and what a chip calls it. */
export interface FacetGroupName {
  readonly facet: FacetId;
  readonly name: string;
  readonly chip: string;
}

/** In the order of the panel. Kinds stand inside "Sector". */
export const facetGroups: readonly FacetGroupName[] = [
  { facet: 'model', name: 'Collaboration model', chip: 'Model' },
  { facet: 'audience', name: 'Accountable to', chip: 'Accountable to' },
  { facet: 'type', name: 'Other relationships', chip: 'Other relationships' },
  { facet: 'sector', name: 'Sector', chip: 'Sector' },
  { facet: 'kind', name: 'Kind', chip: 'Kind' },
  { facet: 'collaboration', name: 'Collaboration', chip: 'Collaboration' },
  { facet: 'governanceForm', name: 'Governance form', chip: 'Governance form' },
  { facet: 'justification', name: 'Justification', chip: 'Justification' },
  { facet: 'evidence', name: 'Evidence', chip: 'Evidence' },
];

/** What the figures of a group count, as its heading says it. */
export const unitOf = (facet: FacetId, counts: 'organisations' | 'relationships'): string =>
  facet === 'audience' ? 'lines' : counts;

/** "1 line", "36 lines". */
export const countWords = (count: number, unit: string): string =>
  `${String(count)} ${count === 1 ? unit.replace(/s$/, '') : unit}`;
