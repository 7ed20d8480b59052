import type { StoryStep } from '../../domain/document.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { Network, Source } from '../../domain/network.ts';
import type { Said } from '../../scene/said/markSaid.ts';
import type { Theme } from '../../scene/theme.ts';
import { revealsOf } from '../../view/reveals.ts';
import { openStep } from '../../view/story.ts';
import type { PaneView, ViewState } from '../../view/viewState.ts';
import type { ShownComparison } from '../figure/comparisonContent.ts';
import type { FigureContent } from '../figure/figureContent.ts';
import { isCompared } from '../picture/isCompared.ts';
import { litPane } from '../picture/litPane.ts';
import { pictureKeys, pictureNotes } from '../picture/pictureKeys.ts';
import { restsOn, toldIn } from '../picture/restsOn.ts';
import { saidNotes } from '../picture/saidNotes.ts';
import { viewSentences } from '../picture/viewSentences.ts';

/** What an export of a story may ask for each view; `ExportInput` has the same. */
export interface ViewAnswers {
  readonly litOf: (view: ViewState) => Because | null;
  readonly comparedOf: (view: ViewState) => ShownComparison | null;
  /** What a room said of the map: `saidIn` its document. */
  readonly said?: Said | undefined;
  /** The day on which a file is made, as `2026-03-09`; unsaid without it. */
  readonly today?: string | undefined;
}

/** All that the page of a step says, and what it draws. */
export interface StepContent {
  /** Its place in the story, from 1, and how many steps there are. */
  readonly number: number;
  readonly count: number;
  readonly title: string;
  readonly text: string;
  /** What is said with each reveal, in order; those without words are left out. */
  readonly reveals: readonly string[];
  /** null where the step was made in a way that is not known here. */
  readonly view: ViewState | null;
  /** What a step that can no longer show everything leaves out, in sentences. */
  readonly losses: readonly string[];
  readonly shown: readonly string[];
  readonly legend: FigureContent['legend'];
  readonly notes: readonly string[];
  /** What is in the light, of each pane. */
  readonly told: readonly Network[];
  /** Most used first. */
  readonly sources: readonly Source[];
  readonly lit: Because | null;
  readonly compared: ShownComparison | null;
  readonly said?: Said | undefined;
}

/**
 * Reads a step as it is on a map.
 *
 * @param ground - The pane whose frame and pins say where everything stands.
 */
export function stepContent(
  step: StoryStep,
  { number, count }: Pick<StepContent, 'number' | 'count'>,
  network: Network,
  ground: Pick<PaneView, 'frame' | 'pins'>,
  theme: Theme,
  { litOf, comparedOf, said }: ViewAnswers,
): StepContent {
  const { view, missing, isDamaged } = openStep(step, network, ground);
  const words = {
    number,
    count,
    title: step.title,
    text: step.text ?? '',
    reveals: revealsOf(step).flatMap(({ text }) => (text === '' ? [] : [text])),
    losses: lossesOf(missing, isDamaged, view === null),
  };
  if (view === null)
    return { ...words, view, shown: [], legend: [], notes: [], told: [], sources: [], lit: null, compared: null };
  const [pane] = view.panes;
  const lit = litOf(view);
  const own = litPane(network, pane, lit);
  const told = toldIn(view, network, lit);
  return {
    ...words,
    view,
    shown: viewSentences(view, network, own.told),
    legend: pictureKeys(view, network, own.told, theme),
    notes: isCompared(view) ? [] : [...pictureNotes(pane, own.told), ...saidNotes(pane, own.told, said)],
    told,
    sources: restsOn(told).sources,
    lit,
    compared: comparedOf(view),
    said,
  };
}

function lossesOf(missing: readonly string[], isDamaged: boolean, isLost: boolean): readonly string[] {
  if (isLost) return ['What this step shows was saved in a way that this version cannot read.'];
  return [
    ...(missing.length > 0 ? [`No longer in the map: ${missing.join(', ')}.`] : []),
    ...(isDamaged ? ['Part of what this step shows could not be read.'] : []),
  ];
}
