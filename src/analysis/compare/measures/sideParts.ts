import type { CollaborationId, OrganisationId } from '../../../domain/ids.ts';
import { involvedIn } from '../../../domain/involvement.ts';
import type { Accountability, Network, Relationship } from '../../../domain/network.ts';
import { oncePerNetwork } from '../../../domain/oncePerNetwork.ts';
import { linesOfAccount } from '../../notation/linesOfAccount.ts';
import { standingTies } from '../../notation/reading.ts';
import { tiesWithin } from '../../notation/tiesWithin.ts';

/** A collaboration of a side, or all of a side whose map has none. */
export interface SideUnit {
  readonly collaboration: CollaborationId | null;
  /** Who takes part, in the order of ids. */
  readonly organisations: readonly OrganisationId[];
  /** Asserted, in the order of ids. */
  readonly ties: readonly Relationship[];
  readonly lines: readonly Accountability[];
}

/** What one side is counted over. */
export interface SideParts {
  readonly network: Network;
  /** In the order of ids; without collaborations of which nobody is recorded. */
  readonly units: readonly SideUnit[];
  /** Who takes part in anything, each once, in the order of ids. */
  readonly organisations: readonly OrganisationId[];
  readonly ties: readonly Relationship[];
  readonly lines: readonly Accountability[];
}

/**
 * The parts of a side.
 *
 * @remarks Worked out once a network. O(organisations + relationships + memberships).
 */
export const sidePartsOf = oncePerNetwork((network): SideParts => {
  const ties = standingTies(network, 'asserted');
  const lines = linesOfAccount(network, 'asserted');
  const organisations = takingPart(network);
  const units = [...network.collaborations.keys()].flatMap((id): readonly SideUnit[] => {
    const involved = involvedIn(network, id);
    const own = tiesWithin(network, id, 'asserted');
    if (involved.length === 0) return [];
    return [{ collaboration: id, organisations: involved, ties: own, lines: own.filter(isLine) }];
  });
  const isWhole = network.collaborations.size === 0 && organisations.length > 0;
  return {
    network,
    units: isWhole ? [{ collaboration: null, organisations, ties, lines }] : units,
    organisations,
    ties,
    lines,
  };
});

const isLine = (tie: Relationship): tie is Accountability => tie.kind === 'accountability';

function takingPart(network: Network): readonly OrganisationId[] {
  const found = new Set<OrganisationId>();
  for (const { from, to } of network.relationships.values()) found.add(from).add(to);
  for (const { members } of network.collaborations.values())
    for (const { organisation } of members) found.add(organisation);
  return [...found].filter((id) => network.organisations.has(id)).sort();
}
