import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';

/** Heights that the bar covers above, and that stay free below, in CSS pixels. */
const covered = 72;
const free = 12;

/** Keeps what is selected in sight: when the view opens, and when the details of it rise over the lower part of a phone. */
export function useSelectedInView(
  scroller: RefObject<HTMLElement | null>,
  selection: readonly EntityRef[],
  isWhole: boolean,
): void {
  useLayoutEffect(() => {
    const area = scroller.current;
    const row = area?.querySelector('[aria-pressed="true"]') ?? null;
    if (area === null || row === null) return;
    const { top, bottom } = area.getBoundingClientRect();
    const place = row.getBoundingClientRect();
    // The room that is kept below the last sentence for the details is the height that they cover.
    const room =
      area.firstElementChild === null ? 0 : parseFloat(getComputedStyle(area.firstElementChild).paddingBottom);
    const end = Math.max(top + covered, bottom - (room > bottom - top ? 0 : room));
    const above = place.top - (top + covered);
    const below = place.bottom - (end - free);
    if (above < 0) area.scrollBy(0, above);
    else if (below > 0) area.scrollBy(0, Math.min(below, above));
  }, [scroller, selection, isWhole]);
}
