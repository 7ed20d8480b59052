import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Band, Seat } from '../../scene/lines/plan.ts';
import type { Rect } from '../stage/insets.ts';
import type { useLinesContent } from './useLinesContent.ts';
import type { LinesView } from './useLinesView.ts';

type LinesContent = Pick<ReturnType<typeof useLinesContent>, 'plan' | 'ink' | 'selection' | 'lit'>;

/** Pixels that a seat takes with the beginning of its name. */
const nameReach = 90;

interface Before extends Pick<LinesContent, 'selection' | 'lit'> {
  readonly width: number;
  readonly coveredTop: number;
}

/**
 * Brings the first band of what is newly selected or lit into view, and keeps it there when the lanes take another width or a bar that
 * tells of it comes above them; nothing moves for anything else.
 *
 * @param coveredTop - CSS pixels that controls and bars take above the bands.
 */
export function useLinesReveal(view: RefObject<LinesView | null>, content: LinesContent, coveredTop: number) {
  const before = useRef<Before | null>(null);
  useEffect(() => {
    const { plan, ink, selection, lit } = content;
    const former = before.current;
    const { width } = plan.columns;
    before.current = { selection, lit, width, coveredTop };
    if (ink.emphasis === null || width === 0) return;
    const isAsBefore = former?.selection === selection && former.lit === lit && former.width === width;
    if (isAsBefore && coveredTop <= former.coveredTop) return;
    const band =
      plan.bands.find((own) => own.plan.isOpen && isLit(own, content)) ?? plan.bands.find((own) => isLit(own, content));
    if (band === undefined) return;
    const box = { top: band.top, bottom: band.boxTop + band.plan.height, left: 0, right: 0 };
    const seats = litSeats(band, content);
    const at = ({ x }: Seat, among: readonly Seat[]): Rect => ({
      top: band.boxTop + Math.min(...among.map(({ y }) => y)),
      bottom: band.boxTop + Math.max(...among.map(({ y }) => y)),
      left: x,
      right: x + nameReach,
    });
    const [seat] = seats;
    view.current?.reveal(seat === undefined ? [box] : [box, at(seat, seats), at(seat, [seat])], plan.columns.isNarrow);
  }, [view, content, coveredTop]);
}

const isLit = ({ plan, setting }: Band, { ink: { emphasis }, lit }: LinesContent): boolean =>
  emphasis !== null &&
  (plan.runs.some(({ relationship }) => emphasis.relationships.has(relationship)) ||
    (setting !== null &&
      (emphasis.selected.has(`collaboration ${setting}`) || lit?.collaborations.includes(setting) === true)) ||
    [...plan.seats, ...plan.quiet, ...plan.folded].some(({ organisation }) =>
      emphasis.selected.has(`organisation ${organisation}`),
    ));

/** What is selected comes first. */
const litSeats = ({ plan }: Band, { ink: { emphasis } }: LinesContent): readonly Seat[] => {
  const lit = plan.seats.filter(({ organisation }) => emphasis?.organisations.has(organisation) === true);
  const isSelected = ({ organisation }: Seat): boolean =>
    emphasis?.selected.has(`organisation ${organisation}`) === true;
  return [...plan.seats.filter(isSelected), ...lit.filter((seat) => !isSelected(seat))];
};
