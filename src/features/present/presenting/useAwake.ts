import { useCallback, useEffect, useRef, useState } from 'react';

/** What somebody in front of the screen does. */
export const anySign = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
export const pointerSigns = ['pointermove', 'pointerdown'] as const;

/** A finger on the story turns pages; what it is about is told by whoever reads it, and by what it presses. */
const isOnStory = (event: Event): boolean =>
  'pointerType' in event &&
  event.pointerType === 'touch' &&
  !(event.target instanceof Element && event.target.closest('[data-wakes]') !== null);

interface Awake {
  readonly isAwake: boolean;
  /** Somebody did something that is no event of the page. */
  wake(): void;
}

/**
 * Whether somebody did something a short while ago. A finger wakes only what it touches.
 *
 * @param signs - Events of the page that count. Must be the same value from one rendering to the next.
 */
export function useAwake(signs: readonly (typeof anySign)[number][], restMs: number): Awake {
  const [isAwake, setAwake] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restLater = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setAwake(false);
    }, restMs);
  }, [restMs]);
  const wake = useCallback(() => {
    restLater();
    setAwake(true);
  }, [restLater]);
  useEffect(() => {
    const onSign = (event: Event) => {
      if (!isOnStory(event)) wake();
    };
    restLater();
    for (const sign of signs) addEventListener(sign, onSign, { capture: true, passive: true });
    return () => {
      clearTimeout(timer.current);
      for (const sign of signs) removeEventListener(sign, onSign, { capture: true });
    };
  }, [signs, wake, restLater]);
  return { isAwake, wake };
}
