import type { FacetId, Filter } from '../analysis/filter.ts';
import { noFilter } from '../analysis/filter.ts';
import type { CollaborationId, EntityRef, OrganisationId } from '../domain/ids.ts';
import { sameRef } from '../domain/ids.ts';
import type {
  ArrangementName,
  Camera,
  Degrees,
  Direction,
  FrameShape,
  Mode,
  PaneId,
  PaneView,
  SentencesBy,
  Tab,
  Trace,
  ViewState,
} from './viewState.ts';

/** Turns one view into the next. Gives the same value back when nothing changes, so that no empty step reaches undo. */
export type ViewChange = (view: ViewState) => ViewState;
type PaneChange = (pane: PaneView) => PaneView;

/**
 * Lifts a change of one pane to a change of the view.
 *
 * @param change - Gives the same pane back when nothing changes.
 * @param id - The pane; the first one when left out. An id that no pane has changes nothing.
 */
export const changePane =
  (change: PaneChange, id?: PaneId): ViewChange =>
  (view) => {
    const index = id === undefined ? 0 : view.panes.findIndex((pane) => pane.id === id);
    const before = view.panes[index];
    if (before === undefined) return view;
    const after = change(before);
    if (after === before) return view;
    const [first, ...rest] = view.panes;
    const panes: ViewState['panes'] =
      index === 0 ? [after, ...rest] : [first, ...rest.map((pane) => (pane === before ? after : pane))];
    return { ...view, panes };
  };

/** `after` with the cameras of `before`, pane by pane: undo takes back what was chosen, not where the reader looks. */
export function keepCamera(after: ViewState, before: ViewState): ViewState {
  return after.panes.reduce((view, { id }) => {
    const known = before.panes.find((pane) => pane.id === id);
    return known === undefined ? view : changePane(withField('camera', known.camera), id)(view);
  }, after);
}

function withField<K extends keyof PaneView>(field: K, value: PaneView[K]): PaneChange {
  return (pane) => (Object.is(pane[field], value) ? pane : { ...pane, [field]: value });
}

const changeFilter = (change: (filter: Filter) => Filter): ViewChange =>
  changePane((pane) => withField('filter', change(pane.filter))(pane));

// ── Selection ──

/** Selects one thing and nothing else. */
export const select = (ref: EntityRef): ViewChange =>
  changePane((pane) => {
    const [only, ...others] = pane.selection;
    return only !== undefined && others.length === 0 && sameRef(only, ref) ? pane : { ...pane, selection: [ref] };
  });

/** Adds to the selection, or takes out what is in it. */
export const toggleSelected = (ref: EntityRef): ViewChange =>
  changePane((pane) => {
    const others = pane.selection.filter((other) => !sameRef(other, ref));
    return { ...pane, selection: others.length < pane.selection.length ? others : [...pane.selection, ref] };
  });

/** Adds organisations to those selected; anything else that is selected gives way to them. */
export const selectTogether = (refs: readonly EntityRef[]): ViewChange =>
  changePane((pane) => {
    const before = pane.selection.filter(({ kind }) => kind === 'organisation');
    const known = new Set<string>(before.map(({ id }) => id));
    const fresh = refs.filter(({ kind, id }) => kind === 'organisation' && !known.has(id));
    const isSame = fresh.length === 0 && before.length === pane.selection.length;
    return isSame ? pane : { ...pane, selection: [...before, ...fresh] };
  });

export const clearSelection: ViewChange = changePane((pane) =>
  pane.selection.length === 0 ? pane : { ...pane, selection: [] },
);

// ── Filters ──

/** Switches one term of a facet off, or on again. `''` is "not recorded". */
export const toggleTerm = (facet: FacetId, term: string): ViewChange =>
  changeFilter((filter) => {
    const off = filter.off[facet] ?? [];
    return withOff(filter, facet, off.includes(term) ? off.filter((other) => other !== term) : [...off, term]);
  });

/** Switches every other term of a facet off. `allTerms`: those the panel lists, `''` among them where it is listed. */
export const onlyTerm = (facet: FacetId, term: string, allTerms: readonly string[]): ViewChange =>
  changeFilter((filter) =>
    withOff(
      filter,
      facet,
      allTerms.filter((other) => other !== term),
    ),
  );

/** Just these terms of a facet are off. */
export const switchOff = (facet: FacetId, terms: readonly string[]): ViewChange =>
  changeFilter((filter) => withOff(filter, facet, terms));

export const showAllTerms = (facet: FacetId): ViewChange => changeFilter((filter) => withOff(filter, facet, []));

/** Every filter of the pane at once; what is selected and in focus stays. */
export const clearFilters: ViewChange = changeFilter(() => noFilter);

/** First and last year shown, both included; null is open. Years in the wrong order are put right. */
export const setYears = (from: number | null, to: number | null): ViewChange =>
  changeFilter((filter) => {
    const years = from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
    return years.from === filter.years.from && years.to === filter.years.to ? filter : { ...filter, years };
  });

export const setKeepUndated = (keepUndated: boolean): ViewChange =>
  changeFilter((filter) => (filter.keepUndated === keepUndated ? filter : { ...filter, keepUndated }));

export const setMembersOnly = (membersOnly: boolean): ViewChange =>
  changeFilter((filter) => (filter.membersOnly === membersOnly ? filter : { ...filter, membersOnly }));

export const setLeftOut = (leftOut: PaneView['leftOut']): ViewChange => changePane(withField('leftOut', leftOut));

export const setEnded = (ended: PaneView['ended']): ViewChange => changePane(withField('ended', ended));

/** Terms in one order and no empty lists, so that equal filters are equal values whatever the way to them. */
function withOff(filter: Filter, facet: FacetId, terms: readonly string[]): Filter {
  const next = [...new Set(terms)].sort();
  const before = filter.off[facet] ?? [];
  if (next.length === before.length && next.every((term, index) => term === before[index])) return filter;
  const { [facet]: _former, ...others } = filter.off;
  return { ...filter, off: next.length === 0 ? others : { ...others, [facet]: next } };
}

// ── Focus ──

/** Shows only what lies around one thing; null ends it. Degrees and direction stay as they were last. */
export const focusOn = (ref: EntityRef | null): ViewChange =>
  changePane((pane) => {
    if (ref === null) return withField('focus', null)(pane);
    if (pane.focus !== null && sameRef(pane.focus.on, ref)) return pane;
    return {
      ...pane,
      focus: { on: ref, degrees: pane.focus?.degrees ?? 1, direction: pane.focus?.direction ?? 'both' },
    };
  });

/** How many steps from the focus are shown. Without a focus, the thing selected first comes into it. */
export const setDegrees = (degrees: Degrees): ViewChange => changeFocus({ degrees });

/** Which lines are followed from the focus. Without a focus, the thing selected first comes into it. */
export const setDirection = (direction: Direction): ViewChange => changeFocus({ direction });

function changeFocus(change: { readonly degrees: Degrees } | { readonly direction: Direction }): ViewChange {
  return changePane((pane) => {
    const on = pane.focus?.on ?? pane.selection[0];
    if (on === undefined) return pane;
    const focus = { on, degrees: 1, direction: 'both', ...pane.focus, ...change } as const;
    const before = pane.focus;
    return before?.degrees === focus.degrees && before.direction === focus.direction ? pane : { ...pane, focus };
  });
}

// ── Account ──

/** Follows the account of an organisation. One loud thing at a time: a finding that is lit makes room. */
export const followTrace = (trace: Trace): ViewChange =>
  changePane((pane) => {
    const { trace: before } = pane;
    const isSame = before?.from === trace.from && before.to === trace.to && before.route === trace.route;
    return isSame && pane.finding === null ? pane : { ...pane, trace, finding: null };
  });

export const stopTrace: ViewChange = changePane(withField('trace', null));

/** Lights what a finding rests on; null lights nothing more. */
export const showFinding = (finding: string | null): ViewChange =>
  changePane((pane) => {
    if (finding === null) return withField('finding', null)(pane);
    return pane.finding === finding && pane.trace === null ? pane : { ...pane, finding, trace: null };
  });

/** Leaves just these out, as a what-if. */
export const setWithdrawn = (refs: readonly EntityRef[]): ViewChange =>
  changePane((pane) => {
    const isSame =
      refs.length === pane.withdrawn.length &&
      refs.every((ref, index) => {
        const before = pane.withdrawn[index];
        return before !== undefined && sameRef(before, ref);
      });
    return isSame ? pane : { ...pane, withdrawn: refs };
  });

export const setLens = (lens: PaneView['lens']): ViewChange => changePane(withField('lens', lens));

export const setArrangement = (arrangement: ArrangementName): ViewChange =>
  changePane(withField('arrangement', arrangement));

/** The bands of the lines of accountability that are open. In one order, so that equal views are equal values. */
export const setOpenBands = (ids: readonly CollaborationId[]): ViewChange =>
  changePane((pane) => {
    const next = [...new Set(ids)].sort();
    const before = pane.openBands;
    const isSame = next.length === before?.length && next.every((id, index) => id === before[index]);
    return isSame ? pane : { ...pane, openBands: next };
  });

// ── Places and camera ──

/** Holds an organisation at a place, in world units. */
export const pin = (id: OrganisationId, place: readonly [x: number, y: number]): ViewChange =>
  changePane((pane) => {
    const known = pane.pins.get(id);
    if (known?.[0] === place[0] && known[1] === place[1]) return pane;
    return { ...pane, pins: new Map(pane.pins).set(id, place) };
  });

export const unpin = (id: OrganisationId): ViewChange =>
  changePane((pane) =>
    pane.pins.has(id) ? { ...pane, pins: new Map([...pane.pins].filter(([other]) => other !== id)) } : pane,
  );

export const unpinAll: ViewChange = changePane((pane) => (pane.pins.size === 0 ? pane : { ...pane, pins: new Map() }));

export const setCamera = (camera: Camera | 'fit'): ViewChange =>
  changePane((pane) => (sameCamera(pane.camera, camera) ? pane : { ...pane, camera }));

function sameCamera(a: Camera | 'fit', b: Camera | 'fit'): boolean {
  if (a === 'fit' || b === 'fit') return a === b;
  return a.cx === b.cx && a.cy === b.cy && a.span === b.span;
}

/** Another frame is another arrangement, so the camera goes back to showing all of it. */
export const setFrame = (frame: FrameShape): ViewChange =>
  changePane((pane) => (pane.frame === frame ? pane : { ...pane, frame, camera: 'fit' }));

/** What the size of a shape stands for. */
export const setSizeBy = (sizeBy: PaneView['sizeBy']): ViewChange => changePane(withField('sizeBy', sizeBy));

/** Draws just these collaborations as one mark each. In one order, so that equal views are equal values. */
export const setCollapsed = (ids: readonly CollaborationId[]): ViewChange =>
  changePane((pane) => {
    const next = [...new Set(ids)].sort();
    const isSame = next.length === pane.collapsed.length && next.every((id, index) => id === pane.collapsed[index]);
    return isSame ? pane : { ...pane, collapsed: next };
  });

/** Draws a collaboration as one mark, or expands it in its place. */
export const toggleCollapsed =
  (id: CollaborationId): ViewChange =>
  (view) => {
    const { collapsed } = view.panes[0];
    return setCollapsed(collapsed.includes(id) ? collapsed.filter((other) => other !== id) : [...collapsed, id])(view);
  };

// ── What is on the screen ──

export const setTab = (tab: Tab): ViewChange => changePane(withField('tab', tab));

export const setSentencesBy = (by: SentencesBy): ViewChange => changePane(withField('sentencesBy', by));

export const setMode =
  (mode: Mode): ViewChange =>
  (view) =>
    view.mode === mode ? view : { ...view, mode };

/** One level out, as Escape does: out of what is lit, of a what-if, of the focus, then of the selection. Filters stay. */
export const stepOut: ViewChange = changePane((pane) => {
  if (pane.trace !== null || pane.finding !== null) return { ...pane, trace: null, finding: null };
  if (pane.withdrawn.length > 0) return { ...pane, withdrawn: [] };
  if (pane.focus !== null) return { ...pane, focus: null };
  return pane.selection.length === 0 ? pane : { ...pane, selection: [] };
});
