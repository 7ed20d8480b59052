import { titleOfAll } from '../../view/tellingTitles.ts';
import { comparedPanes } from '../../view/comparisonChanges.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import { storyOf } from '../../view/story.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { ExportedMap } from '../exportMaker.ts';
import { comparisonContent } from '../figure/comparisonContent.ts';
import { comparisonFigure } from '../figure/comparisonFigure.ts';
import type { Sheet, SheetPart } from '../sheet.ts';
import type { SheetTools } from '../sheetText.ts';
import type { StepContent, ViewAnswers } from '../story/stepContent.ts';
import { drawLinesOver, layLines } from './drawLines.ts';
import { drawStep, drawView, drawingInWords, pageInWords, withDisputes } from './drawStep.ts';
import { isCompared } from './isCompared.ts';
import { litPane } from './litPane.ts';
import { pictureKeys, pictureNotes } from './pictureKeys.ts';
import type { PictureDrawing } from './pictureSheet.ts';
import { pictureSheet } from './pictureSheet.ts';
import { saidNotes } from './saidNotes.ts';
import { usedSources } from './usedSources.ts';
import { viewSentences } from './viewSentences.ts';

/** Pixels of a picture: across all of it, and down its drawing. */
export interface PictureFrame {
  readonly width: number;
  readonly drawing: number;
}

export const usualFrame: PictureFrame = { width: 1280, drawing: 760 };

/**
 * A view as one picture, with title, legend, what is shown, date and sources: a map, lines of accountability, or what is compared
 * with its table of measures.
 */
export function viewPicture(
  { network, positions, view }: Omit<ExportedMap, 'document'>,
  tools: SheetTools,
  { litOf, comparedOf, said, today }: ViewAnswers,
  frame: PictureFrame = usualFrame,
): Sheet {
  const compared = view.comparison.wall === null ? comparedOf(view) : null;
  if (compared !== null) return comparisonFigure(comparisonContent(compared, tools, today, said), tools);
  const [pane] = view.panes;
  const found = litOf(view);
  // On the page a selection lights its neighbourhood, and everything is still there to be read about.
  const { visible } = litPane(network, pane, found);
  const told = isCompared(view) ? network : visible;
  const shown = viewSentences(view, network, visible);
  const content = {
    network,
    title: titleOfView(view, network),
    over: network.about.title,
    texts: [],
    shown,
    description: shown.join(' '),
    today,
    legend: pictureKeys(view, network, visible, tools.theme),
    notes: isCompared(view) ? [] : [...pictureNotes(pane, visible), ...saidNotes(pane, visible, said)],
    sources: usedSources([told]),
  };
  const draw = (width: number): PictureDrawing => {
    if (isLines(view)) return lines(view, network, tools, { litOf, said }, width, false);
    const means = { width, height: frame.drawing, ...tools };
    return { marks: drawView(view, network, positions, means, { lit: found, said }).marks, height: frame.drawing };
  };
  return pictureSheet(content, frame.width, draw, tools);
}

/**
 * A step as one picture, as high as its words ask for.
 *
 * @param step - As `stepContent` reads it.
 */
export function stepPicture(
  step: StepContent,
  { document, network, positions }: Omit<ExportedMap, 'view'>,
  tools: SheetTools,
  answers: ViewAnswers,
  frame: PictureFrame = usualFrame,
): Sheet {
  const { view, lit, compared, said } = step;
  const { title } = storyOf(document);
  const texts = [step.text, ...step.reveals, ...step.losses].filter((text) => text !== '');
  const of = `Step ${String(step.number)} of ${String(step.count)}`;
  const content = {
    network,
    title: step.title,
    // A story is often called as its first step.
    over: title === '' || title === step.title ? of : `${of} · ${title}`,
    texts,
    shown: step.shown,
    description: [...texts, ...(view === null ? [] : [drawingInWords(view, network, lit)])].join(' '),
    today: answers.today,
    legend: step.legend,
    notes: step.notes,
    sources: step.sources,
  };
  const draw = (width: number): PictureDrawing => {
    if (view === null) return { marks: [], height: 0 };
    if (isLines(view)) return lines(view, network, tools, answers, width, true);
    const means = { width, height: frame.drawing, ...tools };
    const { marks } = drawStep(view, network, positions, means, { lit, compared, said }, leastText);
    return { marks, height: frame.drawing };
  };
  return pictureSheet(content, frame.width, draw, tools);
}

const leastText = 13;

const isLines = (view: ViewState): boolean => !isCompared(view) && view.panes[0].arrangement === 'lines';

/** Lines of accountability are as high as they come. */
function lines(
  view: ViewState,
  network: ExportedMap['network'],
  tools: SheetTools,
  { litOf, said }: Pick<ViewAnswers, 'litOf' | 'said'>,
  width: number,
  isStep: boolean,
): PictureDrawing {
  const [pane] = view.panes;
  const own = layLines(network, pane, litPane(network, pane, litOf(view)), isStep, { width, ...tools });
  const laid = withDisputes(own, { said });
  const alternative = (isStep ? drawingInWords : pageInWords)(view, network, litOf(view));
  const part: SheetPart = { kind: 'figure', alternative };
  const [drawn] = drawLinesOver(laid, [Infinity, Infinity]);
  return { marks: (drawn?.marks ?? []).map((mark) => ({ ...mark, part })), height: drawn?.height ?? 0 };
}

function titleOfView(view: ViewState, network: ExportedMap['network']): string {
  if (isCompared(view))
    return view.comparison.wall === null ? titleOfAll(network, comparedPanes(view)) : 'All collaborations';
  const [pane] = view.panes;
  const what = paneTitle(network, pane);
  return pane.arrangement === 'lines' ? `${what}: lines of accountability` : what;
}
