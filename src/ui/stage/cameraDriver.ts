import type { Viewport } from '../../scene/marks.ts';
import { viewportBetween } from './camera.ts';
import type { Easing } from './easing.ts';

interface Journey {
  readonly from: Viewport;
  readonly to: Viewport;
  readonly ms: number;
  readonly easing: Easing;
  /** null until the first frame says what time it is. */
  readonly start: number | null;
}

/** Where the camera is, and where it is on the way to. */
export interface CameraDriver {
  now(): Viewport;
  /** The end of the journey under way, or where the camera stands: what the next step starts from. */
  goal(): Viewport;
  jump(to: Viewport): void;
  /** Less than a millisecond is a cut. */
  travel(to: Viewport, ms: number, easing: Easing): void;
  /** Stops where it is; false when it was not moving. */
  halt(): boolean;
  /** Moves to where the camera is at a frame's time; false when it stands still. */
  advance(nowMs: number): boolean;
}

export function createCameraDriver(start: Viewport): CameraDriver {
  let current = start;
  let journey: Journey | null = null;
  return {
    now: () => current,
    goal: () => journey?.to ?? current,
    jump: (to) => {
      current = to;
      journey = null;
    },
    travel: (to, ms, easing) => {
      if (ms < 1) current = to;
      journey = ms < 1 ? null : { from: current, to, ms, easing, start: null };
    },
    halt: () => {
      const wasMoving = journey !== null;
      journey = null;
      return wasMoving;
    },
    advance: (nowMs) => {
      if (journey === null) return false;
      journey = { ...journey, start: journey.start ?? nowMs };
      const share = (nowMs - (journey.start ?? nowMs)) / journey.ms;
      current = viewportBetween(journey.from, journey.to, journey.easing(share));
      if (share >= 1) journey = null;
      return true;
    },
  };
}
