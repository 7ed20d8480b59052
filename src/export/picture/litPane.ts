import type { Because } from '../../analysis/results/result.ts';
import { tracedIn } from '../../analysis/trace/tracedIn.ts';
import type { Network } from '../../domain/network.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { onlyLit } from '../../scene/spotlight/onlyLit.ts';
import { spotlit } from '../../scene/spotlight/spotlit.ts';
import { stepEmphasis } from '../../scene/spotlight/stepEmphasis.ts';
import type { PaneView } from '../../view/viewState.ts';
import { shownPane } from './shownPane.ts';

/** What a pane shows of the map, and what of that it is about. */
export interface LitPane {
  readonly visible: Network;
  /** What a trace or a finding rests on; null for neither. */
  readonly found: Because | null;
  /** Who stands in the light of a step; null where nobody does. */
  readonly cast: Emphasis | null;
  /** What is in the light; all that is visible where nothing recedes. */
  readonly told: Network;
}

/**
 * What a pane shows, and who is in the light once a step has shown all that it holds back.
 *
 * @param network - The whole map.
 * @param lit - What a trace or finding rests on, where somebody has asked already; a trace is followed here otherwise.
 */
export function litPane(network: Network, pane: PaneView, lit: Because | null): LitPane {
  const { visible } = shownPane(network, pane);
  const found = lit ?? tracedIn(network, visible, pane)?.because ?? null;
  const spot = spotlit(visible, pane.spotlight);
  const cast = stepEmphasis(network, visible, { found, spotlit: spot, selection: pane.selection });
  const isAll = cast === null || pane.rest === 'keep';
  return { visible, found, cast, told: isAll ? visible : inLight(visible, cast) };
}

/** What of a network stands in a light. Territories in which somebody of the cast takes part besides stay dim, and so untold. */
export function inLight(visible: Network, cast: Emphasis): Network {
  const lit = onlyLit(visible, cast);
  return { ...lit, collaborations: new Map([...lit.collaborations].filter(([id]) => cast.collaborations.has(id))) };
}
