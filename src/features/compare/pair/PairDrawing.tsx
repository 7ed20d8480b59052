import { useCallback, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import type { Because } from '../../../analysis/results/result.ts';
import type { Insets } from '../../../scene/viewport.ts';
import { paneSizeOf, watchPaneSize } from '../../../ui/stage/paneSize.ts';
import styles from './pair.module.css';
import { PairStage } from './PairStage.tsx';
import type { Pair } from './usePair.ts';
import type { Room } from './usePairSeats.ts';

interface PairDrawingProps {
  readonly pair: Pair;
  readonly way: 'overlay' | 'difference';
  readonly lit: Because | null;
}

/** From this width on the names of the lanes have room beside the drawing. */
const wideFrom = 520;
const namesPx = 104;
const marginPx = 10;

/** Pixels that the fitted picture keeps free. */
const insetsOf = (width: number): Insets => ({
  top: marginPx,
  right: marginPx,
  bottom: marginPx,
  left: width < wideFrom ? marginPx : namesPx,
});

/** What is left for seats, in steps, so that a few pixels move nobody. */
function roomIn(width: number, height: number): Room {
  const { top, right, bottom, left } = insetsOf(width);
  const widthPx = Math.max(1, width - left - right);
  const aspect = widthPx / Math.max(1, height - top - bottom);
  return { aspect: Math.max(0.4, Math.round(8 * aspect) / 8), widthPx: Math.round(widthPx / 50) * 50 };
}

/** The frame of the one drawing, as large as the page lets it be. */
export function PairDrawing({ pair, way, lit }: PairDrawingProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const { width, height } = useSize(frame);
  const isWide = width >= wideFrom;
  const { aspect, widthPx } = roomIn(width, height);
  // Seats of another shape take a moment: the page is shown first, with those of before.
  const room = useDeferredValue(useMemo(() => ({ aspect, widthPx }), [aspect, widthPx]));
  const insets = useMemo(() => insetsOf(isWide ? wideFrom : 0), [isWide]);
  return (
    <div ref={setFrame} className={styles.drawing} data-narrow={!isWide || undefined}>
      {frame !== null && <PairStage pair={pair} way={way} lit={lit} room={room} insets={insets} />}
    </div>
  );
}

/** CSS pixels of an element, kept up to date. */
function useSize(element: HTMLElement | null): { readonly width: number; readonly height: number } {
  const subscribe = useCallback(
    (changed: () => void) => (element === null ? () => undefined : watchPaneSize(element, changed)),
    [element],
  );
  const read = () => {
    if (element === null) return '0 0';
    const { width, height } = paneSizeOf(element);
    return `${String(width)} ${String(height)}`;
  };
  const [width = 0, height = 0] = useSyncExternalStore(subscribe, read).split(' ').map(Number);
  return { width, height };
}
