import { collaborationName } from '../../analysis/names.ts';
import { capital, counted, countedInFigures, inFigures, listWords } from '../../analysis/words.ts';
import type { Network } from '../../domain/network.ts';
import { litInPanes } from '../../scene/compare/litInPanes.ts';
import { stepPanes } from '../../scene/compare/stepPanes.ts';
import { comparedPanes, pairOf } from '../../view/comparisonChanges.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import type { PaneView, ViewState } from '../../view/viewState.ts';
import { shownPane } from './shownPane.ts';

/**
 * Who is compared with whom and in what they differ, for those who do not see it.
 *
 * @param view - One that compares.
 * @param network - The whole map.
 */
export function comparisonInWords(view: ViewState, network: Network): string {
  const { way, wall } = view.comparison;
  if (wall !== null) {
    const names = [...network.collaborations.keys()].map((id) => collaborationName(network, id));
    return `${capital(counted(names.length, 'collaboration'))} side by side: ${listWords(names)}.`;
  }
  const pair = pairOf(view);
  if (pair === null || way === 'side-by-side')
    return withLight(besideInWords(comparedPanes(view), network), comparedPanes(view), network);
  const words = pairInWords(pair, way, network);
  // A table counts, and lights nobody.
  return way === 'matrix' ? words : withLight(words, pair, network);
}

function withLight(words: string, panes: readonly PaneView[], network: Network): string {
  const compared = panes.map((pane) => shownPane(network, pane));
  const light = litInPanes(network, stepPanes(network, compared, []));
  return light === null ? words : `${words} ${light}`;
}

function besideInWords(panes: readonly PaneView[], network: Network): string {
  const shown = panes.map((pane) => shownPane(network, pane).visible);
  const titles = panes.map((pane) => paneTitle(network, pane));
  const homes = new Map<string, number>();
  for (const { organisations } of shown) for (const id of organisations.keys()) homes.set(id, (homes.get(id) ?? 0) + 1);
  const several = [...homes.values()].filter((count) => count > 1).length;
  return [
    `A comparison of ${listWords(titles)}, side by side.`,
    ...shown.map((visible, place) => `${titles[place] ?? ''}: ${countWords(visible)}.`),
    `${capital(counted(several, 'organisation'))} ${several === 1 ? 'stands' : 'stand'} in more than one of them.`,
  ].join(' ');
}

function pairInWords(
  pair: readonly [PaneView, PaneView],
  way: Exclude<ViewState['comparison']['way'], 'side-by-side'>,
  network: Network,
): string {
  const [a, b] = [shownPane(network, pair[0]).visible, shownPane(network, pair[1]).visible];
  const [titleA, titleB] = [paneTitle(network, pair[0]), paneTitle(network, pair[1])];
  const isBoth = (id: string): boolean => (b.organisations as ReadonlyMap<string, unknown>).has(id);
  const inBoth = [...a.organisations.keys()].filter(isBoth).length;
  const tiesInBoth = [...a.relationships.keys()].filter((id) => b.relationships.has(id)).length;
  const part = (organisations: number, relationships: number): string =>
    `${countedInFigures(organisations, 'organisation')} and ${countedInFigures(relationships, 'relationship')}`;
  const alone = ({ organisations, relationships }: Network): string =>
    part(organisations.size - inBoth, relationships.size - tiesInBoth);
  return [
    `${waysInWords[way]} ${titleA} and ${titleB}.`,
    `In both: ${part(inBoth, tiesInBoth)}.`,
    `Only in ${titleA}: ${alone(a)}.`,
    `Only in ${titleB}: ${alone(b)}.`,
  ].join(' ');
}

const waysInWords = {
  overlay: 'Laid over each other:',
  difference: 'Only what differs between',
  matrix: 'Counted role by role:',
} as const;

function countWords({ organisations, relationships }: Network): string {
  const lines = [...relationships.values()].filter(({ kind }) => kind === 'accountability').length;
  const ofAccount = lines === 0 ? '' : `, ${inFigures(lines)} of them ${lines === 1 ? 'a line' : 'lines'} of account`;
  return `${countedInFigures(organisations.size, 'organisation')} and ${countedInFigures(relationships.size, 'relationship')}${ofAccount}`;
}
