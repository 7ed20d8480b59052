import { asOfOf } from '../../analysis/asOf.ts';
import type { ComparisonAnswer, MeasureRow } from '../../analysis/compare/comparison.ts';
import { differenceOf } from '../../analysis/compare/pair/difference.ts';
import { coverageBanner, undatedNote } from '../../analysis/compare/words/comparisonCautions.ts';
import { summaryInWords } from '../../analysis/compare/words/summaryInWords.ts';
import type { SideTitles } from '../../analysis/compare/words/sideTitles.ts';
import type { Filter } from '../../analysis/filter.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { Thresholds } from '../../analysis/results/thresholds.ts';
import { countedInFigures, inFigures } from '../../analysis/words.ts';
import type { Network, Positions } from '../../domain/network.ts';
import type { ComparedPane } from '../../scene/compare/alignSeats.ts';
import type { Said } from '../../scene/said/markSaid.ts';
import { modelOfPane } from '../../view/paneModel.ts';
import { isTargetThere, paneTitle } from '../../view/paneTitle.ts';
import { tellingTitles, titleOfAll } from '../../view/tellingTitles.ts';
import { restingTitle, restsOnOne } from '../../view/restsOnOne.ts';
import type { ComparisonView, PaneView } from '../../view/viewState.ts';
import { ageWords } from '../ageWords.ts';
import type { FigureContent, FigureSide } from './figureContent.ts';
import { networkDrawings, pairDrawing, seatedDrawings } from './figureDrawings.ts';
import { classKeys, figureKeys, sideKeys } from './figureKeys.ts';
import { figureSources } from './figureSources.ts';
import type { FigureTools } from './figureWords.ts';
import { matrixContent } from './matrixContent.ts';

/** A comparison as it stands on the screen. */
export interface ShownComparison {
  /** The whole map. */
  readonly network: Network;
  /** Where panes have their organisations as networks, by pane; null where they stand in lanes. */
  readonly networks: readonly Positions[] | null;
  readonly comparison: ComparisonView;
  /** In the order in which they stand; two or more. */
  readonly panes: readonly ComparedPane[];
  /** The two that overlay and difference take. */
  readonly pair: readonly [ComparedPane, ComparedPane] | null;
  readonly answer: ComparisonAnswer;
  /** The rows of the answer, in the order in which they are shown. */
  readonly rows: readonly MeasureRow[];
  readonly lit: readonly Because[] | null;
  readonly thresholds: Thresholds;
}

/**
 * All that a figure of a comparison says and draws.
 *
 * @param tools - Its theme and no other colours everything, whatever the screen looks like.
 * @param today - When it is made, as `2026-03-09`; unsaid without it.
 * @param said - What a room said that is to be drawn.
 */
export function comparisonContent(
  shown: ShownComparison,
  tools: FigureTools,
  today?: string,
  said?: Said,
): FigureContent {
  const { network, panes, answer, rows, thresholds } = shown;
  const sides = panes.map((pane) => sideOf(network, pane));
  const titles = sides.map(({ title }) => title);
  const shownPanes = panes.map(({ pane }) => pane);
  const called = calledIn(network, shownPanes);
  return {
    title: `${network.about.title}: ${titleOfAll(network, shownPanes)}`,
    summary: summaryInWords(answer, called, network, thresholds),
    banner: bannerOf(answer, called),
    sides: lettered(sides, shown),
    ...drawingsOf(shown, said, tools),
    rows,
    sources: figureSources(
      titles,
      answer.coverage,
      panes.map(({ visible }) => visible),
    ),
    checked: ageWords(network.about, today),
  };
}

/** How sentences call the panes. */
export function calledIn(network: Network, panes: readonly PaneView[]): SideTitles {
  const { titles, areWays } = tellingTitles(network, panes);
  const gone = panes.flatMap((pane, place) => (isTargetThere(network, pane) ? [] : [place]));
  const resting = panes.map((pane, place) => restingTitle(titles[place] ?? '', restsOnOne(network, pane)));
  return { titles: areWays ? titles : resting, areWays, gone };
}

function bannerOf(answer: ComparisonAnswer, called: SideTitles): string | null {
  const cautions = [coverageBanner(answer, called), undatedNote(answer, called)].filter((each) => each !== null);
  return cautions.length === 0 ? null : cautions.join(' ');
}

function drawingsOf(shown: ShownComparison, said: Said | undefined, tools: FigureTools) {
  const { network, networks, comparison, panes, pair, lit } = shown;
  const { way } = comparison;
  const drawn = { network, panes, lit, said };
  if (pair !== null && way !== 'side-by-side') {
    const titles = [paneTitle(network, pair[0].pane), paneTitle(network, pair[1].pane)] as const;
    if (way === 'matrix') return { ...noDrawing, ...matrixContent(network, pair, titles), legend: sideKeys(titles) };
    return {
      ...pairDrawing(drawn, pair, way, tools),
      matrix: null,
      caption: [captionOf(titles, way)],
      legend: classKeys(network, differenceOf(pair[0].visible, pair[1].visible), titles, way, tools.theme),
    };
  }
  const visible = panes.map((pane) => pane.visible);
  return {
    ...(networks === null ? seatedDrawings(drawn, tools) : networkDrawings(drawn, networks, tools)),
    matrix: null,
    caption: [],
    legend: figureKeys(network, visible, tools.theme),
  };
}

const noDrawing = { panes: [], paneHeight: 0, lanes: [] };

function captionOf([a, b]: readonly [string, string], way: 'overlay' | 'difference'): string {
  return way === 'overlay' ? `Laid over each other: A is ${a}, B is ${b}.` : `Only what differs: A is ${a}, B is ${b}.`;
}

/** Two that share a picture have their letters at the head of their columns as well. */
function lettered(sides: readonly FigureSide[], { comparison, panes, pair }: ShownComparison): readonly FigureSide[] {
  if (comparison.way === 'side-by-side') return sides;
  return sides.map((side, place) => {
    const letter = ['A', 'B'][pair?.findIndex(({ pane }) => pane.id === panes[place]?.pane.id) ?? -1];
    return letter === undefined ? side : { ...side, title: `${letter}: ${side.title}` };
  });
}

function sideOf(network: Network, { pane, world, visible }: ComparedPane): FigureSide {
  return {
    title: paneTitle(network, pane),
    model: modelOfPane(network, pane),
    asOf: asOfWords(pane.filter),
    counts: `${countWords(visible.organisations.size, world.organisations.size, 'organisation')} · ${countWords(visible.relationships.size, world.relationships.size, 'relationship')}`,
  };
}

/** "In 2015", "2012 to 2016", "Everything recorded, in any year". */
function asOfWords(filter: Filter): string {
  const year = asOfOf(filter);
  if (year !== null) return `As in ${String(year)}`;
  const { from, to } = filter.years;
  if (from !== null && to !== null) return `As from ${String(from)} to ${String(to)}`;
  if (from !== null) return `As from ${String(from)} on`;
  return to === null ? 'Everything recorded, in any year' : `As up to ${String(to)}`;
}

const countWords = (shown: number, all: number, noun: string): string =>
  shown === all ? countedInFigures(all, noun) : `${inFigures(shown)} of ${countedInFigures(all, noun)}`;
