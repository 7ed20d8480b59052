import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { cannotTell } from '../results/cannotTell.ts';
import { betweennessOf, figuresOf, measuredGraph } from './measureFigures.ts';
import type { Figures } from './measureFigures.ts';
import type { MeasureLayer } from './measureLayers.ts';
import { measuredGroup } from './measureLayers.ts';

/** How low and how high a figure gets when each organisation is left out once, and without whom. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** All without whom it is lowest, and highest. */
  readonly lowestWithout: readonly OrganisationId[];
  readonly highestWithout: readonly OrganisationId[];
}

export type Intervals = { readonly [Name in keyof Figures]: Interval | null };

/** Above so many organisations no intervals are worked out. */
export const mostLeftOut = 500;

/**
 * How much each figure of a layer hangs on any one organisation: the figures worked out again without each in turn.
 *
 * @param collaboration - null for the whole map.
 * @param onStep - Called after each organisation with how many are done; returning false stops, and the answer is then null.
 * @returns A reason as text where there are too many organisations or too few; a figure is null where it is nowhere told.
 * @remarks Organisations × the work of the figures. The jackknife's samples, given as a range and not as a standard error.
 */
export function leaveOneOut(
  network: Network,
  layer: MeasureLayer,
  collaboration: CollaborationId | null,
  thresholds: Thresholds,
  onStep: (done: number, of: number) => boolean = () => true,
): Intervals | string | null {
  const { organisations } = measuredGroup(network, layer, collaboration);
  const n = organisations.length;
  if (n > mostLeftOut)
    return cannotTell(`there are ${n} organisations, and leaving each out once is done for up to ${mostLeftOut}`);
  if (n < 3) return cannotTell('leaving one out needs three organisations or more');
  const samples: Figures[] = [];
  for (const left of organisations) {
    const graph = measuredGraph(
      network,
      layer,
      organisations.filter((id) => id !== left),
    );
    samples.push(figuresOf(network, graph, layer === 'coordination' ? betweennessOf(graph) : null, thresholds));
    if (!onStep(samples.length, n)) return null;
  }
  const interval = (name: keyof Figures): Interval | null => {
    const values = samples.map((figures) => figures[name]);
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return null;
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const without = (end: number) =>
      organisations.filter((_, place) => Math.abs((values[place] ?? Infinity) - end) < 1e-9);
    return { low, high, lowestWithout: without(low), highestWithout: without(high) };
  };
  return {
    density: interval('density'),
    averageTies: interval('averageTies'),
    degreeCentralisation: interval('degreeCentralisation'),
    betweennessCentralisation: interval('betweennessCentralisation'),
    reciprocity: interval('reciprocity'),
    transitivity: interval('transitivity'),
    sectorMixing: interval('sectorMixing'),
    multiplexity: interval('multiplexity'),
    corePeriphery: interval('corePeriphery'),
    moneyConcentration: interval('moneyConcentration'),
  };
}
