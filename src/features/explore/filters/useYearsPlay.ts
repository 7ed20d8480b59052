import { useEffect, useState } from 'react';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { setYears } from '../../../view/changes.ts';
import type { YearSpan } from './nextYear.ts';
import { nextSpan } from './nextYear.ts';

/** Long enough to see what a year brought, and to hear how many are shown. */
const yearMs = 1200;

export interface YearsPlay {
  readonly isPlaying: boolean;
  /** Shows the years one after another. The whole of it is one step that undo takes back. */
  play(): void;
  pause(): void;
  /** One year on, for people who ask for less motion. */
  step(): void;
}

/**
 * Lets the last year shown wander through the extent, from the first year shown to the end.
 *
 * @param extent - First and last year on record.
 * @param shown - First and last year shown.
 */
export function useYearsPlay(extent: YearSpan, shown: YearSpan): YearsPlay {
  const store = useExplorerStore();
  const [isPlaying, setPlaying] = useState(false);
  /** What this hook showed last: another value means that the reader took the handles. */
  const [own, setOwn] = useState<YearSpan | null>(null);
  const isTaken = isPlaying && (own?.from !== shown.from || own.to !== shown.to);

  const show = (span: YearSpan, isStep: boolean) => {
    const open = (year: number, end: number) => (year === end ? null : year);
    const change = onView(setYears(open(span.from, extent.from), open(span.to, extent.to)));
    if (isStep) store.getState().commit(change);
    else store.getState().amend(change);
    setOwn(span);
  };

  useEffect(() => {
    if (!isPlaying) return;
    const isOver = isTaken || shown.to >= extent.to;
    const wait = setTimeout(
      () => {
        if (isOver || document.visibilityState === 'hidden') setPlaying(false);
        else show(nextSpan(extent, shown), false);
      },
      isOver ? 0 : yearMs,
    );
    return () => {
      clearTimeout(wait);
    };
  });

  return {
    isPlaying: isPlaying && !isTaken,
    play: () => {
      show(nextSpan(extent, shown), true);
      setPlaying(true);
    },
    pause: () => {
      setPlaying(false);
    },
    step: () => {
      show(nextSpan(extent, shown), true);
    },
  };
}
