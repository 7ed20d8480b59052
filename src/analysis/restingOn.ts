import type { EntityRef, OrganisationId, SourceId } from '../domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../domain/ids.ts';
import type { AttributeEvidence, Evidence, Network } from '../domain/network.ts';

/** What a source stands behind in a record: all of it, one of its fields, or that somebody is a member of it. */
export type RestingPart =
  | { readonly kind: 'record' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'member'; readonly organisation: OrganisationId };

/** One fact that rests on a source, and how far the source goes. */
export interface RestingFact {
  readonly on: EntityRef;
  readonly part: RestingPart;
  readonly basis: AttributeEvidence['basis'];
  readonly note: string | null;
}

const known = new WeakMap<Network, ReadonlyMap<SourceId, readonly RestingFact[]>>();

/**
 * Every fact that rests on a source: those of relationships first, then of collaborations, then of organisations.
 *
 * @returns Empty when the source is unknown or nothing rests on it. A source named twice for one fact counts once.
 */
export function restingOn(network: Network, source: SourceId): readonly RestingFact[] {
  const bySource = known.get(network) ?? collect(network);
  known.set(network, bySource);
  return bySource.get(source) ?? [];
}

/** The records of which something rests on a source, as a whole or in one field; each once, in the order of `restingOn`. */
export function recordsRestingOn(network: Network, source: SourceId): readonly EntityRef[] {
  const records = new Map(restingOn(network, source).map(({ on }) => [`${on.kind} ${on.id}`, on]));
  return [...records.values()];
}

function collect(network: Network): ReadonlyMap<SourceId, readonly RestingFact[]> {
  const found = new Map<SourceId, RestingFact[]>();
  const add = (on: EntityRef, part: RestingPart, evidence: Evidence | AttributeEvidence | null) => {
    if (evidence === null) return;
    for (const source of new Set(evidence.sources)) {
      const fact = { on, part, basis: evidence.basis, note: evidence.note };
      const facts = found.get(source);
      if (facts) facts.push(fact);
      else found.set(source, [fact]);
    }
  };
  const addFields = (on: EntityRef, fields: Readonly<Record<string, AttributeEvidence>>) => {
    for (const [field, evidence] of Object.entries(fields)) add(on, { kind: 'field', field }, evidence);
  };
  for (const { id, evidence, attributeEvidence } of network.relationships.values()) {
    add(relationshipRef(id), { kind: 'record' }, evidence);
    addFields(relationshipRef(id), attributeEvidence);
  }
  for (const { id, evidence, attributeEvidence, members } of network.collaborations.values()) {
    add(collaborationRef(id), { kind: 'record' }, evidence);
    addFields(collaborationRef(id), attributeEvidence);
    for (const member of members)
      add(collaborationRef(id), { kind: 'member', organisation: member.organisation }, member.evidence);
  }
  for (const { id, evidence } of network.organisations.values()) add(organisationRef(id), { kind: 'record' }, evidence);
  return found;
}
