import type { CollaborationId, TermId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import { noFilter } from '../analysis/filter.ts';
import type { ViewChange } from './changes.ts';
import { changePane } from './changes.ts';
import { collaborationsByModel } from './paneScope.ts';
import type { ComparisonView, PaneId, PaneLink, PaneView, ViewState } from './viewState.ts';
import { firstPane, paneLinks } from './viewState.ts';

/** More stand on the wall. */
export const mostCompared = 4;
export const fewestCompared = 2;

/** The panes that are compared, in the order in which they stand; empty until a reader first compares. */
export const comparedPanes = ({ panes: [, ...compared] }: ViewState): readonly PaneView[] => compared;

/**
 * What a pane can show besides a date and a what-if: the collaborations of a model, one collaboration, or everything.
 */
export type Target =
  | { readonly kind: 'model'; readonly id: TermId }
  | { readonly kind: 'collaboration'; readonly id: CollaborationId }
  | { readonly kind: 'map' };

const targetParts = (target: Target): Pick<PaneView, 'scope' | 'model'> => ({
  scope: target.kind === 'collaboration' ? [target.id] : [],
  model: target.kind === 'model' ? target.id : null,
});

/** What a pane shows; null for a choice of several collaborations, which only a link can make. */
export function targetOf({ scope, model }: Pick<PaneView, 'scope' | 'model'>): Target | null {
  if (model !== null) return { kind: 'model', id: model };
  const [only, ...others] = scope;
  if (only === undefined) return { kind: 'map' };
  return others.length === 0 ? { kind: 'collaboration', id: only } : null;
}

/**
 * What is compared first: the models that collaborations declare, one pane each. Where fewer than two are declared, the
 * collaborations themselves; where there is but one, it stands beside itself, to be looked at in another year or with a
 * what-if.
 */
export function firstTargets(network: Network): readonly Target[] {
  const byModel = collaborationsByModel(network);
  const declared = [...new Set([...network.vocabulary.models.keys(), ...byModel.keys()])].filter((id) =>
    byModel.has(id),
  );
  if (declared.length >= fewestCompared) return declared.slice(0, mostCompared).map((id) => ({ kind: 'model', id }));
  const each = [...network.collaborations.keys()].map((id): Target => ({ kind: 'collaboration', id }));
  if (each.length >= fewestCompared) return each.slice(0, mostCompared);
  const only = each[0] ?? { kind: 'map' };
  return [only, only];
}

/**
 * Opens panes on the first targets, unless there are enough already; one that stands alone is kept, with another beside
 * it.
 */
export const openComparison =
  (network: Network): ViewChange =>
  (view) => {
    const compared = comparedPanes(view);
    if (compared.length >= fewestCompared) return view;
    return compared.length === 0
      ? comparing(firstTargets(network))(view)
      : addPane(nextTarget(network, compared))(view);
  };

/** What one more pane shows at first: of the same sort as the last, and not shown yet; else what the last shows. */
export function nextTarget(network: Network, compared: readonly PaneView[]): Target {
  const shown = compared.map(targetOf).filter((target) => target !== null);
  const models = [...collaborationsByModel(network).keys()].map((id): Target => ({ kind: 'model', id }));
  const each = [...network.collaborations.keys()].map((id): Target => ({ kind: 'collaboration', id }));
  const last = shown.at(-1) ?? { kind: 'map' };
  const offered = last.kind === 'collaboration' ? [...each, ...models] : [...models, ...each];
  return offered.find((target) => !shown.some((other) => isSame(target, other))) ?? last;
}

const isSame = (a: Target, b: Target): boolean =>
  a.kind === 'map' || b.kind === 'map' ? a.kind === b.kind : a.kind === b.kind && a.id === b.id;

/** Just these targets, one pane each, in place of whatever was compared. */
export const comparing =
  (targets: readonly Target[]): ViewChange =>
  (view) => {
    const added: PaneView[] = [];
    for (const target of targets.slice(0, mostCompared)) added.push(paneFor(target, [view.panes[0], ...added]));
    return { ...view, panes: [view.panes[0], ...added] };
  };

/** One more pane, after the others; none past `mostCompared`. Linked filters and camera are those of its neighbour. */
export const addPane =
  (target: Target): ViewChange =>
  (view) => {
    const compared = comparedPanes(view);
    if (compared.length >= mostCompared) return view;
    const { linked } = view.comparison;
    const last = compared.at(-1);
    const fresh = paneFor(target, view.panes);
    const pane: PaneView = {
      ...fresh,
      ...(last !== undefined && linked.filters && { filter: { ...last.filter, years: fresh.filter.years } }),
      ...(last !== undefined && linked.selection && { selection: last.selection }),
      ...(last !== undefined && linked.cameras && { camera: last.camera }),
    };
    return { ...view, panes: [...view.panes, pane] };
  };

/** Fewer than `fewestCompared` never stand. */
export const removePane =
  (id: PaneId): ViewChange =>
  (view) => {
    const [first, ...compared] = view.panes;
    const left = compared.filter((pane) => pane.id !== id);
    return left.length === compared.length || left.length < fewestCompared
      ? view
      : { ...view, panes: [first, ...left] };
  };

/** Moves a pane to another place among those compared, from 0. */
export const movePane =
  (id: PaneId, place: number): ViewChange =>
  (view) => {
    const [first, ...compared] = view.panes;
    const from = compared.findIndex((pane) => pane.id === id);
    const to = Math.max(0, Math.min(compared.length - 1, place));
    const moved = compared[from];
    if (moved === undefined || from === to) return view;
    const left = compared.filter((pane) => pane !== moved);
    return { ...view, panes: [first, ...left.slice(0, to), moved, ...left.slice(to)] };
  };

/** The two that overlay, difference and matrix take: those picked, or the first two; null where there are no two. */
export function pairOf(view: ViewState): readonly [PaneView, PaneView] | null {
  const compared = comparedPanes(view);
  const picked = view.comparison.pair?.map((id) => compared.find((pane) => pane.id === id)) ?? [];
  const [a, b] = picked.every((pane) => pane !== undefined) && picked.length === 2 ? picked : compared;
  return a === undefined || b === undefined ? null : [a, b];
}

/**
 * Puts the first two panes, or the two picked, each in the other's place; a picked pair stays picked, the other way
 * round.
 */
export const swapPanes: ViewChange = (view) => {
  const pair = pairOf(view);
  if (pair === null) return view;
  const [a, b] = pair;
  const [first, ...compared] = view.panes;
  const panes = compared.map((pane) => (pane === a ? b : pane === b ? a : pane));
  return { ...view, panes: [first, ...panes] };
};

/** Another target; the date, what is left out and the filters stay, as far as they mean anything there. */
export const showInPane = (id: PaneId, target: Target): ViewChange =>
  changePane((pane) => {
    const next = targetParts(target);
    const isSame =
      pane.model === next.model && pane.scope.length === next.scope.length && pane.scope[0] === next.scope[0];
    return isSame ? pane : { ...pane, ...next, withdrawn: [] };
  }, id);

/** What a pane shows, in one year; null for every year. */
export const showYear = (id: PaneId, year: number | null): ViewChange =>
  changePane((pane) => {
    const { years } = pane.filter;
    if (years.from === year && years.to === year) return pane;
    return { ...pane, filter: { ...pane.filter, years: { from: year, to: year } } };
  }, id);

/** A pane as if these had left. */
export const showWithdrawn = (id: PaneId, withdrawn: PaneView['withdrawn']): ViewChange =>
  changePane((pane) => ({ ...pane, withdrawn }), id);

/** Makes a change that speaks of the first pane in another one. */
export const inPane =
  (id: PaneId, change: ViewChange): ViewChange =>
  (view) =>
    changePane((pane) => change({ ...view, panes: [pane] }).panes[0], id)(view);

/** Makes a change in one compared pane, and in all of them while they are linked in this. */
export const inLinkedPanes =
  (id: PaneId, link: PaneLink, change: ViewChange): ViewChange =>
  (view) => {
    const ids = view.comparison.linked[link] ? comparedPanes(view).map((pane) => pane.id) : [id];
    return ids.reduce((now, own) => inPane(own, change)(now), view);
  };

/**
 * Links or unlinks panes in one thing. What is linked anew follows the first of them; its year stays each pane's own.
 */
export const setLinked =
  (link: PaneLink, isLinked: boolean): ViewChange =>
  (view) => {
    const { comparison } = view;
    if (comparison.linked[link] === isLinked) return view;
    const linked = { ...view, comparison: { ...comparison, linked: { ...comparison.linked, [link]: isLinked } } };
    const lead = comparedPanes(view)[0];
    if (!isLinked || lead === undefined) return linked;
    return comparedPanes(view).reduce<ViewState>(
      (now, { id }) => changePane((pane) => following(pane, lead, link), id)(now),
      linked,
    );
  };

function following(pane: PaneView, lead: PaneView, link: PaneLink): PaneView {
  if (pane === lead) return pane;
  switch (link) {
    case 'cameras':
      return { ...pane, camera: lead.camera };
    case 'selection':
      return { ...pane, selection: lead.selection };
    case 'filters':
      return { ...pane, filter: { ...lead.filter, years: pane.filter.years } };
    case 'hover':
      return pane;
  }
}

/** Unlinks everything when all is linked, and links everything else. */
export const toggleAllLinks: ViewChange = (view) => {
  const isWhole = paneLinks.every((link) => view.comparison.linked[link]);
  return paneLinks.reduce((now, link) => setLinked(link, !isWhole)(now), view);
};

export const changeComparison =
  (change: Partial<ComparisonView>): ViewChange =>
  (view) => {
    const isSame = (Object.keys(change) as (keyof ComparisonView)[]).every(
      (key) => change[key] === view.comparison[key],
    );
    return isSame ? view : { ...view, comparison: { ...view.comparison, ...change } };
  };

/** Shows the wall of all collaborations, model by model, or leaves it. */
export const toggleWall: ViewChange = (view) =>
  changeComparison({ wall: view.comparison.wall === null ? 'model' : null })(view);

/** Ids are short and never those of a pane that stands: links name panes by them. */
function paneFor(target: Target, others: readonly PaneView[]): PaneView {
  const taken = new Set<string>(others.map(({ id }) => id));
  let id = firstPane.id as string;
  for (let code = 'b'.charCodeAt(0); taken.has(id); code += 1) id = String.fromCharCode(code);
  return { ...firstPane, id: id as PaneId, filter: noFilter, ...targetParts(target) };
}
