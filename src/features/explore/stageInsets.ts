import type { Insets } from '../../ui/stage/insets.ts';

export type PaneWidth = 'phone' | 'tablet' | 'desktop' | 'wide';

/** Room for the tabs and chips above the map, and for the status line below it, at the text size of the desk. */
const barsPx = { top: 56, bottom: 34 };
const marginPx = 8;
const detailsPx = 336;

/** What floats over the map, in CSS pixels: under 1280 px the details do too, and on a phone they rise from below. */
export function stageInsets(width: PaneWidth, hasSelection: boolean, height: number, textScale: number): Insets {
  const bars = { top: barsPx.top * textScale, bottom: barsPx.bottom * textScale, left: marginPx, right: marginPx };
  if (!hasSelection || width === 'wide') return bars;
  return width === 'phone' ? { ...bars, bottom: Math.round(height * 0.55) } : { ...bars, right: detailsPx * textScale };
}
