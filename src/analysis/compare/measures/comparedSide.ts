import type { Network } from '../../../domain/network.ts';
import { filterNetwork } from '../../filterNetwork.ts';
import { withdraw } from '../../withdraw.ts';
import type { Side } from '../comparison.ts';

/** A side with what it shows. */
export interface ComparedSide {
  readonly network: Network;
  /** The same for the same side of the same map: its collaborations, its filter and its what-if. */
  readonly key: string;
}

/** What a side shows of the whole map. */
export function comparedSide(map: Network, { scope, filter, withdrawn }: Side): ComparedSide {
  const network = withdraw(filterNetwork(map, scope, filter), withdrawn);
  return { network, key: JSON.stringify([[...scope].sort(), filter, withdrawn]) };
}

/**
 * Why sides are no independent samples: two of them show the same records, in two years or with a what-if, so that
 * chance has nothing to deal between them.
 *
 * @returns A clause; null where every side shows collaborations of its own.
 */
export function sharedRecords(sides: readonly ComparedSide[]): string | null {
  const isShared = sides.some((side, place) =>
    sides.slice(place + 1).some((other) => side.key === other.key || doShare(side.network, other.network)),
  );
  if (!isShared) return null;
  return `${sides.length === 2 ? 'both' : 'two of them'} show the same records, and chance has nothing to deal between them`;
}

function doShare(a: Network, b: Network): boolean {
  const haveWorks = a.collaborations.size > 0 && b.collaborations.size > 0;
  const [one, other] = haveWorks ? [a.collaborations, b.collaborations] : [a.organisations, b.organisations];
  return [...one.keys()].some((id) => (other as ReadonlyMap<string, unknown>).has(id));
}
