import { assertNever } from '../../domain/assertNever.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { CollaborationId, EntityRef, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';

/**
 * What stands in the light of a step: the organisations and collaborations that are named, with the lines between any two of
 * them, and the relationships that are named, with both their ends.
 *
 * @param visible - What the step's filter and focus leave.
 * @returns null when nothing of it can be seen, as when nothing is named.
 */
export function spotlit(visible: Network, spotlight: readonly EntityRef[]): Because | null {
  const organisations = new Set<OrganisationId>();
  const relationships = new Set<RelationshipId>();
  const collaborations = new Set<CollaborationId>();
  const ends = new Set<OrganisationId>();
  for (const ref of spotlight) {
    switch (ref.kind) {
      case 'organisation':
        if (visible.organisations.has(ref.id)) organisations.add(ref.id);
        break;
      case 'collaboration':
        if (!visible.collaborations.has(ref.id)) break;
        collaborations.add(ref.id);
        for (const id of involvedIn(visible, ref.id)) organisations.add(id);
        break;
      case 'relationship': {
        const tie = visible.relationships.get(ref.id);
        if (tie === undefined) break;
        relationships.add(tie.id);
        ends.add(tie.from).add(tie.to);
        break;
      }
      case 'source':
        break;
      default:
        assertNever(ref);
    }
  }
  for (const { id, from, to } of visible.relationships.values())
    if (organisations.has(from) && organisations.has(to)) relationships.add(id);
  for (const id of ends) organisations.add(id);
  if (organisations.size === 0 && collaborations.size === 0) return null;
  return {
    organisations: [...organisations],
    relationships: [...relationships],
    collaborations: [...collaborations],
  };
}
