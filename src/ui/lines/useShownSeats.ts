import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { pageViewport } from '../../scene/glide/onPage.ts';
import { seatsScene } from '../../scene/glide/seatsScene.ts';
import type { LineInk } from '../../scene/lines/inkBand.ts';
import type { LinesPlan } from '../../scene/lines/plan.ts';
import type { ShownMarks } from '../stage/shownMarks.ts';
import { useMarksBoard } from '../stage/shownMarks.ts';

/**
 * Lets whoever wants to know hear where the shapes of the lines of accountability stand.
 *
 * @param frame - Where the bands are scrolled.
 * @returns The ref for the element that holds the bands, in whose pixels they are planned.
 */
export function useShownSeats(
  plan: LinesPlan,
  ink: LineInk,
  frame: RefObject<HTMLElement | null>,
): RefObject<HTMLDivElement | null> {
  const board = useMarksBoard();
  const element = useRef<HTMLDivElement>(null);
  const read = useRef<() => ShownMarks>(null);
  useLayoutEffect(() => {
    let known: ShownMarks | null = null;
    read.current = () => (known ??= seatsOf(plan, ink));
  }, [plan, ink]);
  useLayoutEffect(() => {
    if (board === null || element.current === null) return undefined;
    return board.hang(element.current, () => read.current?.() ?? null, frame.current);
  }, [board, frame]);
  return element;
}

const seatsOf = (plan: LinesPlan, ink: LineInk): ShownMarks => ({
  scene: seatsScene(plan, ink),
  labels: [],
  viewport: pageViewport(plan.columns.width, plan.height),
  shapes: 1,
  theme: ink.theme,
  isEasing: false,
});
