import type { Filter } from './filter.ts';

/**
 * Which records results count, by the years chosen: "Everything recorded counts, whatever its date.", "What stood in
 * 2019 counts."
 *
 * @returns A sentence; undated records are the filter's own matter and not spoken of.
 */
export function yearsCounted({ from, to }: Filter['years']): string {
  if (from === null && to === null) return 'Everything recorded counts, whatever its date.';
  if (from === null) return `What stood until ${String(to)} counts.`;
  if (to === null) return `What stood from ${String(from)} on counts.`;
  return from === to
    ? `What stood in ${String(from)} counts.`
    : `What stood in ${String(from)} to ${String(to)} counts.`;
}
