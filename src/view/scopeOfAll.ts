import type { CollaborationId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import { scopeOf } from './paneScope.ts';
import type { PaneView } from './viewState.ts';

const everything: readonly CollaborationId[] = [];

/** The collaborations that several panes show together, each once, in code order; empty for all of them. */
export function scopeOfAll(
  network: Network,
  panes: readonly Pick<PaneView, 'scope' | 'model'>[],
): readonly CollaborationId[] {
  const scopes = panes.map((pane) => scopeOf(network, pane));
  return scopes.some((scope) => scope.length === 0) ? everything : [...new Set(scopes.flat())].sort();
}
