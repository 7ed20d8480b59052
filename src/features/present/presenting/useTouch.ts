import type {
  MouseEvent,
  MouseEventHandler,
  PointerEvent,
  PointerEventHandler,
  TouchEvent,
  TouchEventHandler,
} from 'react';
import { useRef } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import { selectionOf } from '../../../store/explorerStore.ts';
import { shownStore } from '../room/shownStore.ts';
import type { Stroke, Wish } from './swipe.ts';
import { readStroke } from './swipe.ts';
import type { StoryAct } from './useStoryAct.ts';

/** Anything that a finger means for itself. */
const ownMeaning = 'button, a, input, select, textarea, label, summary, [role=button], [role=dialog], dialog';

interface Touch {
  readonly onPointerDown: PointerEventHandler;
  readonly onPointerUp: PointerEventHandler;
  readonly onPointerCancel: PointerEventHandler;
  readonly onClick: MouseEventHandler;
  readonly onTouchStartCapture: TouchEventHandler;
}

/**
 * Fingers and pens on the story. One at a time: two are a pinch.
 *
 * @param isOff - While the laser pointer follows the finger, or the map is explored.
 */
export function useTouch(act: StoryAct, isOff: boolean): Touch {
  const down = useRef<{ readonly id: number; readonly from: Stroke['from']; readonly at: number } | null>(null);
  const tapped = useRef<{ readonly type: Wish['type']; readonly selection: readonly EntityRef[] } | null>(null);
  const forget = () => {
    down.current = null;
    tapped.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const isFinger = event.pointerType !== 'mouse' && !isOff;
      const hasOwn = event.target instanceof Element && event.target.closest(ownMeaning) !== null;
      tapped.current = null;
      down.current =
        isFinger && event.isPrimary && !hasOwn
          ? { id: event.pointerId, from: [event.clientX, event.clientY], at: event.timeStamp }
          : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const { current: start } = down;
      forget();
      if (start === null || start.id !== event.pointerId) return;
      const stroke: Stroke = {
        from: start.from,
        to: [event.clientX, event.clientY],
        ms: event.timeStamp - start.at,
      };
      const wish = readStroke(stroke, event.currentTarget.clientWidth);
      if (wish?.by === 'swipe') act({ type: wish.type });
      else if (wish !== null) tapped.current = { type: wish.type, selection: selectionShown() };
    },
    // By now the map has taken what it was tapped on.
    onClick: (event: MouseEvent) => {
      const { current: tap } = tapped;
      forget();
      if (tap === null || isShapeNear(event.clientX, event.clientY) || isMapsOwn(tap.selection, selectionShown()))
        return;
      act({ type: tap.type });
    },
    onPointerCancel: forget,
    // One finger turns pages; the map moves under two.
    onTouchStartCapture: (event: TouchEvent) => {
      if (event.touches.length > 1) forget();
      else event.stopPropagation();
    },
  };
}

const selectionShown = (): readonly EntityRef[] => {
  const { explorer } = shownStore.getState();
  return explorer === null ? [] : selectionOf(explorer.getState());
};

/** A line was chosen. The area of a collaboration is ground: most of the screen lies on one. */
const isMapsOwn = (before: readonly EntityRef[], now: readonly EntityRef[]): boolean =>
  now !== before && now.some((ref) => ref.kind === 'relationship' && !before.includes(ref));

const fingerPx = 16;

/** Whether a finger there may have meant an organisation on the map, or one of several. */
function isShapeNear(x: number, y: number): boolean {
  return [...document.querySelectorAll('[data-organisation]')].some((button) => {
    if (button.closest('[inert]') !== null) return false;
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return x > left - fingerPx && x < right + fingerPx && y > top - fingerPx && y < bottom + fingerPx;
  });
}
