import type { OrganisationId } from '../../domain/ids.ts';
import type { Point } from './insets.ts';
import type { PointerKind } from './pointer.ts';

/** A shape as it lies on the screen, in CSS pixels. */
export interface ShapeOnScreen {
  readonly id: OrganisationId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Half of a finger's target. */
export const fingerReachPx = 22;
/** Shapes nearer to each other than this cannot be told apart by a finger. */
const apartPx = 24;
/** A chooser is short: beyond this, zooming in is the better answer. */
const longest = 8;

/**
 * The shapes between which a press cannot choose: several that contain the point, or, for a finger that misses them all, the
 * nearest and those crowded round it.
 *
 * @returns The nearest first; empty when the press is plain.
 */
export function crowdAt(
  shapes: readonly ShapeOnScreen[],
  [x, y]: Point,
  pointer: PointerKind,
): readonly OrganisationId[] {
  const reached = shapes
    .map((shape) => ({ shape, distance: Math.hypot(shape.x - x, shape.y - y) }))
    .filter(({ shape, distance }) => distance <= Math.max(fingerReachPx, shape.radius))
    .sort((a, b) => a.distance - b.distance);
  const under = reached.filter(({ shape, distance }) => distance <= shape.radius);
  if (under.length === 1 || (under.length === 0 && pointer === 'mouse')) return [];
  const nearest = reached[0]?.shape;
  if (nearest === undefined) return [];
  const crowd =
    under.length > 1
      ? under
      : reached.filter(({ shape }) => Math.hypot(shape.x - nearest.x, shape.y - nearest.y) < apartPx);
  return crowd.length > 1 ? crowd.slice(0, longest).map(({ shape }) => shape.id) : [];
}
