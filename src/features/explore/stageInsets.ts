import type { Insets } from '../../ui/stage/insets.ts';
import type { SheetHeight } from './sheet/sheetHeight.ts';
import { peekRemOf, sheetSizes } from './sheet/sheetHeight.ts';

export type PaneWidth = 'phone' | 'tablet' | 'desktop' | 'wide';

interface OverTheMap {
  readonly width: PaneWidth;
  readonly hasSelection: boolean;
  readonly textScale: number;
  readonly sheet: SheetHeight;
  /** One row of controls over the map and not three, on a phone. */
  readonly isLow: boolean;
  /** Nothing floats over the map but its buttons. */
  readonly isTiny: boolean;
  /** Height of the rows of controls over the map, where it is no phone's. CSS pixels. */
  readonly controlsPx: number;
  /** Height of the bar that a trace is told in; 0 without one. CSS pixels. */
  readonly barPx: number;
  /** Height of the window in CSS pixels. */
  readonly pagePx: number;
}

/** Room for the tabs and chips above the map, and for the status line below it, at the text size of the desk. */
const barsPx = { top: 56, bottom: 34 };
/** Above and below more than one row of controls. */
const roundControlsPx = 22;
/** On a phone: one row of controls, two and a bar, or three above with room for names, the zoom buttons below; the top bar and the row of modes. */
const phonePx = { oneRow: 74, twoRows: 134, threeRows: 170, below: 64, top: 53, modes: 64 };
const marginPx = 8;
const detailsPx = 336;
const remPx = 16;
const leastFreePx = 88;

/** What floats over the map, in CSS pixels: under 1280 px the details do too, and on a phone they rise from below. */
export function stageInsets({
  width,
  hasSelection,
  textScale,
  sheet,
  isLow,
  isTiny,
  controlsPx,
  barPx,
  pagePx,
}: OverTheMap): Insets {
  const sides = { left: marginPx, right: marginPx };
  if (isTiny) return { ...sides, top: marginPx, bottom: phonePx.below * textScale };
  if (width === 'phone') {
    const mapPx = pagePx - (phonePx.top + phonePx.modes) * textScale;
    const sizes = sheetSizes(mapPx, peekRemOf(hasSelection) * remPx * textScale);
    // Nothing of the map is seen beside a full sheet: it stays as it was beside half of one.
    const sheetPx = sizes[sheet === 'full' ? 'half' : sheet];
    const below = sheet === 'peek' ? phonePx.below * textScale : marginPx;
    const bottom = sheetPx + below;
    const rows = (isLow ? phonePx.oneRow : barPx > 0 ? phonePx.twoRows : phonePx.threeRows) * textScale;
    // A long sentence covers a part of a small map rather than leaving none of it.
    const top = Math.max(rows, Math.min(rows + barPx, mapPx - bottom - leastFreePx));
    return { ...sides, top, bottom };
  }
  const rows = Math.max(barsPx.top * textScale, controlsPx + roundControlsPx);
  const bars = { ...sides, top: rows + barPx, bottom: barsPx.bottom * textScale };
  return !hasSelection || width === 'wide' ? bars : { ...bars, right: detailsPx * textScale };
}

/** How far details that slide over the map reach into it. CSS pixels. */
export const detailsOver = ({ right }: Insets): number => right - marginPx;
