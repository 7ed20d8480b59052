import type { FocusEventHandler, KeyboardEvent } from 'react';
import { useMemo, useState } from 'react';

export interface RowStop {
  readonly tabIndex: 0 | -1;
  readonly 'data-row-stop': string;
  readonly onFocus: FocusEventHandler;
}
export interface RovingRows {
  /** For the element around the rows. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** For the first control of a row; one of them is the tab stop. */
  main(row: string): RowStop;
  /** For the further controls of a row, reached with Right, left with Left. */
  side(row: string): Omit<RowStop, 'onFocus'>;
}

/**
 * One tab stop for a whole list: Up and Down between its rows, Home and End to its ends, Right and Left within a row.
 *
 * @param rows - Keys of the rows on the screen, each its own. When the row that had the focus goes, the first takes its place.
 */
export function useRovingRows(rows: readonly string[], first = rows[0]): RovingRows {
  const [last, setLast] = useState<string | null>(null);
  const current = last !== null && rows.includes(last) ? last : first;
  // The same as long as the tab stop stays, so that rows need not be drawn again with their list.
  return useMemo(
    () => ({
      onKeyDown: moveFocus,
      main: (row) => ({
        tabIndex: row === current ? 0 : -1,
        'data-row-stop': row,
        onFocus: () => {
          setLast(row);
        },
      }),
      side: (row) => ({ tabIndex: -1, 'data-row-stop': row }),
    }),
    [current],
  );
}

/** Reads the rows from the page, in the order in which they stand there. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement))
    return;
  const own = event.target.closest<HTMLElement>('[data-row-stop]');
  if (own === null) return;
  const rows = rowsIn(event.currentTarget);
  const index = rows.findIndex((row) => row.includes(own));
  const next = target(event.key, rows, index, own);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function rowsIn(list: HTMLElement): readonly (readonly HTMLElement[])[] {
  const rows = new Map<string, HTMLElement[]>();
  for (const stop of list.querySelectorAll<HTMLElement>('[data-row-stop]')) {
    const key = stop.dataset['rowStop'] ?? '';
    const row = rows.get(key);
    if (row) row.push(stop);
    else rows.set(key, [stop]);
  }
  return [...rows.values()];
}

function target(key: string, rows: readonly (readonly HTMLElement[])[], index: number, own: HTMLElement) {
  const row = rows[index] ?? [];
  const place = row.indexOf(own);
  switch (key) {
    case 'ArrowDown':
      return rows[index + 1]?.[0];
    case 'ArrowUp':
      return rows[index - 1]?.[0];
    case 'Home':
      return rows[0]?.[0];
    case 'End':
      return rows.at(-1)?.[0];
    case 'ArrowRight':
      return row[place + 1];
    case 'ArrowLeft':
      return row[place - 1];
    default:
      return undefined;
  }
}
