import { capital, counted } from '../../../analysis/words.ts';
import type { Network } from '../../../domain/network.ts';
import { targetOf } from '../../../view/comparisonChanges.ts';
import { scopeOf } from '../../../view/paneScope.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** "Four models", and under it "2 collaborations each"; "Two collaborations", "Three views". */
export function comparedWords(
  network: Network,
  panes: readonly PaneView[],
): { readonly heading: string; readonly below: string } {
  const targets = panes.map(targetOf);
  const kinds = new Set(targets.map((target) => target?.kind));
  const things = new Set(targets.map((target) => (target !== null && 'id' in target ? target.id : null)));
  const isEachItsOwn = things.size === panes.length && kinds.size === 1;
  const noun =
    isEachItsOwn && kinds.has('model')
      ? 'model'
      : isEachItsOwn && kinds.has('collaboration')
        ? 'collaboration'
        : 'view';
  const heading = capital(counted(panes.length, noun));
  if (noun !== 'model') return { heading, below: 'Side by side' };
  const sizes = panes.map((pane) => scopeOf(network, pane).length);
  const [size = 0] = sizes;
  const isEven = sizes.every((other) => other === size);
  return { heading, below: isEven ? `${capital(counted(size, 'collaboration'))} each` : 'All their collaborations' };
}
