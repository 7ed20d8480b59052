import type { Because } from '../../analysis/results/result.ts';
import type { Network, Relationship, Source } from '../../domain/network.ts';
import { stepPanes } from '../../scene/compare/stepPanes.ts';
import { comparedPanes } from '../../view/comparisonChanges.ts';
import type { ViewState } from '../../view/viewState.ts';
import { isCompared } from './isCompared.ts';
import { inLight, litPane } from './litPane.ts';
import { shownPane } from './shownPane.ts';
import { usedSources } from './usedSources.ts';

/** Which sources are counted and listed, wherever a step is written, shown or handed out. */
export const sourcesRule = 'Sources of all that is in the light: organisations, collaborations and relationships.';

/** What a step rests on. */
export interface StepGround {
  readonly relationships: readonly Relationship[];
  /** How many organisations. */
  readonly organisations: number;
  /** Of relationships, organisations and collaborations alike; most used first. */
  readonly sources: readonly Source[];
}

/**
 * What a view of a step tells of, pane by pane: what is in its light, and all that it shows where nothing recedes.
 *
 * @param network - The whole map.
 * @param lit - What a trace or finding of its first pane rests on, where somebody has asked already.
 */
export function toldIn(view: ViewState, network: Network, lit: Because | null): readonly Network[] {
  if (!isCompared(view)) return [litPane(network, view.panes[0], lit).told];
  if (view.comparison.wall !== null) return [network];
  const panes = comparedPanes(view).map((pane) => shownPane(network, pane));
  return stepPanes(network, panes, []).map(({ visible, emphasis }) =>
    emphasis === null ? visible : inLight(visible, emphasis),
  );
}

/** The ground of what `toldIn` gives; what stands in several panes counts once. */
export function restsOn(told: readonly Network[]): StepGround {
  return {
    relationships: [...new Map(told.flatMap(({ relationships }) => [...relationships])).values()],
    organisations: new Set(told.flatMap(({ organisations }) => [...organisations.keys()])).size,
    sources: usedSources(told),
  };
}
