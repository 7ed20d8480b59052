import type { CSSProperties } from 'react';
import type { SheetHeight } from './sheetHeight.ts';
import { halfShare, peekRemOf } from './sheetHeight.ts';

const half = `${String(100 * halfShare)}%`;

/** What the styles of the page need to know of what covers the view: how high the sheet is when small, where its upper edge is, and how high the bar of a trace stands. */
export function sheetStyle(height: SheetHeight | null, hasSelection: boolean, barPx: number): CSSProperties {
  const peek = `${String(peekRemOf(hasSelection))}rem`;
  return {
    '--sheet-peek': peek,
    '--over-sheet': height === null ? '0px' : height === 'peek' ? peek : half,
    '--account-bar': `${String(barPx)}px`,
  } as CSSProperties;
}
