import type { OrganisationId } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { sampledSources, undirectedBetweenness } from '../graph/betweenness.ts';
import { betweennessCentralisation, degreeCentralisation } from '../graph/centralisation.ts';
import { density, reciprocity, transitivity } from '../graph/cohesion.ts';
import { corePeriphery } from '../graph/corePeriphery.ts';
import type { Csr } from '../graph/csr.ts';
import { directedCsr, simpleCsr, undirectedCsr } from '../graph/csr.ts';
import { externalInternal, multiplexity } from '../graph/mixing.ts';
import type { Thresholds } from '../results/thresholds.ts';
import type { MeasureLayer } from './measureLayers.ts';
import { isDirectedLayer, tiesAmong } from './measureLayers.ts';
import { moneyConcentration } from './moneyConcentration.ts';

/** The ordinary measures that are one number each; null where it is not asked of the layer or cannot be told. */
export interface Figures {
  /** Tied pairs as a share of all pairs; on directed layers, of all ordered pairs. */
  readonly density: number | null;
  /** Others to whom an organisation is tied, on average; unlike density it does not fall with size alone. */
  readonly averageTies: number | null;
  /** Freeman's, 0 to 1, by ties. */
  readonly degreeCentralisation: number | null;
  /** Freeman's, 0 to 1, by betweenness. */
  readonly betweennessCentralisation: number | null;
  /** Share of tied pairs, ordered, that are tied the other way too. */
  readonly reciprocity: number | null;
  /** Share of pairs with a common partner that are partners. */
  readonly transitivity: number | null;
  /** External-internal index by sector, -1 (sectors keep to themselves) to 1. */
  readonly sectorMixing: number | null;
  /** Share of tied pairs with relationships of two types or more. */
  readonly multiplexity: number | null;
  /** Correlation with the best division into a core and a periphery, -1 to 1; null where communities are not looked for either. */
  readonly corePeriphery: number | null;
  /** Herfindahl index of known money by who gives it, 0 to 1. */
  readonly moneyConcentration: number | null;
}

const asked: Readonly<Record<MeasureLayer, ReadonlySet<keyof Figures>>> = {
  coordination: new Set([
    'degreeCentralisation',
    'betweennessCentralisation',
    'transitivity',
    'sectorMixing',
    'corePeriphery',
  ]),
  accountability: new Set(['reciprocity', 'transitivity']),
  funding: new Set(['moneyConcentration']),
  all: new Set(['multiplexity']),
};

/** A layer among some organisations, as graphs. Node n is `organisations[n]`, arc a is `ties[a]`. */
export interface MeasuredGraph {
  readonly layer: MeasureLayer;
  readonly organisations: readonly OrganisationId[];
  readonly ties: readonly Relationship[];
  /** Read both ways, with parallel ties. */
  readonly multiple: Csr;
  /** Read both ways, a pair at most once. */
  readonly both: Csr;
  /** From the first end to the second, an ordered pair at most once; on layers without direction the same as `both`. */
  readonly out: Csr;
}

/** A layer of a network among some of its organisations. */
export function measuredGraph(
  network: Network,
  layer: MeasureLayer,
  organisations: readonly OrganisationId[],
): MeasuredGraph {
  const numberOf = new Map(organisations.map((id, number) => [id, number]));
  const ties = tiesAmong(network, layer, organisations);
  const from = ties.map((tie) => numberOf.get(tie.from)!);
  const to = ties.map((tie) => numberOf.get(tie.to)!);
  const multiple = undirectedCsr(organisations.length, from, to);
  const both = simpleCsr(multiple);
  return {
    layer,
    organisations,
    ties,
    multiple,
    both,
    out: isDirectedLayer(layer) ? simpleCsr(directedCsr(organisations.length, from, to)) : both,
  };
}

/** Betweenness is exact up to so many organisations, and from a seeded sample of sources above; results say so. */
export const betweennessSample = { exactUpTo: 1000, sources: 200 };

/** How often each organisation stands between two others (Freeman 1977); pairs, in the order of the organisations. */
export const betweennessOf = ({ both }: MeasuredGraph): Float64Array =>
  undirectedBetweenness(both, sampledSources(both.count, betweennessSample));

/**
 * The figures of a layer among some organisations.
 *
 * @param between - As `betweennessOf` gives it; null leaves betweenness out.
 */
export function figuresOf(
  network: Network,
  graph: MeasuredGraph,
  between: Float64Array | null,
  thresholds: Thresholds,
): Figures {
  const { layer, organisations, ties, both, out, multiple } = graph;
  const measure = (name: keyof Figures, work: () => number | null): number | null =>
    asked[layer].has(name) ? work() : null;
  return {
    density: density(out),
    averageTies: organisations.length === 0 ? null : both.targets.length / organisations.length,
    degreeCentralisation: measure('degreeCentralisation', () => degreeCentralisation(both)),
    betweennessCentralisation: measure('betweennessCentralisation', () =>
      between === null ? null : betweennessCentralisation(between),
    ),
    reciprocity: measure('reciprocity', () => reciprocity(out)),
    transitivity: measure('transitivity', () => transitivity(both)),
    sectorMixing: measure('sectorMixing', () => externalInternal(both, sectorNumbers(network, organisations)).index),
    multiplexity: measure('multiplexity', () => multiplexity(multiple, typeNumbers(ties))),
    corePeriphery: measure('corePeriphery', () =>
      organisations.length < thresholds.fewestForCommunities ? null : (corePeriphery(both)?.fit ?? null),
    ),
    moneyConcentration: measure('moneyConcentration', () => moneyConcentration(network, ties, thresholds)),
  };
}

/** The sector of each as a number; -1 where none is recorded. */
export function sectorNumbers(network: Network, organisations: readonly OrganisationId[]): readonly number[] {
  const sectors = organisations.map((id) => network.organisations.get(id)?.sector ?? null);
  const known = [...new Set(sectors)].filter((sector) => sector !== null);
  return sectors.map((sector) => (sector === null ? -1 : known.indexOf(sector)));
}

const typeNumbers = (ties: readonly Relationship[]): readonly number[] => {
  const types = [...new Set(ties.map(({ type }) => type))];
  return ties.map(({ type }) => types.indexOf(type));
};
