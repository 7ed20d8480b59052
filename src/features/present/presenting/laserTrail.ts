/** A place where the pointer was, in CSS pixels, and when, in milliseconds. */
export interface TrailPoint {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** How long a place stays in the trail. */
export const trailMs = 600;

/** The trail as it is now: what is older is gone. */
export const freshTrail = (trail: readonly TrailPoint[], now: number): readonly TrailPoint[] =>
  trail.filter(({ at }) => now - at < trailMs);

/** How much of a place is left: 1 where the pointer is, 0 where it was long ago. */
export const freshness = ({ at }: TrailPoint, now: number): number => Math.max(0, 1 - (now - at) / trailMs);
