import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Band } from '../../scene/lines/plan.ts';
import type { useLinesContent } from './useLinesContent.ts';
import type { LinesView } from './useLinesView.ts';

type LinesContent = Pick<ReturnType<typeof useLinesContent>, 'plan' | 'ink' | 'selection' | 'lit'>;

/** Pixels that a seat takes with the beginning of its name. */
const nameReach = 90;

/** Brings the first band of what is newly selected or lit into view, and keeps it there when the lanes take another width; nothing moves for anything else. */
export function useLinesReveal(view: RefObject<LinesView | null>, content: LinesContent) {
  const before = useRef<(Pick<LinesContent, 'selection' | 'lit'> & { readonly width: number }) | null>(null);
  useEffect(() => {
    const { plan, ink, selection, lit } = content;
    const former = before.current;
    const { width } = plan.columns;
    before.current = { selection, lit, width };
    if (ink.emphasis === null || width === 0) return;
    if (former?.selection === selection && former.lit === lit && former.width === width) return;
    const band =
      plan.bands.find((own) => own.plan.isOpen && isLit(own, content)) ?? plan.bands.find((own) => isLit(own, content));
    if (band === undefined) return;
    const box = { top: band.top, bottom: band.boxTop + band.plan.height, left: 0, right: 0 };
    const seat = firstSeat(band, content);
    const core =
      seat === undefined
        ? box
        : { top: band.boxTop + seat.y, bottom: band.boxTop + seat.y, left: seat.x, right: seat.x + nameReach };
    view.current?.reveal(box, core, plan.columns.isNarrow);
  }, [view, content]);
}

const isLit = ({ plan, setting }: Band, { ink: { emphasis }, lit }: LinesContent): boolean =>
  emphasis !== null &&
  (plan.runs.some(({ relationship }) => emphasis.relationships.has(relationship)) ||
    (setting !== null &&
      (emphasis.selected.has(`collaboration ${setting}`) || lit?.collaborations.includes(setting) === true)) ||
    [...plan.seats, ...plan.quiet, ...plan.folded].some(({ organisation }) =>
      emphasis.selected.has(`organisation ${organisation}`),
    ));

const firstSeat = ({ plan }: Band, { ink: { emphasis } }: LinesContent) =>
  plan.seats.find(({ organisation }) => emphasis?.selected.has(`organisation ${organisation}`) === true) ??
  plan.seats.find(({ organisation }) => emphasis?.organisations.has(organisation) === true);
