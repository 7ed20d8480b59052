import type { FacetOption } from '../analysis/facets.ts';
import type { FacetId } from '../analysis/filter.ts';
import { yearExtent } from '../analysis/years.ts';
import type { Network } from '../domain/network.ts';
import type { PaneView } from './viewState.ts';
import { activeFilters } from './activeFilters.ts';
import { focusWords } from './focusWords.ts';

/** What keeps something from being shown, each in words; empty when everything is shown. */
export function viewInWords(
  network: Network,
  { filter, focus }: Pick<PaneView, 'filter' | 'focus'>,
  facets: ReadonlyMap<FacetId, readonly FacetOption[]>,
): readonly string[] {
  const filters = activeFilters(filter, facets).map(({ text }) => text);
  return focus === null ? filters : [...filters, focusWords(network, focus)];
}

/** "Years shown: 2015 to 2019." or the years that the map records; null when nothing in it is dated. */
export function periodInView(network: Network, { filter: { years } }: Pick<PaneView, 'filter'>): string | null {
  const extent = yearExtent(network);
  if (extent === null) return null;
  const from = years.from ?? extent.from;
  const to = years.to ?? extent.to;
  return from === to ? `Year shown: ${String(from)}.` : `Years shown: ${String(from)} to ${String(to)}.`;
}
