import type { Because } from '../../../analysis/results/result.ts';
import { tracedIn } from '../../../analysis/trace/tracedIn.ts';
import type { Network } from '../../../domain/network.ts';
import { emphasisOf } from '../../../scene/emphasis.ts';
import { spotlit } from '../../../scene/spotlight/spotlit.ts';
import { visibleIn } from '../../../store/selectors.ts';
import type { PaneView } from '../../../view/viewState.ts';

/**
 * What a pane lights: its trace or finding, else its spotlight, else what is selected with its neighbours.
 *
 * @param found - What its finding rests on, where that is known.
 * @returns null where nothing of it can be seen, and for a pane at rest.
 */
export function lightOf(network: Network, pane: PaneView, found: Because | null): Because | null {
  const visible = visibleIn(network, pane);
  const because = tracedIn(network, visible, pane)?.because ?? found ?? spotlit(visible, pane.spotlight);
  const lit = emphasisOf(network, visible, pane.selection, because);
  if (lit === null) return null;
  return {
    organisations: [...lit.organisations],
    relationships: [...lit.relationships],
    collaborations: because?.collaborations ?? [],
  };
}
