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
 * One tab stop for a whole wall: Left and Right to the same control of the next tile, Down and Up through the controls
 * of a tile and on to the tile below or above, Home and End to the ends.
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
  const tileOf = ({ dataset }: HTMLElement) => dataset['gridStop'];
  const within = stops.filter((stop) => tileOf(stop) === tileOf(own));
  const place = stops.indexOf(own);
  const inTile = within.indexOf(own);
  switch (key) {
    case 'ArrowRight':
      return stops[place + within.length];
    case 'ArrowLeft':
      return stops[place - within.length];
    case 'ArrowDown':
      return within[inTile + 1] ?? nearest(own, firstOfEach(stops), 1);
    case 'ArrowUp':
      return within[inTile - 1] ?? nearest(own, firstOfEach([...stops].reverse()), -1);
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-within.length);
    default:
      return undefined;
  }
}

const firstOfEach = (stops: readonly HTMLElement[]): readonly HTMLElement[] =>
  stops.filter(({ dataset }, place) => stops[place - 1]?.dataset['gridStop'] !== dataset['gridStop']);

/** Tiles of one row may stand at slightly different heights, by what is written above them. */
const rowPx = 90;

/**
 * The nearest of some controls, one a tile, whose tile stands below (1) or above (-1): of those of the next row the
 * least aside.
 */
function nearest(own: HTMLElement, stops: readonly HTMLElement[], way: 1 | -1): HTMLElement | undefined {
  const from = boxOf(own);
  const there = stops
    .map((stop) => ({ stop, box: boxOf(stop) }))
    .map(({ stop, box }) => ({
      stop,
      away: way === 1 ? box.top - from.bottom : from.top - box.bottom,
      aside: Math.abs(box.left - from.left),
    }))
    .filter(({ away }) => away > -2);
  const least = Math.min(...there.map(({ away }) => away));
  return there.filter(({ away }) => away < least + rowPx).sort((a, b) => a.aside - b.aside)[0]?.stop;
}

const boxOf = (stop: HTMLElement): DOMRect => (stop.closest('li') ?? stop).getBoundingClientRect();
