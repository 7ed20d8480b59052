import type { Viewport } from '../../scene/marks.ts';
import { stepEasing } from './easing.ts';
import { carryCanvas } from './surface.ts';

/** The picture before fades for this long while its successor takes its place. */
export const farewellMs = 400;

/** The picture of before while it fades. */
export interface Farewell {
  /**
   * Keeps what is on the canvas, and begins to fade it.
   *
   * @param viewport - What the canvas was painted for.
   */
  begin(viewport: Viewport): void;
  /** Fades as far as a frame's time says, and moves with the camera; false when there is nothing to fade. */
  advance(nowMs: number, viewport: Viewport): boolean;
  /** Takes away what is left of it. */
  end(): void;
}

/**
 * Lets the picture on a canvas give way to the next: the two add up to full strength at every moment, so that what stands in both
 * does not flicker, what is new fades in, and what is gone fades out. Nothing is painted for it: the browser's compositor does it.
 *
 * @param canvas - Its parent keeps the two together: `isolation: isolate`.
 */
export function createFarewell(canvas: HTMLCanvasElement): Farewell {
  let former: HTMLCanvasElement | null = null;
  let from: Viewport | null = null;
  let start: number | null = null;

  function end() {
    former?.remove();
    former = null;
    from = null;
    canvas.style.opacity = '';
  }
  return {
    begin: (viewport) => {
      const kept = former ?? document.createElement('canvas');
      const context = kept.getContext('2d');
      if (context === null) return;
      kept.width = canvas.width;
      kept.height = canvas.height;
      context.drawImage(canvas, 0, 0);
      kept.className = canvas.className;
      kept.style.cssText = canvas.style.cssText;
      kept.style.opacity = '1';
      kept.style.mixBlendMode = 'plus-lighter';
      kept.ariaHidden = 'true';
      canvas.style.opacity = '0';
      canvas.after(kept);
      former = kept;
      from = viewport;
      start = null;
    },
    advance: (nowMs, viewport) => {
      if (former === null || from === null) return false;
      start ??= nowMs;
      const share = stepEasing((nowMs - start) / farewellMs);
      if (share >= 1) {
        end();
        return false;
      }
      former.style.opacity = String(1 - share);
      canvas.style.opacity = String(share);
      carryCanvas(former, from, viewport);
      return true;
    },
    end,
  };
}
