import type { ExportedPart } from '../../export/exportMaker.ts';
import type { StepId, ViewState } from '../../view/viewState.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { openStep, placeOfStep, stepsOf } from '../../view/story.ts';

/**
 * The view that is exported as "this view": that on the screen, or that of the step that is looked at, with its id.
 *
 * @returns Never one of Present, unless there is no step.
 */
export function shownView(snapshot: Snapshot): ViewState {
  const { map, view } = snapshot;
  if (view.mode !== 'present') return view;
  const steps = stepsOf(map.document);
  const step = steps[placeOfStep(steps, view.step)];
  const opened = step === undefined ? null : openStep(step, map.network, firstPaneOf(snapshot)).view;
  return opened === null || step === undefined ? view : { ...opened, step: step.id as StepId };
}

/** Every view that an export may draw, in order. Steps that cannot be opened have none. */
export function exportedViews(snapshot: Snapshot, part: ExportedPart): readonly ViewState[] {
  if (part === 'view') return [shownView(snapshot)];
  const { document, network } = snapshot.map;
  return stepsOf(document).flatMap((step) => openStep(step, network, firstPaneOf(snapshot)).view ?? []);
}
