import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Rect } from '../stage/insets.ts';
import type { LookKey, MapView } from '../stage/mapView.ts';

interface LinesViewParts {
  readonly surface: RefObject<HTMLElement | null>;
  readonly places: ReadonlyMap<OrganisationId, readonly [x: number, y: number]>;
  /** CSS pixels at the right that a panel covers. */
  readonly coveredRight: number;
  readonly isMotionReduced: boolean;
  setAttended(organisation: OrganisationId | null): void;
  setAllOpen(isOpen: boolean): void;
}

/** Marks the element that holds the bands. */
export const bandsAttribute = 'data-bands';

/** The arrangement as the keyboard asks of it, and what brings something into view. */
export interface LinesView extends MapView {
  /**
   * Brings into view the first of some boxes that there is room for, or else the last. On a narrow page it goes to the top, and there is
   * room for what leaves the last in the upper half, because a sheet may rise from below in the same moment.
   *
   * @param boxes - Each inside the one before, in CSS pixels from the corner of the bands.
   */
  reveal(boxes: readonly [Rect, ...Rect[]], isNarrow?: boolean): void;
}

/** Pixels that stay free round what is brought into view. */
const margin = 40;
const panPx = 120;

/** Looking about here is scrolling; zooming in and out opens and closes all bands. */
export function useLinesView(parts: LinesViewParts): RefObject<LinesView | null> {
  const { surface, places } = parts;
  const view = useRef<LinesView | null>(null);

  const scrollBy = (top: number, left: number) => {
    const { current } = surface;
    // To a place and not by a distance, which a scroll under way would add to its own. Tests without a browser have no scrolling.
    (current as Partial<HTMLElement> | null)?.scrollTo?.({
      top: (current?.scrollTop ?? 0) + top,
      left: (current?.scrollLeft ?? 0) + left,
      behavior: parts.isMotionReduced ? 'instant' : 'smooth',
    });
  };
  const reveal: LinesView['reveal'] = (boxes, isNarrow = false) => {
    const { current } = surface;
    const content = current?.querySelector(`[${bandsAttribute}]`);
    if (current === null || content === null || content === undefined) return;
    const lanes = current.querySelector('ul')?.clientHeight ?? 0;
    const [pane, own] = [current.getBoundingClientRect(), content.getBoundingClientRect()];
    const room = pane.height - lanes;
    const core = boxes.at(-1) ?? boxes[0];
    const fits = (box: Rect): boolean =>
      isNarrow ? core.bottom - box.top <= room / 2 - margin : box.bottom - box.top <= room;
    const { top, bottom } = boxes.find(fits) ?? core;
    const { left, right } = core;
    const above = own.top + top - margin - (pane.top + lanes);
    const below = own.top + bottom + margin - pane.bottom;
    const before = own.left + left - margin - pane.left;
    const after = own.left + right + margin - (pane.right - parts.coveredRight);
    const down = isNarrow || above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
    const aside = before < 0 ? before : after > 0 ? Math.min(after, before) : 0;
    // Also where nothing need move: a scroll under way to where it was before would go on.
    scrollBy(down, aside);
  };
  const focus = (organisation: OrganisationId | null) => {
    parts.setAttended(organisation);
    const place = organisation === null ? undefined : places.get(organisation);
    if (place !== undefined) reveal([{ top: place[1], bottom: place[1], left: place[0], right: place[0] }]);
  };
  const answer = useEffectEvent((): LinesView => ({
    focus,
    reveal,
    pan: (towards) => {
      const [down, aside] = { left: [0, -1], right: [0, 1], up: [-1, 0], down: [1, 0] }[towards] as [number, number];
      scrollBy(down * panPx, aside * panPx);
    },
    fit: () => {
      (surface.current as Partial<HTMLElement> | null)?.scrollTo?.({ top: 0, left: 0 });
    },
    zoom: (direction) => {
      parts.setAllOpen(direction === 'in');
    },
    inWords,
  }));
  useEffect(() => {
    view.current = answer();
  });
  return view;
}

const inWords = (key: LookKey): string =>
  key.type === 'pan'
    ? `Moved ${key.towards}`
    : key.type === 'fit'
      ? 'First band'
      : key.direction === 'in'
        ? 'All bands open'
        : 'All bands closed';
