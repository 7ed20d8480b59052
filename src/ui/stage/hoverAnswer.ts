import type { EntityRef } from '../../domain/ids.ts';
import { sameRef } from '../../domain/ids.ts';
import type { Raised } from './painter.ts';
import { nothingRaised } from './painter.ts';

/** Others dim only when the pointer rests, so that crossing the map does not flicker. */
export const dimDelayMs = 150;

/** Answers a hover at once with the shape, and a moment later with its neighbourhood. */
export function createHoverAnswer(onChange: () => void) {
  let shown: Raised = nothingRaised;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    now: () => shown,
    set(ref: EntityRef | null) {
      if (ref === shown.ref || (ref !== null && shown.ref !== null && sameRef(ref, shown.ref))) return;
      clearTimeout(timer);
      shown = { ...nothingRaised, ref };
      if (ref !== null) {
        timer = setTimeout(() => {
          shown = { ...nothingRaised, ref, isDimming: true };
          onChange();
        }, dimDelayMs);
      }
      onChange();
    },
  };
}
