import type { Thresholds } from '../../analysis/results/thresholds.ts';
import type { Network } from '../../domain/network.ts';
import { scopeOf } from '../../view/paneScope.ts';
import type { PaneView } from '../../view/viewState.ts';

const revisions = new WeakMap<Network, number>();
let latest = 0;

/** A network never changes, so another number is another revision of a map, or another map. */
export function revisionOf(network: Network): number {
  const known = revisions.get(network);
  if (known !== undefined) return known;
  latest += 1;
  revisions.set(network, latest);
  return latest;
}

/**
 * What tells one set of answers from another: the map, its revision, the part of it that counts, and the thresholds. A focus is a magnifying glass
 * and no claim about what counts, so it changes no answer.
 *
 * @returns The map's id second, so that the answers of one map can be found.
 */
export const analysesKey = (network: Network, pane: PaneView, thresholds: Thresholds) =>
  [
    'analyses',
    network.about.id,
    revisionOf(network),
    scopeOf(network, pane),
    pane.filter,
    pane.withdrawn,
    thresholds,
  ] as const;
