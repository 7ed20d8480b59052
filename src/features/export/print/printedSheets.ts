import { compareSides } from '../../../analysis/compare/answerComparison.ts';
import { summaryInWords } from '../../../analysis/compare/words/summaryInWords.ts';
import { defaultThresholds } from '../../../analysis/results/thresholds.ts';
import type { MapDocument } from '../../../domain/document.ts';
import type { ExportedMap } from '../../../export/exportMaker.ts';
import type { ShownComparison } from '../../../export/figure/comparisonContent.ts';
import { calledIn } from '../../../export/figure/comparisonContent.ts';
import { comparedIn } from '../../../export/picture/drawStep.ts';
import type { Sheet } from '../../../export/sheet.ts';
import { handoutPages } from '../../../export/story/handout.ts';
import type { MeasureText } from '../../../scene/marks.ts';
import { paperTheme } from '../../../scene/theme.ts';
import { comparedPanes, fewestCompared } from '../../../view/comparisonChanges.ts';
import { scopeOf } from '../../../view/paneScope.ts';
import { addStep, stepsOf, stepView } from '../../../view/story.ts';
import { titleOfAll } from '../../../view/tellingTitles.ts';
import type { ViewState } from '../../../view/viewState.ts';

/**
 * The pages that go on paper in Compare and in Present: what is compared with its measures, or the whole story. Paper is laid out
 * in one turn and cannot wait for a worker: all of it is found on the spot.
 *
 * @param today - As `2026-03-09`: it stands on every page.
 * @returns null where a view of its own is printed instead: in Explore, and in Present while there is no step.
 */
export function printedSheets(map: ExportedMap, measure: MeasureText, today: string): readonly Sheet[] | null {
  const { network, positions, view } = map;
  const comparedOf = (shown: ViewState): ShownComparison | null => answered(shown, map);
  const document = documentFor(map, comparedOf);
  if (document === null) return null;
  const tools = { theme: paperTheme, measure };
  const ground = view.panes[0];
  return handoutPages({ document, network, positions, ground }, tools, { litOf: () => null, comparedOf, today });
}

function documentFor(
  { document, network, view }: ExportedMap,
  comparedOf: (view: ViewState) => ShownComparison | null,
): MapDocument | null {
  if (view.mode === 'present') return stepsOf(document).length === 0 ? null : document;
  if (view.mode === 'explore') return null;
  const empty = { ...document, story: { title: '', steps: [] } };
  if (view.comparison.wall !== null) return addStep(empty, { title: 'All collaborations' }, stepView(view));
  const panes = comparedPanes(view);
  const shown = comparedOf(view);
  const summary =
    shown === null ? [] : summaryInWords(shown.answer, calledIn(network, panes), network, shown.thresholds);
  return addStep(empty, { title: titleOfAll(network, panes), text: summary.join('\n') }, stepView(view));
}

function answered(view: ViewState, { network }: ExportedMap): ShownComparison | null {
  if (view.mode !== 'compare' || view.comparison.wall !== null) return null;
  const panes = comparedPanes(view);
  if (panes.length < fewestCompared) return null;
  const sides = panes.map((pane) => ({
    scope: scopeOf(network, pane),
    filter: pane.filter,
    withdrawn: pane.withdrawn,
  }));
  const answer = compareSides(network, sides, defaultThresholds);
  return { ...comparedIn(view, network), answer, rows: answer.rows, thresholds: defaultThresholds };
}
