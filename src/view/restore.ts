import { facetTerms } from '../analysis/facetTerms.ts';
import type { FacetId, Filter } from '../analysis/filter.ts';
import { facetIds, notRecorded } from '../analysis/filter.ts';
import type { EntityRef } from '../domain/ids.ts';
import { isKnown } from '../domain/isKnown.ts';
import type { Network } from '../domain/network.ts';
import { farthestPlace } from '../domain/positions.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { createReport } from '../domain/report.ts';
import type { VocabularyList } from '../domain/vocabulary.ts';
import { changePane } from './changes.ts';
import { collaborationsByModel } from './paneScope.ts';
import type { Camera, PaneView, ViewState } from './viewState.ts';

/** A view that fits a map, and what was left out of it to make it fit. */
export interface Restored {
  readonly view: ViewState;
  readonly problems: readonly Problem[];
}

/** The least a camera shows, in world units: less than one shape. */
const leastSpan = 1;

/**
 * Fits a view, of a link, a file or a step, to a map: what the map lacks is left out and said, and the camera is brought back to
 * where there is something to see.
 *
 * @returns The same view when all of it fits.
 */
export function restore(view: ViewState, network: Network): Restored {
  const report = createReport('the link');
  const restored = view.panes.reduce(
    (now, { id }, place) => changePane((pane) => restorePane(pane, network, place > 0, report), id)(now),
    view,
  );
  return { view: restored, problems: report.problems() };
}

/** @param isCompared - Such a pane keeps what it was to show, and says itself that it is not there. */
function restorePane(pane: PaneView, network: Network, isCompared: boolean, report: Report): PaneView {
  const isHere = (ref: EntityRef): boolean => isKnown(network, ref);
  const scope = isCompared ? pane.scope : kept(pane.scope, (id) => network.collaborations.has(id));
  const isModelKnown = isCompared || pane.model === null || collaborationsByModel(network).has(pane.model);
  const model = isModelKnown ? pane.model : null;
  const collapsed = kept(pane.collapsed, (id) => network.collaborations.has(id));
  const selection = kept(pane.selection, isHere);
  const spotlight = kept(pane.spotlight, isHere);
  const focus = pane.focus !== null && !isHere(pane.focus.on) ? null : pane.focus;
  const openBands = pane.openBands && kept(pane.openBands, (id) => network.collaborations.has(id));
  const withdrawn = kept(pane.withdrawn, isHere);
  const traced = pane.trace === null ? [] : [pane.trace.from, ...(pane.trace.to === null ? [] : [pane.trace.to])];
  const lost = traced.filter((id) => !network.organisations.has(id));
  const trace = lost.length > 0 ? null : pane.trace;
  const unknown = new Set<string>([
    ...without(pane.scope, scope),
    ...(model === pane.model ? [] : [pane.model ?? '']),
    ...without(pane.collapsed, collapsed),
    ...without(pane.selection, selection).map(({ id }) => id),
    ...without(pane.spotlight, spotlight).map(({ id }) => id),
    ...(pane.focus !== null && focus === null ? [pane.focus.on.id] : []),
    ...(pane.openBands === null ? [] : without(pane.openBands, openBands ?? [])),
    ...without(pane.withdrawn, withdrawn).map(({ id }) => id),
    ...lost,
    ...[...pane.pins.keys()].filter((id) => !network.organisations.has(id)),
  ]);
  for (const id of unknown) {
    report.add({
      code: 'W_DANGLING_REF',
      place: pane.id,
      value: id,
      message: 'The link names something that is not in this map.',
      remedy: 'It was left out; the rest is shown. The map may have changed since the link was made.',
    });
  }
  const pins = restorePins(pane.pins, network, report);
  const filter = restoreFilter(pane.filter, network, report);
  const camera = restoreCamera(pane.camera, report);
  const restored = {
    ...pane,
    scope,
    model,
    collapsed,
    selection,
    spotlight,
    focus,
    openBands,
    withdrawn,
    trace,
    pins,
    filter,
    camera,
  };
  const isSame = (Object.keys(restored) as (keyof PaneView)[]).every((key) => restored[key] === pane[key]);
  return isSame ? pane : restored;
}

function kept<Item>(items: readonly Item[], isKnown: (item: Item) => boolean): readonly Item[] {
  return items.every(isKnown) ? items : items.filter(isKnown);
}

const without = <Item>(all: readonly Item[], some: readonly Item[]): readonly Item[] =>
  all === some ? [] : all.filter((item) => !some.includes(item));

function restorePins(pins: PaneView['pins'], network: Network, report: Report): PaneView['pins'] {
  const isNear = (value: number): boolean => Math.abs(value) <= farthestPlace;
  const fitting = [...pins].filter(([id, [x, y]]) => network.organisations.has(id) && isNear(x) && isNear(y));
  const far = [...pins].filter(([id, [x, y]]) => network.organisations.has(id) && !(isNear(x) && isNear(y)));
  for (const [id] of far)
    badView(report, 'pins', id, 'The link holds an organisation at a place that is out of reach.');
  return fitting.length === pins.size ? pins : new Map(fitting);
}

const vocabularyOf: { readonly [F in FacetId]?: VocabularyList } = {
  model: 'models',
  audience: 'audiences',
  type: 'relationshipTypes',
  sector: 'sectorGroups',
  kind: 'kinds',
  governanceForm: 'governanceForms',
  justification: 'justifications',
};

function restoreFilter(filter: Filter, network: Network, report: Report): Filter {
  const lists = facetIds.flatMap((facet): readonly (readonly [FacetId, readonly string[]])[] => {
    const list = vocabularyOf[facet];
    const known = new Set<string>([
      notRecorded,
      ...(facetTerms(network).get(facet) ?? []).map(({ term }) => term),
      ...(list === undefined ? [] : network.vocabulary[list].keys()),
    ]);
    const off = filter.off[facet] ?? [];
    for (const term of off.filter((text) => !known.has(text))) {
      report.add({
        code: 'W_UNKNOWN_FILTER',
        place: facet,
        value: term,
        message: 'The link filters by something that is not in this map.',
        remedy: 'It was left out; the rest is shown.',
      });
    }
    const rest = kept(off, (term) => known.has(term));
    return rest.length === 0 ? [] : [[facet, rest]];
  });
  const isSame =
    lists.every(([facet, off]) => off === filter.off[facet]) && lists.length === Object.keys(filter.off).length;
  return isSame ? filter : { ...filter, off: Object.fromEntries(lists) };
}

function restoreCamera(camera: Camera | 'fit', report: Report): Camera | 'fit' {
  if (camera === 'fit') return camera;
  if (![camera.cx, camera.cy, camera.span].every(Number.isFinite)) {
    badView(report, 'camera', JSON.stringify(camera), 'The link looks at a place that does not exist.');
    return 'fit';
  }
  const clamp = (value: number, least: number): number => Math.min(farthestPlace, Math.max(least, value));
  const near = {
    cx: clamp(camera.cx, -farthestPlace),
    cy: clamp(camera.cy, -farthestPlace),
    span: clamp(camera.span, leastSpan),
  };
  if (near.cx === camera.cx && near.cy === camera.cy && near.span === camera.span) return camera;
  badView(report, 'camera', JSON.stringify(camera), 'The link looks from too near or too far to see anything.');
  // Far outside there is nothing to see from any distance, so all of the map comes into view.
  return near.cx === camera.cx && near.cy === camera.cy ? near : 'fit';
}

function badView(report: Report, place: string, value: string, message: string): void {
  report.add({ code: 'W_BAD_VIEW', place, value, message, remedy: 'It is shown as usual instead.' });
}
