import type { PointerEvent, PointerEventHandler, TouchEvent, TouchEventHandler } from 'react';
import { useRef } from 'react';
import type { Stroke } from './swipe.ts';
import { readStroke } from './swipe.ts';
import type { StoryAct } from './useStoryAct.ts';

/** Anything that a finger means for itself. */
const ownMeaning = 'button, a, input, select, textarea, label, summary, [role=button], [role=dialog], dialog';

interface Touch {
  readonly onPointerDown: PointerEventHandler;
  readonly onPointerUp: PointerEventHandler;
  readonly onPointerCancel: PointerEventHandler;
  readonly onTouchStartCapture: TouchEventHandler;
}

/**
 * Fingers and pens on the story. One at a time: two are a pinch.
 *
 * @param isOff - While the laser pointer follows the finger, or the map is explored.
 */
export function useTouch(act: StoryAct, isOff: boolean): Touch {
  const down = useRef<{ readonly id: number; readonly from: Stroke['from']; readonly at: number } | null>(null);
  const forget = () => {
    down.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const isFinger = event.pointerType !== 'mouse' && !isOff;
      const hasOwn = event.target instanceof Element && event.target.closest(ownMeaning) !== null;
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
      const type = readStroke(stroke, event.currentTarget.clientWidth);
      if (type !== null) act({ type });
    },
    onPointerCancel: forget,
    // One finger turns pages; the map moves under two.
    onTouchStartCapture: (event: TouchEvent) => {
      if (event.touches.length > 1) forget();
      else event.stopPropagation();
    },
  };
}
