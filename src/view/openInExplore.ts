import { facetTerms } from '../analysis/facetTerms.ts';
import type { EntityRef } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { ViewChange } from './changes.ts';
import { changePane, setMode, switchOff } from './changes.ts';
import type { PaneView } from './viewState.ts';

/**
 * Goes from a compared pane to Explore with one thing selected, and shows there what the pane shows: its model or its
 * collaborations by the filters that Explore has for them, its years, its other filters, and who is left out.
 *
 * @param pane - The compared one.
 */
export const openInExplore =
  (network: Network, pane: PaneView, ref: EntityRef): ViewChange =>
  (view) => {
    const { filter, withdrawn, scope, model } = pane;
    const facet = model === null ? 'collaboration' : 'model';
    const kept: readonly string[] = model === null ? scope : [model];
    const terms = facetTerms(network).get(facet) ?? [];
    const shown = changePane((first) => ({
      ...first,
      scope: [],
      model: null,
      filter,
      withdrawn,
      selection: [ref],
      focus: null,
      trace: null,
      finding: null,
      camera: 'fit',
    }))(setMode('explore')(view));
    return kept.length === 0
      ? shown
      : switchOff(
          facet,
          terms.map(({ term }) => term).filter((term) => !kept.includes(term)),
        )(shown);
  };
