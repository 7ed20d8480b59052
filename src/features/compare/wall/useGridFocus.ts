import type { FocusEventHandler, KeyboardEvent } from 'react';
import { useState } from 'react';

interface GridStop {
  readonly tabIndex: 0 | -1;
  readonly 'data-grid-stop': string;
  readonly onFocus: FocusEventHandler;
}

export interface GridFocus {
  /** For the element around all tiles. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** For a control of a tile; of one tile the first control is the tab stop. */
  stop(tile: string, isFirst: boolean): GridStop;
}

/**
 * One tab stop for a whole wall: Left and Right to the same control of the next tile, Up and Down to the next control above or below,
 * whether in the same tile or in another, Home and End to the ends.
 *
 * @param tiles - Keys of the tiles on the screen. When the one that had the focus goes, the first takes its place.
 */
export function useGridFocus(tiles: readonly string[]): GridFocus {
  const [last, setLast] = useState<string | null>(null);
  const current = last !== null && tiles.includes(last) ? last : tiles[0];
  return {
    onKeyDown: moveFocus,
    stop: (tile, isFirst) => ({
      tabIndex: tile === current && isFirst ? 0 : -1,
      'data-grid-stop': tile,
      onFocus: () => {
        setLast(tile);
      },
    }),
  };
}

/** Reads the controls from the page: only there it is known how many tiles stand in a row. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement))
    return;
  const own = event.target.closest<HTMLElement>('[data-grid-stop]');
  if (own === null) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-grid-stop]')];
  const next = target(event.key, stops, own);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function target(key: string, stops: readonly HTMLElement[], own: HTMLElement): HTMLElement | undefined {
  const perTile = stops.filter(({ dataset }) => dataset['gridStop'] === own.dataset['gridStop']).length;
  const place = stops.indexOf(own);
  switch (key) {
    case 'ArrowRight':
      return stops[place + perTile];
    case 'ArrowLeft':
      return stops[place - perTile];
    case 'ArrowDown':
      return nearest(own, stops, 1);
    case 'ArrowUp':
      return nearest(own, stops, -1);
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-perTile);
    default:
      return undefined;
  }
}

/** The nearest control below (1) or above (-1): the next height there is, and at it whichever is least aside. */
function nearest(own: HTMLElement, stops: readonly HTMLElement[], way: 1 | -1): HTMLElement | undefined {
  const [x, y] = middle(own);
  const there = stops
    .map((stop) => ({ stop, at: middle(stop) }))
    .filter(({ at }) => way * (at[1] - y) > 2)
    .map(({ stop, at }) => ({ stop, down: way * (at[1] - y), aside: Math.abs(at[0] - x) }));
  const down = Math.min(...there.map((one) => one.down));
  return there.filter((one) => one.down < down + 2).sort((a, b) => a.aside - b.aside)[0]?.stop;
}

function middle(element: HTMLElement): readonly [x: number, y: number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
