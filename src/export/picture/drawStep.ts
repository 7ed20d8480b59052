import type { Because } from '../../analysis/results/result.ts';
import { networkSummary } from '../../analysis/networkSummary.ts';
import { countedInFigures, listWords } from '../../analysis/words.ts';
import type { Network, Positions } from '../../domain/network.ts';
import { comparedPanes, pairOf } from '../../view/comparisonChanges.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { Sheet, SheetMark, SheetPart } from '../sheet.ts';
import type { DrawnComparison } from './drawComparison.ts';
import { drawComparison } from './drawComparison.ts';
import { drawLines } from './drawLines.ts';
import type { DrawingMeans } from './drawNetwork.ts';
import { drawNetwork } from './drawNetwork.ts';
import { shownPane } from './shownPane.ts';
import { drawWall } from './drawWall.ts';

/** What the drawing of a view may be given beforehand, and does without otherwise. */
export interface KnownOfView {
  /** What a trace or finding of its first pane rests on. */
  readonly lit?: Because | null;
  /** What is compared, with places for panes that stand as networks, and what a lit measure rests on. */
  readonly compared?: DrawnComparison | null;
}

/**
 * A view drawn by itself on a sheet without a word round it, for a page, a slide or a thumbnail: a map or lines of accountability
 * with what they are about in the light, panes that are compared, a pair, or the wall.
 *
 * @param view - As a step opens it, or of the page.
 * @param network - The whole map.
 * @param positions - Of everybody on it.
 * @param means - Pixels of the sheet, its theme, and widths of words.
 * @returns As many pixels as asked for. The same for the same input.
 */
export function drawStep(
  view: ViewState,
  network: Network,
  positions: Positions,
  means: DrawingMeans,
  { lit = null, compared = null }: KnownOfView = {},
): Sheet {
  const { width, height, theme } = means;
  const description = drawingInWords(view, network);
  const part: SheetPart = { kind: 'figure', alternative: description };
  const marks = marksOf(view, network, positions, means, lit, compared).map((mark) => ({ ...mark, part }));
  return { width, height, title: network.about.title, description, theme, marks };
}

/** What a view shows, for those who do not see it. */
export function drawingInWords(view: ViewState, network: Network): string {
  if (view.mode !== 'compare') return networkSummary(shownPane(network, view.panes[0]).visible, network);
  if (view.comparison.wall !== null)
    return `${countedInFigures(network.collaborations.size, 'collaboration')} side by side.`;
  const titles = comparedPanes(view).map((pane) => paneTitle(network, pane));
  return `A comparison of ${listWords(titles)}.`;
}

function marksOf(
  view: ViewState,
  network: Network,
  positions: Positions,
  means: DrawingMeans,
  lit: Because | null,
  compared: DrawnComparison | null,
): readonly SheetMark[] {
  const [pane] = view.panes;
  if (view.mode === 'compare' && view.comparison.wall !== null) return drawWall(network, means);
  if (view.mode === 'compare' && comparedPanes(view).length > 0)
    return drawComparison(compared ?? comparedIn(view, network), means);
  if (pane.arrangement === 'lines') return drawLines(network, pane, lit, means).marks;
  return [drawNetwork(network, positions, pane, lit, means)];
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
