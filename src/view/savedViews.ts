import type { MapDocument, SavedView } from '../domain/document.ts';
import type { Network } from '../domain/network.ts';
import { changePane } from './changes.ts';
import { decodeLink, encodeLink, firstViewText } from './link.ts';
import { restore } from './restore.ts';
import type { PaneView, ViewState } from './viewState.ts';

/** Longer names are cut. */
export const longestViewName = 120;
const longestNumber = 8;

/**
 * What a document keeps of a view: the text that stands behind the `#` of a link, without the map. Where so many organisations are
 * pinned that no link holds them, the view goes without its pins; the document has their places anyway.
 */
export const viewText = (view: ViewState): string =>
  isHeldByLink(view) ? linkText(view) : linkText(withoutPins(view));

/** Whether all of a view can be saved. */
export const isHeldByLink = (view: ViewState): boolean => decodeLink(linkText(view)).problems.length === 0;

const linkText = (view: ViewState): string => encodeLink({ map: null, view }).slice(1) || firstViewText;

export const savedViewsOf = ({ views }: MapDocument): readonly SavedView[] => views ?? [];

/** Names are the same when nobody could tell them apart in a list. */
export const sameName = (a: string, b: string): boolean => alike.compare(cut(a), cut(b)) === 0;
const alike = new Intl.Collator('en-GB', { sensitivity: 'accent' });

export const viewNamed = (document: MapDocument, name: string): SavedView | null =>
  savedViewsOf(document).find((saved) => sameName(saved.name, name)) ?? null;

/** A name that no view of the document has: the one wished for, or that with a number. */
export function freeViewName(document: MapDocument, wish: string): string {
  const stem = [...wish].slice(0, longestViewName - longestNumber).join('');
  let name = stem;
  for (let count = 2; viewNamed(document, name) !== null; count += 1) name = `${stem} ${String(count)}`;
  return name;
}

/**
 * The document with one more view; a view of the same name is replaced and keeps its id.
 *
 * @param name - Shows something; longer names than `longestViewName` are cut.
 */
export function saveView(document: MapDocument, name: string, view: ViewState): MapDocument {
  const views = savedViewsOf(document);
  const known = viewNamed(document, name);
  const text = viewText(view);
  if (known !== null) return withViews(document, replaced(views, known, { ...known, view: text }));
  return withViews(document, [...views, { id: freeId(views), name: cut(name), view: text }]);
}

/** @param saved - One of the document's own; the same document comes back when it is not. */
export function renameView(document: MapDocument, saved: SavedView, name: string): MapDocument {
  const views = savedViewsOf(document);
  return views.includes(saved) ? withViews(document, replaced(views, saved, { ...saved, name: cut(name) })) : document;
}

export function removeView(document: MapDocument, saved: SavedView): MapDocument {
  const views = savedViewsOf(document);
  return views.includes(saved)
    ? withViews(
        document,
        views.filter((other) => other !== saved),
      )
    : document;
}

/** A saved view as it can be shown on a map. */
export interface OpenedView {
  /** null when it was saved in a way that is not known here. */
  readonly view: ViewState | null;
  /** Ids and terms it names that the map lacks. */
  readonly missing: readonly string[];
  /** Whether something else in it could not be read. */
  readonly isDamaged: boolean;
}

/**
 * Reads a view that a document keeps, by a name or as a step: what the map lacks is left out and named, the rest is shown.
 * Never throws.
 */
export function openSavedView({ view: kept }: SavedView | Pick<SavedView, 'view'>, network: Network): OpenedView {
  if (typeof kept !== 'string') return { view: null, missing: [], isDamaged: true };
  const decoded = decodeLink(kept);
  if (decoded.problems.some(({ code }) => code === 'E_BAD_LINK')) return { view: null, missing: [], isDamaged: true };
  const restored = restore(decoded.view, network);
  const isMissing = (code: string) => code === 'W_DANGLING_REF' || code === 'W_UNKNOWN_FILTER';
  const missing = restored.problems.flatMap(({ code, value }) => (isMissing(code) && value !== null ? [value] : []));
  return {
    view: restored.view,
    missing: [...new Set(missing)],
    isDamaged: [...decoded.problems, ...restored.problems.filter(({ code }) => !isMissing(code))].length > 0,
  };
}

/** Whether two views show the same, wherever the reader looks. */
export const isSameView = (a: ViewState, b: ViewState): boolean => viewText(fitted(a)) === viewText(fitted(b));

const inEveryPane =
  (change: Partial<PaneView>) =>
  (view: ViewState): ViewState =>
    view.panes.reduce((now, { id }) => changePane((pane) => ({ ...pane, ...change }), id)(now), view);
const fitted = inEveryPane({ camera: 'fit' });
const withoutPins = inEveryPane({ pins: new Map() });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** By whole characters: half of one is no text. */
const cut = (name: string): string => [...oneLine(name)].slice(0, longestViewName).join('').trim();

const replaced = (views: readonly SavedView[], before: SavedView, after: SavedView): readonly SavedView[] =>
  views.map((view) => (view === before ? after : view));

function withViews(document: MapDocument, views: readonly SavedView[]): MapDocument {
  if (views.length > 0) return { ...document, views };
  const { views: _none, ...rest } = document;
  return rest;
}

function freeId(views: readonly SavedView[]): string {
  const taken = new Set(views.map(({ id }) => id));
  let count = views.length + 1;
  while (taken.has(`view-${String(count)}`)) count += 1;
  return `view-${String(count)}`;
}
