import { facetOptions } from '../../analysis/facets.ts';
import { countedInFigures, inFigures, listWords } from '../../analysis/words.ts';
import type { Network } from '../../domain/network.ts';
import { nobodyInLight } from '../../scene/spotlight/nobodyInLight.ts';
import { comparedPanes } from '../../view/comparisonChanges.ts';
import { scopeOf } from '../../view/paneScope.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import { paneWords } from '../../view/paneWords.ts';
import { periodInView, viewInWords } from '../../view/viewInWords.ts';
import type { PaneView, ViewState } from '../../view/viewState.ts';
import { isCompared } from './isCompared.ts';
import { shownPane } from './shownPane.ts';

/**
 * What a view shows of the map, in sentences: how much, what is left out, which years, and what is lit.
 *
 * @param network - The whole map.
 * @param told - What of the first pane is in the light, or all that it shows.
 */
export function viewSentences(view: ViewState, network: Network, told: Network): readonly string[] {
  if (isCompared(view)) return comparedSentences(view, network);
  const [pane] = view.panes;
  const { visible } = shownPane(network, pane);
  const isLit =
    told.organisations.size < visible.organisations.size || told.relationships.size < visible.relationships.size;
  const lit = paneWords(network, pane);
  const period = periodInView(network, pane);
  return [
    `${shownWords(visible, network)}.`,
    ...(isLit ? [litWords(told, network)] : []),
    ...filterSentences(network, pane),
    ...(lit.length === 0 ? [] : [`${lit.join('. ')}.`]),
    ...(period === null ? [] : [period]),
  ];
}

function comparedSentences(view: ViewState, network: Network): readonly string[] {
  if (view.comparison.wall !== null)
    return [`All ${countedInFigures(network.collaborations.size, 'collaboration')}, with everything recorded of them.`];
  const panes = comparedPanes(view);
  const filters = panes.map((pane) => filterSentences(network, pane).join(' '));
  const areAlike = filters.every((words) => words === filters[0]);
  return [
    ...panes.map((pane, place) => {
      const { visible } = shownPane(network, pane);
      const counts = `${countedInFigures(visible.organisations.size, 'organisation')} and ${countedInFigures(visible.relationships.size, 'relationship')}`;
      const own = areAlike || filters[place] === '' ? '' : ` ${filters[place] ?? ''}`;
      return `${paneTitle(network, pane)}: ${counts}.${own}`;
    }),
    ...(areAlike && filters[0] !== undefined && filters[0] !== '' ? [filters[0]] : []),
  ];
}

function litWords({ organisations, relationships, collaborations }: Network, network: Network): string {
  if (organisations.size === 0 && collaborations.size > 0) return nobodyInLight(network, [...collaborations.keys()]);
  return `In the light: ${countedInFigures(organisations.size, 'organisation')} and ${countedInFigures(relationships.size, 'relationship')}.`;
}

const shownWords = (visible: Network, network: Network): string =>
  listWords([
    countOf(visible.organisations.size, network.organisations.size, 'organisation'),
    countOf(visible.relationships.size, network.relationships.size, 'relationship'),
  ]);

const countOf = (shown: number, all: number, noun: string): string =>
  shown === all ? countedInFigures(all, noun) : `${inFigures(shown)} of ${countedInFigures(all, noun)}`;

function filterSentences(network: Network, pane: PaneView): readonly string[] {
  const words = viewInWords(network, pane, facetOptions(network, scopeOf(network, pane), pane.filter));
  return words.length === 0 ? [] : [`Filtered by ${words.join('; ')}.`];
}
