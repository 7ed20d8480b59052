import { collaborationName, organisationName } from '../analysis/names.ts';
import { capital, counted } from '../analysis/words.ts';
import type { EntityRef } from '../domain/ids.ts';
import { collaborationsOf } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';
import { comparedPanes } from './comparisonChanges.ts';
import { targetTitle } from './paneTitle.ts';
import { paneWords } from './paneWords.ts';
import { comfortableTitleLength } from './story.ts';
import { tellingTitles, titleOfAll } from './tellingTitles.ts';
import type { PaneView, ViewState } from './viewState.ts';

/** What a pane is about: what is traced or left out, else the name of what is selected or in focus; null where nothing says so. */
export function aboutOf(network: Network, pane: PaneView): string | null {
  const { selection, focus } = pane;
  const [lit] = paneWords(network, { ...pane, finding: null, lens: 'none' });
  const ref = focus?.on ?? (selection.length === 1 ? selection[0] : undefined);
  return lit ?? (ref === undefined ? null : nameOf(network, ref));
}

/**
 * A title for a step that shows a view; empty where nothing says what it is about.
 *
 * @param inView - What a reader has zoomed in on, as `inCamera` gives it.
 */
export function titleOfView(network: Network, view: ViewState, inView: readonly EntityRef[]): string {
  const compared = comparedPanes(view);
  if (view.mode === 'compare' && view.comparison.wall !== null)
    return sideBySide(network.collaborations.size, 'collaboration');
  if (view.mode === 'compare' && compared.length > 0) return comparedTitle(network, compared);
  const [pane] = view.panes;
  const isFiltered = Object.keys(pane.filter.off).length > 0 && pane.scope.length === 0 && pane.model === null;
  const isPart = isFiltered || inView.length > 0;
  return aboutOf(network, pane) ?? homeOf(network, inView) ?? (isPart ? '' : targetTitle(network, pane));
}

/** Names of two; of more, or of longer ones, how many of which kind. */
function comparedTitle(network: Network, panes: readonly PaneView[]): string {
  const whole = titleOfAll(network, panes);
  const { areWays } = tellingTitles(network, panes);
  const areFew = panes.length <= mostNamed || areWays;
  if (areFew && whole.length <= comfortableTitleLength) return whole;
  const kind = panes.every(({ model }) => model !== null)
    ? 'model'
    : panes.every(({ scope }) => scope.length === 1)
      ? 'collaboration'
      : 'view';
  return sideBySide(panes.length, kind);
}

const sideBySide = (count: number, kind: string): string => `${capital(counted(count, kind))} side by side`;

const mostNamed = 2;

function nameOf(network: Network, ref: EntityRef): string | null {
  if (ref.kind === 'organisation') return organisationName(network, ref.id);
  return ref.kind === 'collaboration' ? collaborationName(network, ref.id) : null;
}

/** The collaboration in which most of what is in view takes part, if it is more than half. */
function homeOf(network: Network, inView: readonly EntityRef[]): string | null {
  const counts = new Map<string, number>();
  for (const ref of inView) {
    if (ref.kind !== 'organisation') continue;
    for (const home of collaborationsOf(network).get(ref.id) ?? []) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] * 2 <= inView.length) return null;
  return [...network.collaborations.values()].find(({ id }) => id === most[0])?.name ?? null;
}
