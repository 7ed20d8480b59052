/** The groups of the filter panel. `kind` stands inside `sector` on the screen. */
export const facetIds = [
  'model',
  'audience',
  'type',
  'sector',
  'kind',
  'collaboration',
  'governanceForm',
  'justification',
  'evidence',
] as const;
export type FacetId = (typeof facetIds)[number];

/**
 * What a reader has switched off. Everything is on at first, so an empty filter shows everything, and data that brings a new
 * term shows it.
 *
 * In each facet the empty string stands for "not recorded": unknown is a choice of its own, never another term.
 */
export interface Filter {
  readonly off: { readonly [F in FacetId]?: readonly string[] };
  /** First and last year shown, both included; null is open. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  /** Keep what carries no date at all when a range of years is chosen. */
  readonly keepUndated: boolean;
  /** Count only recorded members as taking part, not the ends of relationships. */
  readonly membersOnly: boolean;
}

export const notRecorded = '';

export const noFilter: Filter = {
  off: {},
  years: { from: null, to: null },
  keepUndated: true,
  membersOnly: false,
};
