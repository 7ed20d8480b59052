import { accountableTo } from './defaultRelationshipTypes.ts';
import type { DocumentRelationship } from './document.ts';
import type { CollaborationId, OrganisationId, RelationshipId, TermId } from './ids.ts';
import type { Accountability, Phases, Relationship } from './network.ts';
import { idsOf, readAttributeEvidence, readEvidence } from './readParts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One typed tie. Its `kind` follows from its type and says which further fields it has. */
export function buildRelationship(record: DocumentRelationship, vocabulary: Vocabulary): Relationship {
  const tie = {
    id: record.id as RelationshipId,
    type: record.type as TermId,
    from: record.from as OrganisationId,
    to: record.to as OrganisationId,
    collaborations: idsOf<CollaborationId>(record.collaborations),
    start: record.start ?? null,
    end: record.end ?? null,
    status: record.status ?? 'asserted',
    mechanism: record.mechanism ?? null,
    note: record.note ?? null,
    attributes: record.attributes ?? {},
    attributeEvidence: readAttributeEvidence(record.attributeEvidence),
    evidence: readEvidence(record.evidence),
  } as const;
  switch (record.type) {
    case accountableTo:
      return { ...tie, kind: 'accountability', ...accountOf(record, vocabulary) };
    case 'funds':
      return {
        ...tie,
        kind: 'funding',
        amount: record.amount ?? null,
        currency: record.currency ?? null,
        instrument: record.instrument ?? null,
        restricted: record.restricted ?? null,
      };
    case 'commissions':
    case 'delivers-for':
      return { ...tie, kind: 'service', service: record.service ?? null };
    case 'member-of':
      return { ...tie, kind: 'seat', seats: record.seats ?? null };
    default:
      return { ...tie, kind: 'other' };
  }
}

type Account = Pick<
  Accountability,
  'audience' | 'frame' | 'isFrameDerived' | 'phases' | 'about' | 'formality' | 'format' | 'reportsPerYear'
>;

function accountOf(record: DocumentRelationship, vocabulary: Vocabulary): Account {
  const audience = (record.audience as TermId | undefined) ?? null;
  const derived = audience === null ? null : (vocabulary.audiences.get(audience)?.frame ?? null);
  return {
    audience,
    frame: record.frame ?? derived,
    isFrameDerived: record.frame === undefined && derived !== null,
    phases: record.phases ? phasesOf(record.phases) : null,
    about: record.about ?? [],
    formality: record.formality ?? null,
    format: record.format ?? null,
    reportsPerYear: record.reportsPerYear ?? null,
  };
}

/** A phase that is missing is unknown, never "no". */
function phasesOf(phases: NonNullable<DocumentRelationship['phases']>): Phases {
  return {
    information: phases.information ?? 'unknown',
    discussion: phases.discussion ?? 'unknown',
    consequences: phases.consequences ?? 'unknown',
  };
}
