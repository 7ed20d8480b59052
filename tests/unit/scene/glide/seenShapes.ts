import { expect } from 'vitest';
import { refKey } from '../../../../src/scene/emphasis.ts';
import type { Scene } from '../../../../src/scene/marks.ts';

/** A shape as an eye sees it. */
interface Seen {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: readonly number[];
  readonly opacity: number;
}

export function shapesOf({ nodes, organisationRefs, positions, looks }: Scene): readonly Seen[] {
  return [...nodes.ref.keys()].flatMap((row) => {
    const ref = organisationRefs[nodes.ref[row] ?? 0];
    const look = looks[nodes.look[row] ?? 0];
    // A ring without a shape.
    if (look?.fill === 'transparent') return [];
    return {
      key: ref === undefined ? '' : refKey(ref),
      x: positions[2 * row] ?? NaN,
      y: positions[2 * row + 1] ?? NaN,
      r: nodes.radius[row] ?? NaN,
      fill: channelsOf(look?.fill ?? '#000000'),
      opacity: look?.opacity ?? 0,
    };
  });
}

/** Red, green and blue of `#rrggbb` or `rgba(…)`. */
function channelsOf(colour: string): readonly number[] {
  if (colour.startsWith('#')) return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return (/\((.*)\)/.exec(colour)?.[1] ?? '').split(',').slice(0, 3).map(Number);
}

const farness = (a: Seen, b: Seen): number =>
  Math.abs(a.x - b.x) +
  Math.abs(a.y - b.y) +
  Math.abs(a.r - b.r) +
  100 * Math.abs(a.opacity - b.opacity) +
  a.fill.reduce((sum, channel, at) => sum + Math.abs(channel - (b.fill[at] ?? NaN)), 0);

/** Whether an eye could take the two pictures for the same: each shape of one is there in the other, as much as it can be seen. */
export function looksLike(a: Scene, b: Scene, tolerance: number): void {
  for (const [one, other] of [
    [shapesOf(a), shapesOf(b)],
    [shapesOf(b), shapesOf(a)],
  ] as const)
    for (const shape of one) {
      if (100 * shape.opacity <= tolerance) continue;
      const nearest = Math.min(
        ...other.filter(({ key }) => key === shape.key).map((candidate) => farness(shape, candidate)),
      );
      expect(nearest, JSON.stringify(shape)).toBeLessThanOrEqual(tolerance);
    }
}
