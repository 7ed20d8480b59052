import { refKey } from '../emphasis.ts';
import type { HullMark, LaneMark } from '../marks.ts';
import { between, lookAt, opacityAt } from './fates.ts';
import { mixedColour } from './mixedColour.ts';
import { outlineBetween } from './outlineBetween.ts';

/** The territories on their way: the same collaboration changes its outline, others fade. */
export function hullsBetween(
  from: readonly HullMark[],
  to: readonly HullMark[],
): (share: number) => readonly HullMark[] {
  const former = new Map<string, HullMark[]>();
  for (const hull of from) {
    const known = former.get(refKey(hull.ref));
    if (known === undefined) former.set(refKey(hull.ref), [hull]);
    else known.push(hull);
  }
  const coming = to.map((hull) => hullWay(former.get(refKey(hull.ref))?.shift() ?? null, hull));
  const leaving = [...former.values()].flat().map((hull) => hullWay(hull, null));
  const ways = [...leaving, ...coming];
  return (share) => ways.flatMap((at) => at(share));
}

function hullWay(from: HullMark | null, to: HullMark | null): (share: number) => readonly HullMark[] {
  const fate = from === null ? 'comes' : to === null ? 'goes' : 'stays';
  const [before, after] = [from ?? to, to ?? from];
  if (before === null || after === null) return () => [];
  const points = outlineBetween(before.points, after.points);
  return (share) => [
    {
      ...after,
      points: points(share),
      look: lookAt(fate, before.look, after.look, share),
      fillOpacity: opacityAt(fate, before.fillOpacity, after.fillOpacity, share),
    },
  ];
}

/** The bands across the pane on their way: as many as before move, others fade. */
export function lanesBetween(
  from: readonly LaneMark[],
  to: readonly LaneMark[],
): (share: number) => readonly LaneMark[] {
  if (from.length === to.length)
    return (share) => to.map((after, place) => laneBetween(from[place] ?? after, after, share));
  return (share) => [
    ...from.map((lane) => fadedLane(lane, opacityAt('goes', 1, 0, share))),
    ...to.map((lane) => fadedLane(lane, opacityAt('comes', 0, 1, share))),
  ];
}

const laneBetween = (from: LaneMark, to: LaneMark, share: number): LaneMark => ({
  top: between(from.top, to.top, share),
  bottom: between(from.bottom, to.bottom, share),
  tint: mixedColour(from.tint, to.tint, share),
  tintOpacity: between(from.tintOpacity, to.tintOpacity, share),
  hairline: mixedColour(from.hairline, to.hairline, share),
});

/** @param strength - Share of what it has at rest. */
export const fadedLane = (lane: LaneMark, strength: number): LaneMark => ({
  ...lane,
  tintOpacity: lane.tintOpacity * strength,
  hairline: mixedColour('transparent', lane.hairline, strength),
});
