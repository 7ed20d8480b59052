import type { OrganisationId } from '../../domain/ids.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { coordinationTies } from '../notation/coordination.ts';
import type { DecisionRight } from '../notation/decisionRights.ts';
import { decisionRights } from '../notation/decisionRights.ts';
import { standingTies } from '../notation/reading.ts';

/** Ties of coordination by the collaborations they are recorded within, in the order of ids. */
export const coordinationWithin = oncePerNetwork((network) =>
  grouped(coordinationTies(network, 'asserted'), ({ collaborations }) => collaborations),
);

/** Asserted `delivers-for` by the collaborations they are recorded within, in the order of ids. */
export const deliveriesWithin = oncePerNetwork((network) =>
  grouped(
    standingTies(network, 'asserted').filter(({ type }) => type === 'delivers-for'),
    ({ collaborations }) => collaborations,
  ),
);

/** Asserted `delivers-for` by who delivers, as far as they are recorded within no collaboration. */
export const deliveriesWithinNone = oncePerNetwork((network) =>
  grouped(
    standingTies(network, 'asserted').filter(
      ({ type, collaborations }) => type === 'delivers-for' && collaborations.length === 0,
    ),
    ({ from }) => [from],
  ),
);

/** Rights to decide by whom they are over. */
export const rightsOver = oncePerNetwork((network): ReadonlyMap<OrganisationId, readonly DecisionRight[]> =>
  grouped(decisionRights(network, 'asserted'), ({ over }) => [over]),
);

/** Who holds the right to decide that follows from a relationship; no entry where none follows. */
export const holderByTie = oncePerNetwork(
  (network) => new Map(decisionRights(network, 'asserted').map(({ tie, holder }) => [tie.id, holder])),
);

function grouped<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): ReadonlyMap<Key, Item[]> {
  const found = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const known = found.get(key);
      if (known) known.push(item);
      else found.set(key, [item]);
    }
  return found;
}
