import { useLayoutEffect, useState } from 'react';
import type { Glide } from './glide.ts';
import { createGlide } from './glide.ts';

/**
 * Brings the marks of one step over to the next.
 *
 * @param isOn - Otherwise each step is a picture of its own.
 * @param showing - Another value means that another step, or another part of it, is shown from now on.
 * @param ms - On the way to it; 0 for a cut.
 * @returns What the pictures of the step are to hang on; null where it is off.
 */
export function useGlide(isOn: boolean, showing: string, ms: number): Glide | null {
  const [glide] = useState(createGlide);
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    glide.arrive(ms);
    return () => {
      // What is shown changes with this very commit, or with one right after it: everything still stands as before.
      glide.depart();
    };
  }, [glide, isOn, showing, ms]);
  return isOn ? glide : null;
}
