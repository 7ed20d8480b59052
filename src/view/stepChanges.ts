import type { MapDocument, StoryStep } from '../domain/document.ts';
import type { EntityRef } from '../domain/ids.ts';
import { isKnown } from '../domain/isKnown.ts';
import type { Network } from '../domain/network.ts';
import type { ViewChange } from './changes.ts';
import { changePane } from './changes.ts';
import { decodeLink } from './link.ts';
import { revealsOf } from './reveals.ts';
import { openSavedView } from './savedViews.ts';
import { changeStep, showInStep } from './story.ts';
import type { PaneView, StepId, ViewState } from './viewState.ts';

/** Looks at a step of the story; null for the first. */
export const lookAtStep =
  (id: string | null): ViewChange =>
  (view) =>
    view.step === id ? view : { ...view, step: id as StepId | null };

/** The view of a step as it was written, what the map lacks included; null when it was written in a way that is not known here. */
export function keptView({ view }: Pick<StoryStep, 'view'>): ViewState | null {
  if (typeof view !== 'string') return null;
  const { view: decoded, problems } = decodeLink(view);
  return problems.some(({ code }) => code === 'E_BAD_LINK') ? null : decoded;
}

/** The panes that a step shows: those that are compared, or the one that is explored. */
export const shownPanes = ({ mode, panes: [first, ...compared] }: ViewState): readonly PaneView[] =>
  mode === 'compare' ? compared : [first];

/** Whether anything of a step can stand in the light, and come later than the rest: a table of numbers and the wall show nobody alone. */
export const canBeLit = ({ mode, comparison: { way, wall } }: ViewState): boolean =>
  mode === 'explore' || (mode === 'compare' && way !== 'matrix' && wall === null);

/** A change of every pane that a step shows. */
export const inShownPanes =
  (change: (pane: PaneView) => PaneView): ViewChange =>
  (view) =>
    shownPanes(view).reduce((now, { id }) => changePane(change, id)(now), view);

/** A change of what a step shows, that leaves alone what the map lacks at present. The same document where nothing changes. */
export function changeStepView(document: MapDocument, step: StoryStep, change: ViewChange): MapDocument {
  const kept = keptView(step);
  if (kept === null) return document;
  const changed = change(kept);
  return changed === kept ? document : showInStep(document, step, changed);
}

/** What a step names and the map has not any more. */
export interface BrokenItems {
  /** Ids and terms, each once. */
  readonly missing: readonly string[];
  /** How many things it names. */
  readonly of: number;
}

/** Never throws; a step whose view cannot be read names only what it reveals. */
export function brokenItems(step: StoryStep, network: Network): BrokenItems {
  const revealed = revealsOf(step).flatMap(({ on }) => on);
  const gone = revealed.filter((ref) => !isKnown(network, ref)).map(({ id }) => id as string);
  const missing = new Set([...openSavedView(step, network).missing, ...gone]);
  const kept = keptView(step);
  const named = [
    ...(kept === null ? [] : shownPanes(kept).flatMap(namedBy)),
    ...revealed.map(({ id }) => id as string),
  ];
  return { missing: [...missing], of: new Set([...named, ...missing]).size };
}

/** The step without what the map has not any more. */
export function withoutMissing(document: MapDocument, step: StoryStep, network: Network): MapDocument {
  const reveals = revealsOf(step)
    .map(({ on, text }) => ({ on: on.filter((ref) => isKnown(network, ref)), text }))
    .filter(({ on, text }) => on.length > 0 || text !== '');
  const trimmed = revealsOf(step).length === 0 ? step : { ...step, reveals };
  const { view } = openSavedView(step, network);
  const worded = trimmed === step ? document : changeStep(document, step, { reveals });
  const now = worded.story?.steps.find(({ id }) => id === step.id);
  return view === null || now === undefined ? worded : showInStep(worded, now, view);
}

function namedBy(pane: PaneView): readonly string[] {
  const refs: readonly EntityRef[] = [
    ...pane.selection,
    ...pane.spotlight,
    ...pane.withdrawn,
    ...(pane.focus === null ? [] : [pane.focus.on]),
  ];
  const traced = pane.trace === null ? [] : [pane.trace.from, ...(pane.trace.to === null ? [] : [pane.trace.to])];
  return [...refs.map(({ id }) => id), ...traced, ...pane.scope, ...pane.collapsed, ...(pane.openBands ?? [])];
}
