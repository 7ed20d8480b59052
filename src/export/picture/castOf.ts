import type { Because } from '../../analysis/results/result.ts';
import { defaultThresholds } from '../../analysis/results/thresholds.ts';
import { traceAnswer } from '../../analysis/trace/traceAnswer.ts';
import type { Network } from '../../domain/network.ts';
import { spotlit } from '../../scene/spotlight/spotlit.ts';
import type { PaneView } from '../../view/viewState.ts';

/**
 * Who and what a pane is about: what stands in its spotlight, else what its trace or its finding rests on.
 *
 * @param network - The whole map.
 * @param visible - What the pane shows of it.
 * @param lit - What its trace or finding rests on, where somebody has asked already; a trace is followed here otherwise.
 * @returns null for a pane that is about all that it shows.
 */
export function castOf(network: Network, visible: Network, pane: PaneView, lit: Because | null): Because | null {
  const spot = spotlit(visible, pane.spotlight);
  if (spot !== null) return spot;
  if (lit !== null || pane.trace === null) return lit;
  const isNarrowed = pane.withdrawn.length > 0 || pane.focus !== null;
  return traceAnswer(network, visible, pane.trace, isNarrowed, defaultThresholds).because;
}
