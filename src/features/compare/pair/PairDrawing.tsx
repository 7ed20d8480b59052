import { useCallback, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { standings } from '../../../analysis/compare/pair/difference.ts';
import type { Because } from '../../../analysis/results/result.ts';
import type { Insets } from '../../../scene/viewport.ts';
import { paneSizeOf, watchPaneSize } from '../../../ui/stage/paneSize.ts';
import { useTextScale } from '../../../ui/ThemeProvider.tsx';
import styles from './drawing.module.css';
import type { StillLight } from './usePairContent.ts';
import { PairStage } from './PairStage.tsx';
import type { Pair } from './usePair.ts';
import type { Room } from './usePairSeats.ts';

interface PairDrawingProps {
  readonly pair: Pair;
  readonly way: 'overlay' | 'difference';
  readonly lit: Because | null;
  /** Of a step, where nobody steers it. */
  readonly still?: StillLight;
}

const namesPx = 104;
const controlsPx = 48;
/** For names below the shapes of the lowest lane, where there are no buttons. */
const stillPx = 24;
const marginPx = 10;

/** Pixels that the fitted picture keeps free: for the names of the lanes beside it, and for the buttons below. */
const insetsAt = (textScale: number, isStill: boolean): Insets => ({
  top: isStill ? marginPx * textScale : marginPx,
  right: marginPx,
  bottom: (isStill ? stillPx : controlsPx) * textScale,
  left: namesPx * textScale,
});

/** What is left for seats, in steps, so that a few pixels move nobody. */
function roomIn(width: number, height: number, { top, right, bottom, left }: Insets): Room {
  const widthPx = Math.max(1, width - left - right);
  const aspect = widthPx / Math.max(1, height - top - bottom);
  return { aspect: Math.max(0.4, Math.round(8 * aspect) / 8), widthPx: Math.round(widthPx / 50) * 50 };
}

/** The frame of the one drawing, as large as the page lets it be. */
export function PairDrawing({ pair, way, lit, still }: PairDrawingProps) {
  const isStill = still !== undefined;
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const { width, height } = useSize(frame);
  const textScale = useTextScale();
  const insets = useMemo(() => insetsAt(textScale, isStill), [textScale, isStill]);
  const { aspect, widthPx } = roomIn(width, height, insets);
  // Seats of another shape take a moment: the page is shown first, with those of before.
  const room = useDeferredValue(useMemo(() => ({ aspect, widthPx }), [aspect, widthPx]));
  return (
    <div ref={setFrame} className={styles.drawing}>
      {frame !== null && (
        <PairStage pair={pair} way={way} lit={lit} room={room} insets={insets} {...(isStill && { still })} />
      )}
      {way === 'difference' && isAlike(pair) && (
        <p className={styles.alike} aria-hidden="true">
          <span>Nothing differs.</span>
        </p>
      )}
    </div>
  );
}

function isAlike({ difference: { organisationCounts, relationshipCounts } }: Pair): boolean {
  return standings.every(
    (standing) => standing === 'both' || organisationCounts[standing] + relationshipCounts[standing] === 0,
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
