import type { SheetTools } from '../sheetText.ts';
import { isCompared } from '../picture/isCompared.ts';
import type { Column } from './flow.ts';
import { flow } from './flow.ts';
import type { PageDraft } from './pages.ts';
import { Pages } from './pages.ts';
import { columnOf, columnWidth } from './pageStyle.ts';
import { stepBlocks } from './stepBlocks.ts';
import type { StepContent } from './stepContent.ts';
import type { StepMap } from './stepFigure.ts';
import { placeFigure } from './stepFigure.ts';
import { isAlone, stepHead } from './stepHead.ts';
import { legendRows, noLegend } from './pageLegend.ts';

/** More stand at the end of the handout; where the page is full, as few as these. */
const mostSources = 6;
const fewestSources = 2;
/** A legend that would leave the figure too little stands with the words. */
const mostLegend = 200;
/** Of a figure across the page; words stand below it in columns. */
const acrossHeights = [396, 350, 310] as const;

/**
 * The page of a step: figure with all that it reveals, words, what is shown, what the marks mean, and on what it rests. What finds
 * no room runs on to further pages.
 */
export function stepPages(step: StepContent, map: StepMap, tools: SheetTools): readonly PageDraft[] {
  const usual = layOut(step, map, acrossHeights[0], tools);
  if (usual.isWithin || step.view === null || !isCompared(step.view)) return usual.pages;
  for (const height of acrossHeights.slice(1)) {
    const smaller = layOut(step, map, height, tools);
    if (smaller.isWithin) return smaller.pages;
  }
  return usual.pages;
}

function layOut(step: StepContent, map: StepMap, height: number, tools: SheetTools) {
  const head = stepHead(step, map.story, 0, tools);
  const top = head.bottom + 14;
  const legend = legendRows(step, tools);
  const isLegendBelow = legend.height <= mostLegend;
  const figure = placeFigure(step, map, { top, height }, isLegendBelow ? legend : noLegend, tools);
  const further = stepHead(step, map.story, 1, tools).bottom + 14;
  const columnAt = (index: number): Column => {
    const own = figure.columns[index];
    if (own !== undefined) return own;
    const beyond = index - figure.columns.length;
    const place = figure.pages.length + Math.floor(beyond / 3);
    return columnOf(place, beyond % 3, further);
  };
  const isWithin = (flown: ReturnType<typeof flow>): boolean =>
    flown.every(({ page: place }) => place < figure.pages.length);
  const flowWith = (sources: number): ReturnType<typeof flow> => {
    const flown = flow(stepBlocks(step, map, isLegendBelow, sources, tools), columnAt, columnWidth, tools);
    return isWithin(flown) || sources <= fewestSources ? flown : flowWith(sources - 1);
  };
  const words = flowWith(mostSources);
  const pages = new Pages();
  for (const [place, marks] of figure.pages.entries()) pages.add(place, ...marks);
  pages.addAll(words);
  return {
    pages: pages.drafts(
      isAlone(step, map.story) ? step.title : titleOf(step),
      step.text,
      (place) => stepHead(step, map.story, place, tools).marks,
    ),
    isWithin: isWithin(words),
  };
}

const titleOf = ({ number, title }: StepContent): string => `${String(number)}. ${title}`;
