import type { Network } from '../../../../src/domain/network.ts';
import type { ComparedPane } from '../../../../src/scene/compare/alignSeats.ts';
import { visibleIn, worldIn } from '../../../../src/store/selectors.ts';
import type { Target } from '../../../../src/view/comparisonChanges.ts';
import { comparedPanes, comparing } from '../../../../src/view/comparisonChanges.ts';
import type { PaneView } from '../../../../src/view/viewState.ts';
import { firstView } from '../../../../src/view/viewState.ts';

export const collaborationTarget = (id: string): Target => ({ kind: 'collaboration', id }) as Target;

/** Panes on these targets, each changed as its place in `parts` says. */
export const compared = (
  network: Network,
  targets: readonly Target[],
  parts: readonly Partial<PaneView>[] = [],
): readonly ComparedPane[] =>
  comparedPanes(comparing(targets)(firstView)).map((plain, index) => {
    const pane = { ...plain, ...parts[index] };
    return { pane, world: worldIn(network, pane), visible: visibleIn(network, pane) };
  });
