import type { Network, Positions, Source } from '../../domain/network.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { FigurePart } from '../figure/figureHead.ts';
import { drawLinesOver, layLines } from '../picture/drawLines.ts';
import { drawStep, drawingInWords, withDisputes } from '../picture/drawStep.ts';
import { isCompared } from '../picture/isCompared.ts';
import { litPane } from '../picture/litPane.ts';
import { placedMarks } from '../placedMarks.ts';
import type { SheetMark, SheetPart } from '../sheet.ts';
import type { SheetTools } from '../sheetText.ts';
import type { Column } from './flow.ts';
import { bodyBottom, columnOf, columnWidth, inner, leastText, page } from './pageStyle.ts';
import type { StepContent } from './stepContent.ts';

/** Beside a figure; the rest of the width is the figure's. */
const besideGap = 26;
/** What words below a figure have at least. */
const leastColumn = 124;

/** The map that steps are drawn on. */
export interface StepMap {
  readonly network: Network;
  readonly positions: Positions;
  /** What the handout as a whole is called; empty for a step by itself. */
  readonly story: string;
  /** The number of a source in the list at the end; null where there is no such list. */
  readonly numberOf: ((source: Source) => number | null) | null;
}

/** Where a figure begins, and how high it may be where it goes across the page. */
export interface FigureRoom {
  readonly top: number;
  readonly height: number;
}

/** Where a figure stands, sheet by sheet, and where words begin. */
export interface PlacedFigure {
  readonly pages: readonly (readonly SheetMark[])[];
  readonly columns: readonly Column[];
}

const isAcross = (view: ViewState): boolean => isCompared(view) || view.panes[0].arrangement === 'lines';

/** A figure with its legend where the page of its step has them: beside the words, or across the page above them. */
export function placeFigure(
  step: StepContent,
  map: StepMap,
  { top, height }: FigureRoom,
  legend: FigurePart,
  tools: SheetTools,
): PlacedFigure {
  if (step.view === null) return { pages: [[]], columns: [0, 1, 2].map((column) => columnOf(0, column, top)) };
  return isAcross(step.view)
    ? across(step, step.view, map, { top, height }, legend, tools)
    : beside(step, map, top, legend, tools);
}

function beside(step: StepContent, map: StepMap, top: number, legend: FigurePart, tools: SheetTools): PlacedFigure {
  const width = inner - columnWidth - besideGap;
  const height = bodyBottom - top - legend.height - (legend.height > 0 ? 10 : 0);
  const drawing = drawn(step, map, { width, height }, tools);
  const below = { x: page.margin, y: bodyBottom - legend.height, k: 1 };
  return {
    pages: [[...placedMarks(drawing, { x: page.margin, y: top, k: 1 }), ...placedMarks(legend.marks, below)]],
    columns: [
      { page: 0, x: page.width - page.margin - columnWidth, top: top - 2, bottom: bodyBottom - legend.height - 8 },
    ],
  };
}

/** A comparison or lanes need the width of the page. */
function across(
  step: StepContent,
  view: ViewState,
  map: StepMap,
  { top, height: most }: FigureRoom,
  legend: FigurePart,
  tools: SheetTools,
): PlacedFigure {
  const room = bodyBottom - top - legend.height - leastColumn - 22;
  const sheets = isCompared(view)
    ? comparedSheets(step, view, map, room, most, tools)
    : linesSheets(step, view, map, room, tools);
  const height = Math.min(room, sheets[0]?.height ?? 0);
  const more = page.margin + 26;
  const at = (y: number) => ({ x: page.margin, y, k: 1 });
  const legendMarks = placedMarks(legend.marks, at(top + height + 10));
  return {
    pages: sheets.map(({ marks }, place) =>
      place === 0 ? [...placedMarks(marks, at(top)), ...legendMarks] : placedMarks(marks, at(more)),
    ),
    columns: [0, 1, 2].map((column) => columnOf(0, column, top + height + legend.height + 20)),
  };
}

function comparedSheets(
  step: StepContent,
  { comparison }: ViewState,
  map: StepMap,
  room: number,
  most: number,
  tools: SheetTools,
) {
  const isMatrix = comparison.way === 'matrix' && comparison.wall === null;
  const height = isMatrix ? room : Math.min(room, most);
  return [{ marks: drawn(step, map, { width: inner, height }, tools), height }];
}

function linesSheets(step: StepContent, view: ViewState, { network }: StepMap, room: number, tools: SheetTools) {
  const [pane] = view.panes;
  const laid = withDisputes(
    layLines(network, pane, litPane(network, pane, step.lit), true, { width: inner, ...tools }),
    step,
  );
  const part: SheetPart = { kind: 'figure', alternative: drawingInWords(view, network, step.lit) };
  return drawLinesOver(laid, [room, bodyBottom - page.margin - 26]).map(({ marks, height }) => ({
    marks: marks.map((mark) => ({ ...mark, part })),
    height,
  }));
}

function drawn(
  { view, lit, compared, said }: StepContent,
  { network, positions }: StepMap,
  size: { readonly width: number; readonly height: number },
  tools: SheetTools,
): readonly SheetMark[] {
  return view === null
    ? []
    : drawStep(view, network, positions, { ...size, ...tools }, { lit, compared, said }, leastText + 0.5).marks;
}
