import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { betweenPairs } from '../graph/betweenPairs.ts';
import { closeness } from '../graph/closeness.ts';
import { coreNumbers } from '../graph/cores.ts';
import { betweennessOf, measuredGraph } from './measureFigures.ts';
import type { MeasureLayer } from './measureLayers.ts';
import { measuredGroup } from './measureLayers.ts';
import { commonCurrency, summed } from '../sizeMeasures.ts';
import type { SizeValue } from '../sizeMeasures.ts';

/** Where one organisation stands in a layer. Facts about it, in no order of merit. */
export interface Position {
  readonly organisation: OrganisationId;
  /** Distinct others from whom a relationship comes: named by so many. */
  readonly namedBy: number;
  /** Distinct others to whom one goes. */
  readonly names: number;
  /** Money received and given, or reports a year; null on layers that have none. */
  readonly received: SizeValue | null;
  readonly given: SizeValue | null;
  /** Share of the pairs of others on whose shortest paths it lies, read both ways, 0 to 1; null below three organisations. */
  readonly between: number | null;
  /** 0 to 1. */
  readonly closeness: number;
  /** The largest k for which it belongs to a k-core. */
  readonly core: number;
}

/**
 * Where each organisation stands in a layer, worked out on demand.
 *
 * @param collaboration - null for the whole map.
 * @returns In the order of ids.
 * @remarks O(organisations × (organisations + ties)).
 */
export function positionsOn(
  network: Network,
  layer: MeasureLayer,
  collaboration: CollaborationId | null,
): readonly Position[] {
  const { organisations } = measuredGroup(network, layer, collaboration);
  const graph = measuredGraph(network, layer, organisations);
  const between = betweennessOf(graph);
  const near = closeness(graph.both);
  const cores = coreNumbers(graph.both);
  const pairs = ((organisations.length - 1) * (organisations.length - 2)) / 2;
  const currency = layer === 'funding' ? commonCurrency(network) : null;
  return organisations.map((organisation, node) => {
    const own = [...graph.multiple.arcs.subarray(graph.multiple.starts[node], graph.multiple.starts[node + 1])].map(
      (arc) => graph.ties[arc]!,
    );
    const into = own.filter(({ to }) => to === organisation);
    const outOf = own.filter(({ from }) => from === organisation);
    return {
      organisation,
      namedBy: new Set(into.map(({ from }) => from)).size,
      names: new Set(outOf.map(({ to }) => to)).size,
      received: weightOf(layer, into, currency),
      given: weightOf(layer, outOf, currency),
      between: pairs === 0 ? null : between[node]! / pairs,
      closeness: near[node]!,
      core: cores[node]!,
    };
  });
}

/** What relationships add up to: money in the map's common currency, or reports a year. */
function weightOf(layer: MeasureLayer, ties: readonly Relationship[], currency: string | null): SizeValue | null {
  if (layer === 'funding')
    return summed(
      ties.filter((tie) => tie.kind === 'funding'),
      currency,
    );
  if (layer !== 'accountability') return null;
  const rhythms = ties.flatMap((tie) => (tie.kind === 'accountability' ? (tie.reportsPerYear ?? []) : []));
  return {
    value: rhythms.reduce((sum, times) => sum + times, 0),
    known: rhythms.length === ties.length ? 'all' : rhythms.length > 0 ? 'part' : 'nothing',
    lines: ties.length,
    unknown: ties.length - rhythms.length,
    foreign: 0,
  };
}

/** Two organisations between whom a third sits. */
export interface SatBetween {
  readonly a: OrganisationId;
  readonly b: OrganisationId;
  /** Share of their shortest paths that lead over it, 0 to 1; 1 where no other way is as short. */
  readonly share: number;
  /** Whether both have a recorded sector, and another one each; null where one has none. */
  readonly isAcrossSectors: boolean | null;
}

/**
 * The pairs between which an organisation sits in a layer, read both ways, worked out on demand.
 *
 * @returns In the order of ids; empty for an organisation outside the group measured.
 */
export function pairsBetween(
  network: Network,
  layer: MeasureLayer,
  collaboration: CollaborationId | null,
  organisation: OrganisationId,
): readonly SatBetween[] {
  const { organisations } = measuredGroup(network, layer, collaboration);
  const node = organisations.indexOf(organisation);
  if (node < 0) return [];
  const { both } = measuredGraph(network, layer, organisations);
  const sectorOf = (id: OrganisationId) => network.organisations.get(id)?.sector ?? null;
  return betweenPairs(both, node).map((pair) => {
    const [a, b] = [organisations[pair.a]!, organisations[pair.b]!];
    const sectors = [sectorOf(a), sectorOf(b)];
    return { a, b, share: pair.share, isAcrossSectors: sectors.includes(null) ? null : sectors[0] !== sectors[1] };
  });
}
