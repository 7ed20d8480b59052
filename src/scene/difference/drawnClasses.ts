import type { Difference, Standing } from '../../analysis/compare/pair/difference.ts';
import type { Network } from '../../domain/network.ts';
import type { DifferencePicture } from './encodeDifference.ts';
import { shownOf } from './encodeDifference.ts';

/** A class of things that a picture of two sides draws in one way. */
export interface DrawnClass {
  readonly standing: Standing;
  /** Nothing of it is drawn but the places at which lines of other classes end. */
  readonly isSeat: boolean;
}

/** What differs first. */
const order: readonly Standing[] = ['only-a', 'only-b', 'changed', 'both'];

/**
 * The classes that a legend of two sides has a row for: those of which something is drawn, and no other.
 *
 * @param network - The whole map.
 */
export function drawnClasses(
  network: Network,
  difference: Difference,
  way: DifferencePicture['way'],
): readonly DrawnClass[] {
  const shown = shownOf({ network, difference, way });
  const drawn = new Set<Standing>();
  for (const id of shown.organisations.keys()) drawn.add(difference.organisations.get(id) ?? 'both');
  for (const id of shown.relationships.keys()) drawn.add(difference.relationships.get(id)?.standing ?? 'both');
  return order
    .filter((standing) => drawn.has(standing))
    .map((standing) => ({ standing, isSeat: way === 'difference' && standing === 'both' }));
}
