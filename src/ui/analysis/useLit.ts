import type { Because } from '../../analysis/results/result.ts';

/** What a trace or a finding of the first pane rests on, for map, lines and table to light; null when neither is shown. */
export function useLit(): Because | null {
  return null;
}
