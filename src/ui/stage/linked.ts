import { groupWords } from '../../analysis/describe.ts';
import { neighboursOf } from '../../analysis/neighbours.ts';
import { shortened } from '../../analysis/words.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';

/** An organisation at the other end of one relationship or more. */
export interface LinkedOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  /** How the two are linked, seen from here: "Funds · Is answered to by". */
  readonly how: string;
}

const longestName = 130;

/**
 * Everyone an organisation is linked with, each once, in the stated order of the relationships.
 *
 * @param visible - What is shown; nothing else is listed.
 */
export function linkedOrganisations(visible: Network, id: OrganisationId): readonly LinkedOrganisation[] {
  const words = new Map<OrganisationId, Set<string>>();
  for (const { relationship, other, way } of neighboursOf(visible, id)) {
    if (other === id) continue;
    const known = words.get(other) ?? new Set();
    words.set(other, known.add(groupWords(visible, relationship.type, way)));
  }
  return [...words].map(([other, how]) => ({
    id: other,
    name: shortened(visible.organisations.get(other)?.name ?? other, longestName),
    how: [...how].join(' · '),
  }));
}
