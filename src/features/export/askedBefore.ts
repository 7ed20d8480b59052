import type { QueryClient } from '@tanstack/react-query';
import type { Analyst } from '../../analysis/analysisClient.ts';
import { mostDifferentFirst } from '../../analysis/compare/measures/mostDifferent.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { Thresholds } from '../../analysis/results/thresholds.ts';
import { tracedIn } from '../../analysis/trace/tracedIn.ts';
import type { Network } from '../../domain/network.ts';
import type { ShownComparison } from '../../export/figure/comparisonContent.ts';
import type { Arranger } from '../../layout/client.ts';
import { arrangeCompared } from '../../scene/compare/arrangeCompared.ts';
import { visibleIn, worldIn } from '../../store/selectors.ts';
import { analysisQuery } from '../../ui/analysis/analysisQuery.ts';
import { comparedPanes, fewestCompared, pairOf } from '../../view/comparisonChanges.ts';
import { encodeLink } from '../../view/link.ts';
import { scopeOf } from '../../view/paneScope.ts';
import type { PaneView, ViewState } from '../../view/viewState.ts';
import { firstPane, firstView } from '../../view/viewState.ts';

/** Who can be asked what a picture rests on. */
export interface Askable {
  readonly analyst: Analyst;
  readonly queries: QueryClient;
  readonly arranger: Arranger;
  readonly thresholds: Thresholds;
}

/** What the analyses have said of every view that is to be drawn, at hand for makers that wait for nobody. */
export interface AskedBefore {
  readonly litOf: (view: ViewState) => Because | null;
  readonly comparedOf: (view: ViewState) => ShownComparison | null;
}

/**
 * Asks beforehand what the traces, findings and comparisons of some views rest on.
 *
 * @param onView - Told before each view how many have been asked about.
 * @returns Rejects with the words of the analyst where there is no answer, and with the signal's reason.
 */
export async function askBefore(
  network: Network,
  views: readonly ViewState[],
  askable: Askable,
  onView: (done: number) => void,
  signal: AbortSignal,
): Promise<AskedBefore> {
  const lit = new Map<string, Because | null>();
  const compared = new Map<string, ShownComparison>();
  for (const [done, view] of views.entries()) {
    onView(done);
    signal.throwIfAborted();
    if (view.mode === 'compare') {
      const answer = await shownComparison(network, view, askable, signal);
      if (answer !== null) compared.set(comparisonKey(view), answer);
    } else lit.set(litKey(view), await litOfPane(network, view.panes[0], askable));
  }
  signal.throwIfAborted();
  return {
    litOf: (view) => lit.get(litKey(view)) ?? null,
    comparedOf: (view) => compared.get(comparisonKey(view)) ?? null,
  };
}

/** Where a view looks changes nothing of what it rests on, and a maker may look elsewhere. */
function litKey({ panes: [pane] }: ViewState): string {
  const { scope, model, filter, focus, trace, finding, withdrawn } = pane;
  return keyOf({ ...firstView, panes: [{ ...firstPane, scope, model, filter, focus, trace, finding, withdrawn }] });
}

function comparisonKey(view: ViewState): string {
  const [first, ...panes] = view.panes;
  const asked = panes.map((pane) => ({ ...pane, camera: firstPane.camera, selection: [], spotlight: [] }));
  return keyOf({ ...view, step: null, panes: [{ ...firstPane, id: first.id }, ...asked] });
}

const keyOf = (view: ViewState): string => encodeLink({ map: null, view });

async function litOfPane(network: Network, pane: PaneView, askable: Askable): Promise<Because | null> {
  const { trace, finding } = pane;
  if (trace !== null) return tracedIn(network, visibleIn(network, pane), pane)?.because ?? null;
  if (finding === null) return null;
  const { analyst, queries, thresholds } = askable;
  const { findings } = await queries.query(analysisQuery(analyst, network, pane, thresholds, () => undefined));
  return findings.find(({ id }) => id === finding)?.because ?? null;
}

async function shownComparison(
  network: Network,
  view: ViewState,
  { analyst, arranger, thresholds }: Askable,
  signal: AbortSignal,
): Promise<ShownComparison | null> {
  const compared = (pane: PaneView) => ({
    pane,
    world: worldIn(network, pane),
    visible: visibleIn(network, pane),
  });
  const panes = comparedPanes(view).map(compared);
  if (panes.length < fewestCompared) return null;
  const sides = panes.map(({ pane }) => ({
    scope: scopeOf(network, pane),
    filter: pane.filter,
    withdrawn: pane.withdrawn,
  }));
  const answer = await analyst.compare(network, { sides, thresholds }, { signal });
  const { seats, way, measure, rows } = view.comparison;
  const pair = pairOf(view);
  return {
    network,
    networks: seats === 'network' && way === 'side-by-side' ? await networksOf(arranger, panes) : null,
    comparison: view.comparison,
    panes,
    pair: pair === null ? null : [compared(pair[0]), compared(pair[1])],
    answer,
    rows: rows === 'most-different' ? mostDifferentFirst(answer.rows) : answer.rows,
    lit: answer.rows.find(({ id }) => id === measure)?.cells.map(({ because }) => because) ?? null,
    thresholds,
  };
}

/** Lanes stand in for networks that could not be arranged. */
const networksOf = (arranger: Arranger, panes: readonly { readonly world: Network }[]) =>
  arrangeCompared(
    arranger,
    panes.map(({ world }) => world),
  ).catch(() => null);
