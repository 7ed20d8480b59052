import type { Look } from '../marks.ts';
import { mixedColour } from './mixedColour.ts';

/**
 * What becomes of a mark on the way from one picture to another: it is in both; only in the first, or only in the second; or it
 * stands in one of them more often than in the other, so that one of its places comes out of another, or goes into one.
 */
export type Fate = 'stays' | 'goes' | 'comes' | 'parts' | 'joins';

/** What goes is gone by the middle of the way, and what comes begins there: marks do not cross what is not yet away. */
const middle = 0.5;

/** How much of a mark can be seen on the way, of what it has in the picture that it is in. */
export function strengthAt(fate: Exclude<Fate, 'stays'>, share: number): number {
  switch (fate) {
    case 'goes':
      return Math.max(0, 1 - share / middle);
    case 'comes':
      return Math.max(0, (share - middle) / (1 - middle));
    case 'parts':
      return share;
    case 'joins':
      return 1 - share;
  }
}

export const between = (a: number, b: number, share: number): number => a + (b - a) * share;

/** An opacity on the way. */
export function opacityAt(fate: Fate, from: number, to: number, share: number): number {
  if (fate === 'stays') return between(from, to, share);
  return (fate === 'goes' || fate === 'joins' ? from : to) * strengthAt(fate, share);
}

/** Fainter marks are no marks: what has faded away is not there to come back from. */
export const leastOpacity = 1 / 256;

/** The ink of a mark on the way. Where it is in one picture only, both looks are that one's. */
export function lookAt(fate: Fate, from: Look, to: Look, share: number): Look {
  const opacity = opacityAt(fate, from.opacity, to.opacity, share);
  return {
    fill: inkBetween(from.fill, to.fill, share),
    // A line that nobody sees takes as long to paint as any other.
    stroke: opacity < leastOpacity ? null : inkBetween(from.stroke, to.stroke, share),
    strokeWidth: between(from.strokeWidth, to.strokeWidth, share),
    dash: dashBetween(from.dash, to.dash, share),
    cap: to.cap,
    head: to.head,
    headScale: between(from.headScale, to.headScale, share),
    opacity,
  };
}

function inkBetween(from: string | null, to: string | null, share: number): string | null {
  if (from === null && to === null) return null;
  return mixedColour(from ?? 'transparent', to ?? 'transparent', share);
}

const dashBetween = (from: readonly number[], to: readonly number[], share: number): readonly number[] =>
  from.length === to.length ? to.map((length, place) => between(from[place] ?? length, length, share)) : to;
