import type { CSSProperties } from 'react';
import type { SheetHeight } from './sheetHeight.ts';
import { halfShare, peekRemOf } from './sheetHeight.ts';

const half = `${String(100 * halfShare)}%`;

/** What the styles of the page need to know of the sheet: how high it is when small, and where its upper edge is. */
export function sheetStyle(height: SheetHeight | null, hasSelection: boolean): CSSProperties {
  const peek = `${String(peekRemOf(hasSelection))}rem`;
  return {
    '--sheet-peek': peek,
    '--over-sheet': height === null ? '0px' : height === 'peek' ? peek : half,
  } as CSSProperties;
}
