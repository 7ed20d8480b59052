import type { CSSProperties } from 'react';
import type { SheetHeight } from './sheetHeight.ts';
import { halfShare, peekRemOf } from './sheetHeight.ts';

const half = `${String(100 * halfShare)}%`;

interface OverTheView {
  /** null where there is no sheet. */
  readonly sheet: SheetHeight | null;
  readonly hasSelection: boolean;
  /** How high the controls and the bar of a trace stand, and how wide the details that slide over the map are. CSS pixels. */
  readonly controlsPx: number;
  readonly barPx: number;
  readonly detailsPx: number;
}

/** What the styles of the page need to know of what covers the view; of the sheet, how high it is when small and where its upper edge is. */
export function sheetStyle({ sheet, hasSelection, controlsPx, barPx, detailsPx }: OverTheView): CSSProperties {
  const peek = `${String(peekRemOf(hasSelection))}rem`;
  return {
    '--sheet-peek': peek,
    '--over-sheet': sheet === null ? '0px' : sheet === 'peek' ? peek : half,
    '--controls': `${String(controlsPx)}px`,
    '--account-bar': `${String(barPx)}px`,
    '--details-over': `${String(detailsPx)}px`,
  } as CSSProperties;
}
