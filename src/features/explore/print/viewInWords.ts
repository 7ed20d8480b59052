import type { FacetOption } from '../../../analysis/facets.ts';
import type { FacetId } from '../../../analysis/filter.ts';
import { yearExtent } from '../../../analysis/years.ts';
import type { Network } from '../../../domain/network.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { activeFilters } from '../filters/activeFilters.ts';
import { focusWords } from '../filters/focusWords.ts';

/** What keeps something from being shown, each in words; empty when everything is shown. */
export function viewInWords(
  network: Network,
  { filter, focus }: PaneView,
  facets: ReadonlyMap<FacetId, readonly FacetOption[]>,
): readonly string[] {
  const filters = activeFilters(filter, facets).map(({ text }) => text);
  return focus === null ? filters : [...filters, focusWords(network, focus)];
}

/** "Years shown: 2015 to 2019." or the years that the map records; null when nothing in it is dated. */
export function periodInView(snapshot: Snapshot): string | null {
  const { years } = firstPaneOf(snapshot).filter;
  const extent = yearExtent(snapshot.map.network);
  if (extent === null) return null;
  const from = years.from ?? extent.from;
  const to = years.to ?? extent.to;
  return from === to ? `Year shown: ${String(from)}.` : `Years shown: ${String(from)} to ${String(to)}.`;
}
