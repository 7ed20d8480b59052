import type { DocumentAttributeEvidence, DocumentEvidence, DocumentMembership } from './document.ts';
import type { OrganisationId, SourceId } from './ids.ts';
import type { AttributeEvidence, Evidence, Membership } from './network.ts';

/** Gives plain ids of a document their kind. Missing means none recorded. */
export function idsOf<Id extends string>(ids: readonly string[] | undefined): readonly Id[] {
  return (ids ?? []) as readonly Id[];
}

export function readEvidence(evidence: DocumentEvidence | undefined): Evidence | null {
  if (!evidence) return null;
  return { sources: idsOf<SourceId>(evidence.sources), basis: evidence.basis, note: evidence.note ?? null };
}

export function readAttributeEvidence(
  byField: Readonly<Record<string, DocumentAttributeEvidence>> | undefined,
): Readonly<Record<string, AttributeEvidence>> {
  const entries = Object.entries(byField ?? {});
  return Object.fromEntries(
    entries.map(([field, evidence]) => [
      field,
      { sources: idsOf<SourceId>(evidence.sources), basis: evidence.basis, note: evidence.note ?? null },
    ]),
  );
}

export function readMember(member: DocumentMembership): Membership {
  return {
    organisation: member.organisation as OrganisationId,
    role: member.role ?? null,
    start: member.start ?? null,
    end: member.end ?? null,
    evidence: readEvidence(member.evidence),
  };
}
