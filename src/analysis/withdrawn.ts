import type { EntityRef, OrganisationId, RelationshipId } from '../domain/ids.ts';
import { tiesOf } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';

/** What a withdrawal takes away. */
export interface Withdrawn {
  readonly organisations: ReadonlySet<OrganisationId>;
  /** Those named, and all at the organisations that leave. */
  readonly relationships: ReadonlySet<RelationshipId>;
}

/**
 * What leaves with some organisations and relationships.
 *
 * @param refs - Others than organisations and relationships, and what the network lacks, are passed over.
 * @remarks O(refs + relationships at them).
 */
export function withdrawnWith(network: Network, refs: readonly EntityRef[]): Withdrawn {
  const organisations = new Set<OrganisationId>();
  const relationships = new Set<RelationshipId>();
  for (const ref of refs) {
    if (ref.kind === 'relationship' && network.relationships.has(ref.id)) relationships.add(ref.id);
    if (ref.kind === 'organisation' && network.organisations.has(ref.id)) organisations.add(ref.id);
  }
  for (const id of organisations) for (const tie of tiesOf(network).get(id) ?? []) relationships.add(tie.id);
  return { organisations, relationships };
}
