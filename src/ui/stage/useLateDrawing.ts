import { useEffect, useState } from 'react';
import type { lateDrawing } from './lateDrawing.ts';

/**
 * What only a changed drawing needs, fetched once it is needed.
 *
 * @returns null until it is there: the drawing is shown unchanged meanwhile.
 */
export function useLateDrawing(isNeeded: boolean): typeof lateDrawing | null {
  const [late, setLate] = useState<typeof lateDrawing | null>(null);
  useEffect(() => {
    if (!isNeeded || late !== null) return;
    let isWanted = true;
    void import('./lateDrawing.ts').then((module) => {
      if (isWanted) setLate(module.lateDrawing);
    });
    return () => {
      isWanted = false;
    };
  }, [isNeeded, late]);
  return late;
}
