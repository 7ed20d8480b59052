import type { MapDocument, Story, StoryStep } from '../domain/document.ts';
import type { EntityRef } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { Reveal } from './reveals.ts';
import type { OpenedView } from './savedViews.ts';
import { openSavedView, viewText } from './savedViews.ts';
import { changePane } from './changes.ts';
import type { PaneView, ViewState } from './viewState.ts';
import { firstComparison, firstPane } from './viewState.ts';

/** How the picture changes on the way to a step: everything glides to its place, or the next picture is there at once. */
export type Transition = 'glide' | 'cut';

/** Two lines on a screen. Longer titles are kept and shown smaller; the editor counts. */
export const comfortableTitleLength = 90;

/** What an author writes of a step; a field that is undefined is taken away. */
export interface StepWords {
  readonly title?: string;
  readonly text?: string | undefined;
  readonly note?: string | undefined;
  readonly reveals?: readonly Reveal[] | undefined;
  readonly transition?: Transition | undefined;
}

const noStory: Story = { title: '', steps: [] };

export const storyOf = ({ story }: MapDocument): Story => story ?? noStory;
export const stepsOf = (document: MapDocument): readonly StoryStep[] => storyOf(document).steps;
export const transitionOf = ({ transition }: StoryStep): Transition => (transition === 'cut' ? 'cut' : 'glide');

/** Where a step stands; that of the first where the id is null or nobody's. Ids of a file may come twice: the first one counts. */
export const placeOfStep = (steps: readonly StoryStep[], id: string | null): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );

/**
 * What a step keeps of a view: what is explored, or what is compared. It looks at its content, so it has no camera of its own;
 * and it stands on the places of the map, so it has no pins.
 *
 * @param inView - What a reader has zoomed in on while nothing is lit: the step brings the same into view.
 */
export function stepView(view: ViewState, inView: readonly EntityRef[] = []): ViewState {
  const [explored, ...compared] = view.panes;
  const isCompared = view.mode === 'compare';
  const panes: ViewState['panes'] = isCompared
    ? [{ ...firstPane, id: explored.id }, ...compared.map(asStep)]
    : [inView.length === 0 ? asStep(explored) : { ...asStep(explored), spotlight: inView, rest: 'keep' }];
  return {
    mode: isCompared ? 'compare' : 'explore',
    panes,
    comparison: isCompared ? view.comparison : firstComparison,
    step: null,
  };
}

const asStep = (pane: PaneView): PaneView => ({
  ...pane,
  tab: firstPane.tab,
  frame: firstPane.frame,
  pins: firstPane.pins,
  camera: firstPane.camera,
});

/**
 * The view of a step on a map: what the map lacks is left out and named, the rest is shown. Never throws.
 *
 * @param ground - The pane whose frame and pins say where everything stands.
 */
export function openStep(
  step: Pick<StoryStep, 'view'>,
  network: Network,
  ground: Pick<PaneView, 'frame' | 'pins'>,
): OpenedView {
  const opened = openSavedView(step, network);
  if (opened.view === null) return opened;
  const placed = changePane((pane) => ({ ...pane, frame: ground.frame, pins: ground.pins }))(opened.view);
  return { ...opened, view: placed };
}

/**
 * The story with one more step.
 *
 * @param view - As `stepView` gives it.
 * @param at - Its place, from 0; at the end when left out.
 */
export function addStep(document: MapDocument, words: StepWords, view: ViewState, at?: number): MapDocument {
  const steps = stepsOf(document);
  const step = worded({ id: freeId(document), title: '', view: viewText(view) }, words);
  return withSteps(document, steps.toSpliced(at ?? steps.length, 0, step));
}

/** The story with a step that it had before, as it was. */
export const putBackStep = (document: MapDocument, step: StoryStep, at: number): MapDocument =>
  withSteps(document, stepsOf(document).toSpliced(at, 0, step));

/** @param step - One of the document's own; the same document comes back when it is not. */
export const changeStep = (document: MapDocument, step: StoryStep, words: StepWords): MapDocument =>
  inPlaceOf(document, step, worded(step, words));

/** The step shows another view, and keeps its words. */
export const showInStep = (document: MapDocument, step: StoryStep, view: ViewState): MapDocument =>
  inPlaceOf(document, step, { ...step, view: viewText(view) });

export function duplicateStep(document: MapDocument, step: StoryStep): MapDocument {
  const steps = stepsOf(document);
  const at = steps.indexOf(step);
  return at < 0 ? document : withSteps(document, steps.toSpliced(at + 1, 0, { ...step, id: freeId(document) }));
}

export function removeStep(document: MapDocument, step: StoryStep): MapDocument {
  const steps = stepsOf(document);
  return steps.includes(step)
    ? withSteps(
        document,
        steps.filter((other) => other !== step),
      )
    : document;
}

/** @param to - The place it is to have, from 0; kept within the story. */
export function moveStep(document: MapDocument, step: StoryStep, to: number): MapDocument {
  const steps = stepsOf(document);
  const at = steps.indexOf(step);
  const place = Math.min(steps.length - 1, Math.max(0, to));
  if (at < 0 || at === place) return document;
  return withSteps(document, steps.toSpliced(at, 1).toSpliced(place, 0, step));
}

export function renameStory(document: MapDocument, title: string): MapDocument {
  const story = storyOf(document);
  return story.title === title ? document : { ...document, story: { ...story, title } };
}

function worded(step: StoryStep, words: StepWords): StoryStep {
  const fields = Object.entries({ ...step, ...words }).filter(
    ([field, value]) => field === 'title' || !isNothing(value),
  );
  return Object.fromEntries(fields) as unknown as StoryStep;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function inPlaceOf(document: MapDocument, before: StoryStep, after: StoryStep): MapDocument {
  const steps = stepsOf(document);
  if (!steps.includes(before) || before === after) return document;
  return withSteps(
    document,
    steps.map((step) => (step === before ? after : step)),
  );
}

/** A story without steps and without a name is none. */
function withSteps(document: MapDocument, steps: readonly StoryStep[]): MapDocument {
  const story = storyOf(document);
  if (steps.length > 0 || story.title !== '') return { ...document, story: { ...story, steps } };
  const { story: _none, ...rest } = document;
  return rest;
}

/** Greater than any number that the story or a remark knows: what was said of a step that is gone is not said of a new one. */
function freeId(document: MapDocument): string {
  const said = (document.remarks ?? []).flatMap(({ on, to }) => [on, ...(to === undefined ? [] : [to])]);
  const ids = [
    ...stepsOf(document).map(({ id }) => id),
    ...said.filter(({ kind }) => kind === 'step').map(({ id }) => id),
  ];
  // Numbers of more digits are no longer exact.
  const numbers = ids.map((id) => Number(/^step-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  let count = numbers.reduce((most, number) => Math.max(most, number), stepsOf(document).length) + 1;
  while (ids.includes(`step-${String(count)}`)) count += 1;
  return `step-${String(count)}`;
}
