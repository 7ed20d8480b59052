import type { Insets } from '../../ui/stage/insets.ts';

export type PaneWidth = 'phone' | 'tablet' | 'desktop' | 'wide';

/** Room for the tabs and chips above the map, and for the status line below it. */
const bars = { top: 56, bottom: 34, left: 8, right: 8 };
const detailsPx = 336;

/** What floats over the map, in CSS pixels: under 1280 px the details do too, and on a phone they rise from below. */
export function stageInsets(width: PaneWidth, hasSelection: boolean, height: number): Insets {
  if (!hasSelection || width === 'wide') return bars;
  return width === 'phone' ? { ...bars, bottom: Math.round(height * 0.55) } : { ...bars, right: detailsPx };
}
