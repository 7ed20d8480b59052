import type { Because } from '../../analysis/results/result.ts';
import { networkSummary } from '../../analysis/networkSummary.ts';
import type { Network, Positions } from '../../domain/network.ts';
import type { ComparedPane } from '../../scene/compare/alignSeats.ts';
import type { Said } from '../../scene/said/markSaid.ts';
import { castInWords } from '../../scene/spotlight/castInWords.ts';
import { slideTheme, slideWidth } from '../../scene/spotlight/slideTheme.ts';
import { comparedPanes, pairOf } from '../../view/comparisonChanges.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { Sheet, SheetMark, SheetPart } from '../sheet.ts';
import { comparisonInWords } from './comparisonInWords.ts';
import type { DrawnComparison } from './drawComparison.ts';
import { drawComparison } from './drawComparison.ts';
import type { LaidLines } from './drawLines.ts';
import { drawLines, layLines } from './drawLines.ts';
import type { DrawingMeans } from './drawNetwork.ts';
import { drawCast, drawNetwork } from './drawNetwork.ts';
import { isCompared } from './isCompared.ts';
import { litPane } from './litPane.ts';
import { shownPane } from './shownPane.ts';
import { drawWall } from './drawWall.ts';

/** What the drawing of a view may be given beforehand, and does without otherwise. */
export interface KnownOfView {
  /** What a trace or finding of its first pane rests on. */
  readonly lit?: Because | null;
  /** What is compared, with places for panes that stand as networks, and what a lit measure rests on. */
  readonly compared?: DrawnComparison | null;
  /** What a room said that is to be drawn: `saidIn` gives the disputes of a document. */
  readonly said?: Said | undefined;
}

/**
 * A step drawn by itself on a sheet without a word round it, for a page, a slide or a thumbnail: a map or lines of accountability
 * with its cast in view and in the light, panes that are compared, a pair, or the wall. All that the step holds back is shown.
 *
 * @param view - As `openStep` gives it.
 * @param network - The whole map.
 * @param positions - Of everybody on it.
 * @param means - Pixels of the sheet, its theme, and widths of words.
 * @param leastText - Pixels that names have at least; without it a small sheet is a small picture of a large one.
 * @returns As many pixels as asked for, in the theme of slides. The same for the same input.
 */
export function drawStep(
  view: ViewState,
  network: Network,
  positions: Positions,
  means: DrawingMeans,
  known: KnownOfView = {},
  leastText = 0,
): Sheet {
  const unit = Math.max(
    Math.min(means.width / slideWidth, (means.height * 16) / 9 / slideWidth),
    leastText / nameOnSlide,
  );
  const own = { ...means, said: known.said, theme: slideTheme(means.theme, unit, means.width) };
  const [pane] = view.panes;
  const marks = marksOfAll(view, network, own, known, true) ?? marksOfPane();
  return sheetOf(network, own, marks, drawingInWords(view, network, known.lit ?? null));

  function marksOfPane(): readonly SheetMark[] {
    const lit = litPane(network, pane, known.lit ?? null);
    if (pane.arrangement === 'network') return [drawCast(network, positions, pane, lit, own, unit)];
    return drawLines((width) => withDisputes(layLines(network, pane, lit, true, { ...own, width }), known), own).marks;
  }
}

/** Pixels of a name on a slide of the usual width. */
const nameOnSlide = 18;

/**
 * A view drawn by itself as it stands on the page, at the part of the map that the reader looks at.
 *
 * @returns As `drawStep`, in the theme given.
 */
export function drawView(
  view: ViewState,
  network: Network,
  positions: Positions,
  means: DrawingMeans,
  known: KnownOfView = {},
): Sheet {
  const [pane] = view.panes;
  const own = { ...means, said: known.said };
  const marks = marksOfAll(view, network, own, known, false) ?? marksOfPane();
  return sheetOf(network, own, marks, pageInWords(view, network, known.lit ?? null));

  function marksOfPane(): readonly SheetMark[] {
    const lit = litPane(network, pane, known.lit ?? null);
    if (pane.arrangement === 'network') return [drawNetwork(network, positions, pane, lit, lit.found, own)];
    return drawLines((width) => withDisputes(layLines(network, pane, lit, false, { ...means, width }), known), means)
      .marks;
  }
}

/** Lines of accountability with the marks of what a room disputes. */
export const withDisputes = (laid: LaidLines, { said }: Pick<KnownOfView, 'said'>): LaidLines =>
  said === undefined ? laid : { ...laid, ink: { ...laid.ink, disputed: said.disputed } };

/** All marks of a drawing are one figure. */
function sheetOf(network: Network, means: DrawingMeans, marks: readonly SheetMark[], description: string): Sheet {
  const { width, height, theme } = means;
  const part: SheetPart = { kind: 'figure', alternative: description };
  const all = marks.map((mark) => ({ ...mark, part }));
  return { width, height, title: network.about.title, description, theme, marks: all };
}

/**
 * What a step draws, for those who do not see it: who stands in its light, all that it shows where nobody does, or who is compared.
 *
 * @param network - The whole map.
 * @param lit - What a trace or finding of its first pane rests on.
 */
export function drawingInWords(view: ViewState, network: Network, lit: Because | null): string {
  if (isCompared(view)) return comparisonInWords(view, network);
  const { visible, cast } = litPane(network, view.panes[0], lit);
  return cast === null ? networkSummary(visible, network) : castInWords(visible, cast, network);
}

/** The same of a view on the page, where a selection alone leaves everything there to be read about. */
export function pageInWords(view: ViewState, network: Network, lit: Because | null): string {
  const [pane, ...others] = view.panes;
  return drawingInWords({ ...view, panes: [{ ...pane, selection: [] }, ...others] }, network, lit);
}

/** The marks of several panes; null for a view of one. */
function marksOfAll(
  view: ViewState,
  network: Network,
  means: DrawingMeans,
  { compared }: KnownOfView,
  isStill: boolean,
): readonly SheetMark[] | null {
  if (!isCompared(view)) return null;
  if (view.comparison.wall !== null) return drawWall(network, means);
  return drawComparison(asInView(compared ?? comparedIn(view, network), view), means, isStill);
}

/** What was asked before is the same for views of another light; the light is the view's own. */
function asInView(compared: DrawnComparison, view: ViewState): DrawnComparison {
  const own = (shown: ComparedPane): ComparedPane => ({
    ...shown,
    pane: comparedPanes(view).find(({ id }) => id === shown.pane.id) ?? shown.pane,
  });
  const { panes, pair } = compared;
  return { ...compared, panes: panes.map(own), pair: pair === null ? null : [own(pair[0]), own(pair[1])] };
}

/** Panes in lanes, as nobody has arranged them as networks. */
export function comparedIn(view: ViewState, network: Network): DrawnComparison {
  const pair = pairOf(view);
  return {
    network,
    networks: null,
    comparison: view.comparison,
    panes: comparedPanes(view).map((pane) => shownPane(network, pane)),
    pair: pair === null ? null : [shownPane(network, pair[0]), shownPane(network, pair[1])],
    lit: null,
  };
}
