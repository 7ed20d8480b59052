import type { KeyboardEvent } from 'react';
import { useState } from 'react';

/** Where a button of a table stands: "2 3". */
const attribute = 'data-cell';

interface CellWalk {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly propsOf: (
    row: number,
    column: number,
  ) => {
    readonly [attribute]: string;
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
  };
}

/**
 * One tab stop for the buttons of a table: arrow keys go to the next button that way, Home and End along the row, and
 * with Ctrl to the first and the last of all. Cells without a button are passed over.
 *
 * @param first - The button that Tab reaches until another was reached.
 */
export function useCellWalk(first: readonly [row: number, column: number] | null): CellWalk {
  const [reached, setReached] = useState<string | null>(null);
  const stop = reached ?? first?.join(' ') ?? null;
  return {
    onKeyDown: moveBetween,
    propsOf: (row, column) => {
      const cell = `${String(row)} ${String(column)}`;
      return {
        [attribute]: cell,
        tabIndex: cell === stop ? 0 : -1,
        onFocus: () => {
          setReached(cell);
        },
      };
    },
  };
}

interface Stop {
  readonly element: HTMLElement;
  readonly row: number;
  readonly column: number;
}

function moveBetween(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${attribute}]`)].map((element): Stop => {
    const [row = 0, column = 0] = (element.getAttribute(attribute) ?? '').split(' ').map(Number);
    return { element, row, column };
  });
  const own = stops.find(({ element }) => element === event.target);
  const next = own === undefined ? undefined : stopTowards(event.key, event.ctrlKey, own, stops);
  if (next === undefined) return;
  event.preventDefault();
  // The sticky heads would hide what the browser scrolls to an edge.
  next.element.focus({ preventScroll: true });
  next.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function stopTowards(key: string, isCtrl: boolean, own: Stop, stops: readonly Stop[]): Stop | undefined {
  const inRow = stops.filter(({ row }) => row === own.row);
  const inColumn = stops.filter(({ column }) => column === own.column);
  if (key === 'Home') return (isCtrl ? stops : inRow)[0];
  if (key === 'End') return (isCtrl ? stops : inRow).at(-1);
  if (isCtrl) return undefined;
  switch (key) {
    case 'ArrowRight':
      return inRow.find(({ column }) => column > own.column);
    case 'ArrowLeft':
      return inRow.findLast(({ column }) => column < own.column);
    case 'ArrowDown':
      return inColumn.find(({ row }) => row > own.row);
    case 'ArrowUp':
      return inColumn.findLast(({ row }) => row < own.row);
    default:
      return undefined;
  }
}
