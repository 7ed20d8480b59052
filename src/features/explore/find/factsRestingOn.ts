import type { SourceId } from '../../../domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../../domain/ids.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import type { AttributeEvidence, Collaboration, Evidence, Network, Relationship } from '../../../domain/network.ts';

const known = new WeakMap<Network, ReadonlyMap<SourceId, readonly EntityRef[]>>();

/**
 * What a source stands behind, as a whole or in one field: relationships first, then collaborations, then organisations.
 *
 * @returns Each record once; empty when the source is unknown or nothing rests on it.
 */
export function factsRestingOn(network: Network, source: SourceId): readonly EntityRef[] {
  const bySource = known.get(network) ?? collect(network);
  known.set(network, bySource);
  return bySource.get(source) ?? [];
}

function collect(network: Network): ReadonlyMap<SourceId, readonly EntityRef[]> {
  const found = new Map<SourceId, EntityRef[]>();
  const add = (sources: ReadonlySet<SourceId>, ref: EntityRef) => {
    for (const source of sources) {
      const refs = found.get(source);
      if (refs) refs.push(ref);
      else found.set(source, [ref]);
    }
  };
  for (const relationship of network.relationships.values())
    add(sourcesOf(relationship), relationshipRef(relationship.id));
  for (const collaboration of network.collaborations.values())
    add(sourcesOf(collaboration, collaboration.members), collaborationRef(collaboration.id));
  for (const organisation of network.organisations.values())
    add(new Set(organisation.evidence?.sources), organisationRef(organisation.id));
  return found;
}

function sourcesOf(
  record: Relationship | Collaboration,
  parts: readonly { readonly evidence: Evidence | null }[] = [],
): ReadonlySet<SourceId> {
  const all: readonly (Evidence | AttributeEvidence | null)[] = [
    record.evidence,
    ...Object.values(record.attributeEvidence),
    ...parts.map(({ evidence }) => evidence),
  ];
  return new Set(all.flatMap((evidence) => evidence?.sources ?? []));
}
