import type { Filter } from './filter.ts';

/**
 * The year for which a filter leaves the records: the one chosen. A range of years is no such date, and neither is none: then
 * everything recorded within it counts, and results say so.
 */
export const asOfOf = ({ years: { from, to } }: Filter): number | null => (from === to ? from : null);
