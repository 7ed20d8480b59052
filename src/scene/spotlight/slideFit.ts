/** Pixels for one world unit on a slide of the usual width: more would be shapes without a map. */
const manyFit = 2.4;
/** So few organisations have room for more. */
const few = 12;
/** Nearer, one or two would fill a slide and stand nowhere: those round them and the edge of their territory say where they are. */
const nearest = 3.6;

/**
 * How near the camera of a slide comes: the nearer, the fewer organisations there are to look at.
 *
 * @param organisations - Those that the camera holds.
 * @returns Most pixels for one world unit, on a slide of the usual width: 2.4 from twelve on, up to 3.6 for eight and fewer.
 */
export function slideFit(organisations: number): number {
  return Math.min(nearest, Math.max(manyFit, (manyFit * few) / Math.max(1, organisations)));
}
