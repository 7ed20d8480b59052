import type { MouseEventHandler, PointerEvent, PointerEventHandler, TouchEvent, TouchEventHandler } from 'react';
import { useEffect, useRef } from 'react';
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

/** A browser that still moves what was swiped sends no click for the next tap. One that will come has come by now. */
const clickMs = 100;

/**
 * Fingers and pens on the story. One at a time: two are a pinch. Of a tap in the outer thirds the map has the first say: what lies
 * within 24 px of an organisation, or chooses an organisation, a name or a line, is the map's; every other goes on or back.
 *
 * @param onIdle - Something was touched, and the story neither went on nor back.
 * @param isOff - While the laser pointer follows the finger, or the map is explored.
 */
export function useTouch(act: StoryAct, onIdle: () => void, isOff: boolean): Touch {
  const down = useRef<{ readonly id: number; readonly from: Stroke['from']; readonly at: number } | null>(null);
  const tapped = useRef<Tap | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
    },
    [],
  );
  const forget = () => {
    clearTimeout(waiting.current);
    down.current = null;
    tapped.current = null;
  };
  const settle = () => {
    const { current: tap } = tapped;
    forget();
    if (tap === null) return;
    if (tap.type === null || isShapeNear(tap.at) || isMapsOwn(tap.selection, selectionShown())) onIdle();
    else act({ type: tap.type });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const isFinger = event.pointerType !== 'mouse' && !isOff;
      const hasOwn = event.target instanceof Element && event.target.closest(ownMeaning) !== null;
      // Two quick taps are two; the first is settled before the second begins.
      settle();
      if (event.pointerType !== 'mouse' && isOff) onIdle();
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
      else {
        tapped.current = { at: stroke.to, type: wish?.type ?? null, selection: selectionShown() };
        waiting.current = setTimeout(settle, clickMs);
      }
    },
    // By now the map has taken what it was tapped on.
    onClick: settle,
    onPointerCancel: forget,
    // One finger turns pages; the map moves under two.
    onTouchStartCapture: (event: TouchEvent) => {
      if (event.touches.length > 1) forget();
      else event.stopPropagation();
    },
  };
}

interface Tap {
  readonly at: Stroke['to'];
  /** null where the story has no wish there. */
  readonly type: Wish['type'] | null;
  readonly selection: readonly EntityRef[];
}

const selectionShown = (): readonly EntityRef[] => {
  const { explorer } = shownStore.getState();
  return explorer === null ? [] : selectionOf(explorer.getState());
};

/** An organisation or a line was chosen. The area of a collaboration is ground: most of the screen lies on one. */
const isMapsOwn = (before: readonly EntityRef[], now: readonly EntityRef[]): boolean =>
  now !== before &&
  now.some((ref) => (ref.kind === 'organisation' || ref.kind === 'relationship') && !before.includes(ref));

/** A button on the map reaches 22 px from the middle of its shape, or as far as a larger shape. */
const fingerPx = 2;

/** Whether a finger there may have meant an organisation on the map, or one of several. */
function isShapeNear([x, y]: Stroke['to']): boolean {
  return [...document.querySelectorAll('[data-organisation]')].some((button) => {
    if (button.closest('[inert]') !== null) return false;
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return x > left - fingerPx && x < right + fingerPx && y > top - fingerPx && y < bottom + fingerPx;
  });
}
