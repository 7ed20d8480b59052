import { collaborationName } from '../analysis/names.ts';
import { involvedIn } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';
import { scopeOf } from './paneScope.ts';
import type { Titled } from './paneTitle.ts';

/** How many of the collaborations that a pane shows have anybody on record. */
export const recordedIn = (network: Network, pane: Pick<Titled, 'scope' | 'model'>): number =>
  recorded(network, pane).length;

/**
 * The collaboration that everything said of a pane rests on, where it shows several and nobody is recorded in the
 * others.
 *
 * @returns Its name; null where the pane shows one, or several have anybody on record, or none has.
 */
export function restsOnOne(network: Network, pane: Pick<Titled, 'scope' | 'model'>): string | null {
  const [only, ...others] = recorded(network, pane);
  if (only === undefined || others.length > 0 || scopeOf(network, pane).length < 2) return null;
  return collaborationName(network, only);
}

/** "System connector (West London Zone alone)": a title as sentences bear it. */
export const restingTitle = (title: string, alone: string | null): string =>
  alone === null ? title : `${title} (${alone} alone)`;

const recorded = (network: Network, pane: Pick<Titled, 'scope' | 'model'>) =>
  scopeOf(network, pane).filter((id) => network.collaborations.has(id) && involvedIn(network, id).length > 0);
