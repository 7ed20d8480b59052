import { useMemo } from 'react';
import type { Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes } from '../../../view/comparisonChanges.ts';
import { scopeOf } from '../../../view/paneScope.ts';
import { paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** A compared pane as a table speaks of it. */
export interface ComparedSide {
  readonly pane: PaneView;
  /** With its date and what-if: "Wigan Deal in 2015". */
  readonly title: string;
  /** The model whose look it has; null where its collaborations declare several or none. */
  readonly model: Term | null;
}

/** The compared panes, in the order in which they stand. */
export function useComparedSides(): readonly ComparedSide[] {
  const network = useSnapshot(({ map }) => map.network);
  const view = useSnapshot((snapshot) => snapshot.view);
  return useMemo(
    () =>
      comparedPanes(view).map((pane) => ({
        pane,
        title: paneTitle(network, pane),
        model: modelOf(network, pane),
      })),
    [network, view],
  );
}

function modelOf(network: Network, pane: PaneView): Term | null {
  const declared = new Set(scopeOf(network, pane).map((id) => network.collaborations.get(id)?.model ?? null));
  const [model = null] = pane.model === null ? declared : [pane.model];
  return model === null || (pane.model === null && declared.size > 1)
    ? null
    : (network.vocabulary.models.get(model) ?? null);
}
