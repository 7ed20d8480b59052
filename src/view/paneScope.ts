import type { CollaborationId, TermId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import { oncePerNetwork } from '../domain/oncePerNetwork.ts';
import type { PaneView } from './viewState.ts';

/** The collaborations that declare each model, in the order of ids. */
export const collaborationsByModel: (network: Network) => ReadonlyMap<TermId, readonly CollaborationId[]> =
  oncePerNetwork((network) => {
    const found = new Map<TermId, CollaborationId[]>();
    for (const { id, model } of network.collaborations.values())
      if (model !== null) found.set(model, [...(found.get(model) ?? []), id]);
    return found;
  });

/** No collaboration has such an id: what shows nothing, where an empty list would show everything. */
const nowhere: readonly CollaborationId[] = ['' as CollaborationId];

/**
 * The collaborations that a pane shows; empty for all of them.
 *
 * @returns The same list for the same model of a network, so that what follows from it can be kept.
 */
export const scopeOf = (network: Network, { scope, model }: Pick<PaneView, 'scope' | 'model'>): PaneView['scope'] =>
  model === null ? scope : (collaborationsByModel(network).get(model) ?? nowhere);

/** A pane whose scope names the collaborations that it shows: for what reads the scope and knows no models. */
export const withScope = (network: Network, pane: PaneView): PaneView => {
  const scope = scopeOf(network, pane);
  return scope === pane.scope ? pane : { ...pane, scope };
};
