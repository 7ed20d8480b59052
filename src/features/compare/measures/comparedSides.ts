import { useMemo } from 'react';
import type { SideTitles } from '../../../analysis/compare/words/sideTitles.ts';
import type { Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes } from '../../../view/comparisonChanges.ts';
import { scopeOf } from '../../../view/paneScope.ts';
import { isTargetThere, paneTitle } from '../../../view/paneTitle.ts';
import { tellingTitles } from '../../../view/tellingTitles.ts';
import { restingTitle, restsOnOne } from '../../../view/restsOnOne.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** A compared pane as a table speaks of it. */
export interface ComparedSide {
  readonly pane: PaneView;
  /** With its date and what-if: "Wigan Deal in 2015". */
  readonly title: string;
  /** Where all panes show the same, only what tells them apart, "in 2015"; else the title. */
  readonly short: string;
  /** Whether nothing is in `short`, because it says how all of it is looked at. */
  readonly isWay: boolean;
  /** Whether what it is to show is in the map. */
  readonly isThere: boolean;
  /** The one of its collaborations that everything rests on, where nobody is recorded in the others. */
  readonly alone: string | null;
  /** The model whose look it has; null where its collaborations declare several or none. */
  readonly model: Term | null;
}

/** The compared panes, in the order in which they stand. */
export function useComparedSides(): readonly ComparedSide[] {
  const network = useSnapshot(({ map }) => map.network);
  const view = useSnapshot((snapshot) => snapshot.view);
  return useMemo(() => {
    const panes = comparedPanes(view);
    const { titles, areWays } = tellingTitles(network, panes);
    return panes.map((pane, place) => {
      const title = paneTitle(network, pane);
      const isThere = isTargetThere(network, pane);
      return {
        pane,
        title,
        short: titles[place] ?? title,
        isWay: areWays,
        isThere,
        alone: restsOnOne(network, pane),
        model: modelOf(network, pane),
      };
    });
  }, [network, view]);
}

/** How sentences call the sides. */
export const titlesOf = (
  sides: readonly (Pick<ComparedSide, 'short' | 'isWay'> & Partial<Pick<ComparedSide, 'isThere' | 'alone'>>)[],
): SideTitles => ({
  titles: sides.map(({ short, isWay, alone = null }) => (isWay ? short : restingTitle(short, alone))),
  areWays: sides.some(({ isWay }) => isWay),
  gone: sides.flatMap(({ isThere }, place) => (isThere === false ? [place] : [])),
});

function modelOf(network: Network, pane: PaneView): Term | null {
  const declared = new Set(scopeOf(network, pane).map((id) => network.collaborations.get(id)?.model ?? null));
  const [model = null] = pane.model === null ? declared : [pane.model];
  return model === null || (pane.model === null && declared.size > 1)
    ? null
    : (network.vocabulary.models.get(model) ?? null);
}
