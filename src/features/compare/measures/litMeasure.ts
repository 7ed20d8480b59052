import type { Because } from '../../../analysis/results/result.ts';

/** What produced the lit measure in each compared pane, in their order; null while none is lit. */
export function useLitMeasure(): readonly Because[] | null {
  return null;
}
