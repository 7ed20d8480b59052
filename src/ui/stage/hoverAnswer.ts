import type { EntityRef } from '../../domain/ids.ts';
import { sameRef } from '../../domain/ids.ts';
import type { Raised } from './painter.ts';

/** Others dim only when the pointer rests, so that crossing the map does not flicker. */
export const dimDelayMs = 150;

/** Answers a hover at once with the shape, and a moment later with its neighbourhood. */
export function createHoverAnswer(onChange: () => void) {
  let shown: Raised = { ref: null, isDimming: false, moved: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    now: () => shown,
    set(ref: EntityRef | null) {
      if (ref === shown.ref || (ref !== null && shown.ref !== null && sameRef(ref, shown.ref))) return;
      clearTimeout(timer);
      shown = { ref, isDimming: false, moved: null };
      if (ref !== null) {
        timer = setTimeout(() => {
          shown = { ref, isDimming: true, moved: null };
          onChange();
        }, dimDelayMs);
      }
      onChange();
    },
  };
}
