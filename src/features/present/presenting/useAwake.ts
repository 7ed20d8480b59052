import { useEffect, useState } from 'react';

/** What somebody in front of the screen does. */
export const anySign = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
export const pointerSigns = ['pointermove', 'pointerdown'] as const;

/**
 * Whether somebody did something a short while ago.
 *
 * @param signs - Events of the page that count. Must be the same value from one rendering to the next.
 */
export function useAwake(signs: readonly (typeof anySign)[number][], restMs: number): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    const rest = () => {
      setAwake(false);
    };
    let timer = setTimeout(rest, restMs);
    const wake = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, restMs);
      setAwake(true);
    };
    for (const sign of signs) addEventListener(sign, wake, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, wake, { capture: true });
    };
  }, [signs, restMs]);
  return isAwake;
}
