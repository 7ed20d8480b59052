import { sameRef } from '../domain/ids.ts';
import type { LabelMark } from './marks.ts';

/** The names over the map, and those of the map that they stand for. */
export interface RaisedLabels {
  readonly labels: readonly LabelMark[];
  /** Names below that would show beside the raised ones, as a second name of the same thing. */
  readonly covered: readonly LabelMark[];
}

/**
 * Makes one name of the two that a raised thing has: a pill on the map stays where it is, and any other name on the map
 * gives way to the raised one.
 *
 * @param below - The names on the map.
 * @param raised - The names over it, as they were placed without regard to those below.
 */
export function raisedLabels(below: readonly LabelMark[], raised: readonly LabelMark[]): RaisedLabels {
  const own = (label: LabelMark) => below.find(({ ref }) => sameRef(ref, label.ref));
  const isKept = (label: LabelMark | undefined): label is LabelMark => label !== undefined && label.pill !== null;
  return {
    labels: raised.map((label) => {
      const same = own(label);
      return isKept(same) ? same : label;
    }),
    covered: raised.flatMap((label) => {
      const same = own(label);
      return same === undefined || isKept(same) ? [] : [same];
    }),
  };
}
