import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import { byId } from '../../domain/ids.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { coordinationTies } from '../notation/coordination.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { membersOf } from '../notation/membersOf.ts';
import { fundingLines } from '../notation/money.ts';
import { standingTies } from '../notation/reading.ts';

/** Which relationships an ordinary measure is taken of; always chosen and always said. */
export const measureLayers = ['coordination', 'accountability', 'funding', 'all'] as const;
export type MeasureLayer = (typeof measureLayers)[number];

const leavingBy = Object.fromEntries(
  measureLayers.map((layer) => [layer, oncePerNetwork((network) => leaving(layerTies(network, layer)))]),
) as Readonly<Record<MeasureLayer, (network: Network) => ReadonlyMap<OrganisationId, readonly Relationship[]>>>;

/** The relationships of a layer between two of some organisations, in the order of ids. */
export function tiesAmong(
  network: Network,
  layer: MeasureLayer,
  organisations: readonly OrganisationId[],
): readonly Relationship[] {
  if (organisations.length === network.organisations.size) return layerTies(network, layer);
  const ties = leavingBy[layer](network);
  const among = new Set(organisations);
  return organisations.flatMap((id) => (ties.get(id) ?? []).filter(({ to }) => among.has(to))).sort(byId);
}

function leaving(ties: readonly Relationship[]): ReadonlyMap<OrganisationId, readonly Relationship[]> {
  const found = new Map<OrganisationId, Relationship[]>();
  for (const tie of ties) {
    const own = found.get(tie.from);
    if (own) own.push(tie);
    else found.set(tie.from, [tie]);
  }
  return found;
}

/** The relationships of a layer, as asserted. */
function layerTies(network: Network, layer: MeasureLayer): readonly Relationship[] {
  switch (layer) {
    case 'coordination':
      return coordinationTies(network, 'asserted');
    case 'accountability':
      return linesOfAccount(network, 'asserted');
    case 'funding':
      return fundingLines(network, 'asserted');
    case 'all':
      return standingTies(network, 'asserted');
  }
}

/** Whether it matters which way a relationship of the layer runs. */
export const isDirectedLayer = (layer: MeasureLayer): boolean => layer === 'accountability' || layer === 'funding';

/**
 * Who a measure is taken among. Forums and funders mostly stand outside the members, so account and money are measured among all who
 * take part; coordination among the members.
 */
export interface MeasuredGroup {
  /** In the order of ids. */
  readonly organisations: readonly OrganisationId[];
  /** `involved`: no member is recorded, so those involved stand in. `takes-part`: members and those involved. */
  readonly basis: 'map' | 'members' | 'involved' | 'takes-part';
}

/** @param collaboration - null for the whole map. */
export function measuredGroup(
  network: Network,
  layer: MeasureLayer,
  collaboration: CollaborationId | null,
): MeasuredGroup {
  if (collaboration === null) return { organisations: [...network.organisations.keys()], basis: 'map' };
  return isDirectedLayer(layer)
    ? { organisations: involvedIn(network, collaboration), basis: 'takes-part' }
    : membersOf(network, collaboration);
}
