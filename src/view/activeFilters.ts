import type { FacetOption } from '../analysis/facets.ts';
import type { FacetId, Filter } from '../analysis/filter.ts';
import { noFilter } from '../analysis/filter.ts';
import type { ViewChange } from './changes.ts';
import { setKeepUndated, setMembersOnly, setYears, showAllTerms } from './changes.ts';
import { facetGroups } from './facetGroups.ts';

/** A filter that is on, in words, and the change that takes it off. */
export interface ActiveFilter {
  readonly key: string;
  readonly text: string;
  readonly remove: ViewChange;
}

/** What leaves something out, in the order of the panel. */
export function activeFilters(
  filter: Filter,
  facets: ReadonlyMap<FacetId, readonly FacetOption[]>,
): readonly ActiveFilter[] {
  const ofFacets = facetGroups.flatMap(({ facet, chip }) => {
    const text = facetText(chip, facets.get(facet) ?? [], filter.off[facet] ?? []);
    return text === null ? [] : [{ key: facet, text, remove: showAllTerms(facet) }];
  });
  const { years, keepUndated, membersOnly } = filter;
  const yearsText = yearsWords(years);
  return [
    ...ofFacets,
    ...(yearsText === null ? [] : [{ key: 'years', text: yearsText, remove: setYears(null, null) }]),
    ...(keepUndated === noFilter.keepUndated
      ? []
      : [{ key: 'undated', text: 'Undated facts off', remove: setKeepUndated(noFilter.keepUndated) }]),
    ...(membersOnly ? [{ key: 'members', text: 'Recorded members only', remove: setMembersOnly(false) }] : []),
  ];
}

/** "Model: Collaborative council off", "Model: only Agent of change", "Model: 2 of 4 off"; null when all is on. */
function facetText(chip: string, options: readonly FacetOption[], off: readonly string[]): string | null {
  const hidden = options.filter(({ isOn }) => !isOn);
  const shown = options.filter(({ isOn }) => isOn);
  const [firstHidden] = hidden;
  const [firstShown] = shown;
  if (firstHidden === undefined) return off.length === 0 ? null : `${chip}: ${String(off.length)} off`;
  if (firstShown === undefined) return `${chip}: all off`;
  if (shown.length === 1 && options.length > 2) return `${chip}: only ${firstShown.label}`;
  if (hidden.length === 1) return `${chip}: ${firstHidden.label} off`;
  return `${chip}: ${String(hidden.length)} of ${String(options.length)} off`;
}

function yearsWords({ from, to }: Filter['years']): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `Until ${String(to)}`;
  if (to === null) return `From ${String(from)}`;
  return from === to ? `In ${String(from)}` : `${String(from)} to ${String(to)}`;
}
