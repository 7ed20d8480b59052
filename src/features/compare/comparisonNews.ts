import type { Network } from '../../domain/network.ts';
import { comparedPanes, pairOf } from '../../view/comparisonChanges.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import type { ComparisonWay, PaneLink, PaneView, ViewState } from '../../view/viewState.ts';
import { paneLinks } from '../../view/viewState.ts';

/** What the ways of comparing are called. */
export const wayNames: Readonly<Record<ComparisonWay, string>> = {
  'side-by-side': 'Side by side',
  overlay: 'Overlay',
  difference: 'Difference',
  matrix: 'Matrix',
};

export const linkNames: Readonly<Record<PaneLink, string>> = {
  cameras: 'Cameras',
  selection: 'Selection',
  hover: 'Hover',
  filters: 'Filters',
};

/** Panes are told apart by a letter: A for the first. */
export const paneLetter = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

/**
 * What a change of the comparison is told by to people who listen instead of look: the first that applies.
 *
 * @returns null where nothing is to be said: what is pressed, checked or chosen from a list says so itself.
 */
export function comparisonNews(network: Network, before: ViewState, after: ViewState): string | null {
  if (before.mode !== 'compare' || after.mode !== 'compare') return null;
  // What is opened from the wall is said by the wall.
  if (before.comparison.wall !== null && after.comparison.wall === null && areOthers(network, before, after))
    return null;
  return panesNews(network, before, after) ?? comparisonChange(network, before, after);
}

function areOthers(network: Network, before: ViewState, after: ViewState): boolean {
  const titles = (view: ViewState) => JSON.stringify(comparedPanes(view).map((pane) => paneTitle(network, pane)));
  return titles(before) !== titles(after);
}

function panesNews(network: Network, before: ViewState, after: ViewState): string | null {
  const [was, is] = [comparedPanes(before), comparedPanes(after)];
  if (was.length === 0) return null;
  const title = (pane: PaneView) => paneTitle(network, pane);
  const isIn = (panes: readonly PaneView[], { id }: PaneView) => panes.some((pane) => pane.id === id);
  const added = is.filter((pane) => !isIn(was, pane));
  const removed = was.filter((pane) => !isIn(is, pane));
  const [fresh] = added;
  const [gone] = removed;
  if (fresh !== undefined && gone === undefined) return `Pane added: ${title(fresh)}.`;
  if (gone !== undefined && fresh === undefined) return `Pane removed: ${title(gone)}.`;
  if (fresh !== undefined) return null;
  const moved = is.flatMap((pane, place) => (was[place]?.id === pane.id ? [] : [{ pane, place }]));
  if (moved.length > 0)
    return `Swapped: ${moved.map(({ pane, place }) => `${paneLetter(place)} is now ${title(pane)}`).join(', ')}.`;
  const changed = is.findIndex((pane, place) => was[place] !== undefined && title(was[place]) !== title(pane));
  const [other] = is.slice(changed);
  return changed < 0 || other === undefined ? null : `Pane ${paneLetter(changed)} shows ${title(other)}.`;
}

function comparisonChange(network: Network, { comparison: was }: ViewState, after: ViewState): string | null {
  const { comparison: is } = after;
  if (was.way !== is.way) {
    const pair = is.way === 'side-by-side' ? null : pairOf(after);
    return pair === null
      ? `${wayNames[is.way]}.`
      : `${wayNames[is.way]}: ${pair.map((pane) => paneTitle(network, pane)).join(' and ')}.`;
  }
  const links = paneLinks.filter((link) => was.linked[link] !== is.linked[link]);
  const [link] = links;
  if (link !== undefined) {
    const how = is.linked[link] ? 'linked' : 'unlinked';
    return links.length === 1 ? `${linkNames[link]} ${how}.` : `Views ${how}.`;
  }
  if (was.seats !== is.seats) return is.seats === 'roles' ? 'Arranged role by role.' : 'Arranged as networks.';
  if ((was.wall === null) !== (is.wall === null))
    return is.wall === null ? 'Wall closed.' : 'Wall of all collaborations.';
  if (was.rows !== is.rows)
    return is.rows === 'usual' ? 'Measures in their usual order.' : 'Measures that differ most come first.';
  return null;
}
