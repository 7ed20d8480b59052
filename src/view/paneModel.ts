import type { Network } from '../domain/network.ts';
import type { Term } from '../domain/vocabulary.ts';
import { scopeOf } from './paneScope.ts';
import type { PaneView } from './viewState.ts';

/**
 * The model whose sign and hue a pane has; null where its collaborations declare several or none, or one without a
 * look.
 */
export function modelOfPane(network: Network, pane: Pick<PaneView, 'scope' | 'model'>): Term | null {
  const declared = new Set(scopeOf(network, pane).map((id) => network.collaborations.get(id)?.model ?? null));
  const [only = null] = declared;
  const model = pane.model ?? (declared.size === 1 ? only : null);
  return model === null ? null : (network.vocabulary.models.get(model) ?? null);
}
