import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback } from 'react';
import { isOutOfView, scrollWithin } from './scrollWithin.ts';
import { useOffsetIn } from './useMeasures.ts';

/** Up to here every row is in the page: found by the browser's own search, printed, read in one go. */
const longestWhole = 200;

/** How high a row is likely to be, in CSS pixels, until it has been drawn: names wrap where columns are narrow. */
const heightByWidth = [
  { upTo: 736, height: 112 },
  { upTo: 1000, height: 58 },
  { upTo: Infinity, height: 45 },
] as const;

interface RowWindowOptions {
  readonly count: number;
  readonly scroller: HTMLElement | null;
  readonly body: HTMLElement | null;
  /** Height that sticky headings cover at the top of the scrolled area. */
  readonly covered: number;
  /** A row that stays in the page while the reader scrolls, because the keyboard is on it. */
  readonly kept: number;
}

export interface RowWindow {
  /** Rows to draw, top to bottom, and the empty height above each. */
  readonly rows: readonly { readonly index: number; readonly gap: number }[];
  /** Empty height below the last drawn row. */
  readonly gapAfter: number;
  /** Ref for each drawn `<tr>`, which carries its index in `data-index`. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  /**
   * Scrolls to a row that cannot be seen.
   *
   * @param place - `nearest` moves as little as possible, as keys do; `top` leaves the most room below, for what may cover it.
   */
  bringIntoView(index: number, place: 'nearest' | 'top'): void;
}

/** Which rows of a long table are drawn. Heights are measured, so that long names may wrap. */
export function useRowWindow({ count, scroller, body, covered, kept }: RowWindowOptions): RowWindow {
  const isWhole = count <= longestWhole;
  const offset = useOffsetIn(scroller, body);
  // The measured rows live in the virtualizer and not in React's state, so its result must not be kept between renders.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    enabled: !isWhole,
    getScrollElement: () => scroller,
    estimateSize: () => heightByWidth.find(({ upTo }) => (scroller?.clientWidth ?? 0) < upTo)?.height ?? 45,
    overscan: 8,
    scrollMargin: offset,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 8,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return kept < 0 || kept >= count || inView.includes(kept) ? inView : [...inView, kept].sort((a, b) => a - b);
    },
  });
  const bringIntoView = useCallback(
    (index: number, place: 'nearest' | 'top') => {
      const row = body?.querySelector(`[data-index="${String(index)}"]`) ?? null;
      const isOff = row === null || scroller === null || isOutOfView(scroller, row, covered);
      if (!isOff) return;
      // The nearest place of the last row would be the end of the scrolled area, where another table may lie.
      const nearest = index === count - 1 ? 'center' : 'auto';
      if (!isWhole) virtualizer.scrollToIndex(index, { align: place === 'top' ? 'start' : nearest });
      else if (row !== null && scroller !== null)
        scrollWithin(scroller, row, covered, place === 'top' ? 'start' : 'nearest');
    },
    [count, isWhole, body, scroller, covered, virtualizer],
  );
  if (isWhole) {
    const rows = Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
    return { rows, gapAfter: 0, measure: ignore, bringIntoView };
  }
  const items = virtualizer.getVirtualItems();
  const rows = items.map(({ index, start }, i) => ({ index, gap: start - (items[i - 1]?.end ?? offset) }));
  const gapAfter = offset + virtualizer.getTotalSize() - (items.at(-1)?.end ?? offset);
  return { rows, gapAfter, measure: virtualizer.measureElement, bringIntoView };
}

function ignore() {
  // A table that is whole needs no measures.
}
