import { filterNetwork } from '../../analysis/filterNetwork.ts';
import { noFilter } from '../../analysis/filter.ts';
import { focusNetwork } from '../../analysis/focusNetwork.ts';
import { withdraw } from '../../analysis/withdraw.ts';
import type { Network } from '../../domain/network.ts';
import type { ComparedPane } from '../../scene/compare/alignSeats.ts';
import { scopeOf } from '../../view/paneScope.ts';
import type { PaneView } from '../../view/viewState.ts';

const known = new WeakMap<Network, Map<string, ComparedPane>>();
/** A story of sixty steps with two panes each. */
const mostKept = 128;

/**
 * A pane with what it could show and what it does.
 *
 * @param network - The whole map.
 * @returns The same networks for the same scope, filter, what-if and focus, so that what follows from them can be kept.
 */
export function shownPane(network: Network, pane: PaneView): ComparedPane {
  const scope = scopeOf(network, pane);
  const key = JSON.stringify([scope, pane.filter, pane.withdrawn, pane.focus]);
  const kept = known.get(network) ?? new Map<string, ComparedPane>();
  known.set(network, kept);
  const found = kept.get(key);
  if (found !== undefined) return { ...found, pane };
  const left = withdraw(filterNetwork(network, scope, pane.filter), pane.withdrawn);
  const shown = {
    pane,
    world: filterNetwork(network, scope, noFilter),
    visible: focusNetwork(left, pane.focus),
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, shown);
  return shown;
}
