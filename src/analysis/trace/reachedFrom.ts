import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { linesGiven } from '../notation/linesOfAccount.ts';
import type { Because } from '../results/result.ts';

/**
 * Everybody to whom an organisation answers, directly or through others, with the lines that lead there: how far its account goes
 * where it ends nowhere.
 *
 * @returns Ids in code order, the organisation itself among them. O(organisations + lines).
 */
export function reachedFrom(network: Network, from: OrganisationId): Because {
  const leaving = linesGiven(network, 'possible');
  const reached = new Set([from]);
  const relationships = new Set<Because['relationships'][number]>();
  for (const id of reached)
    for (const line of leaving.get(id) ?? []) {
      reached.add(line.to);
      relationships.add(line.id);
    }
  return { organisations: [...reached].sort(), relationships: [...relationships].sort(), collaborations: [] };
}
