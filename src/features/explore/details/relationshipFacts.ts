import { periodWords } from '../../../analysis/dateWords.ts';
import { statusWords } from '../../../analysis/describe.ts';
import { capital } from '../../../analysis/words.ts';
import { assertNever } from '../../../domain/assertNever.ts';
import type { DocumentRelationship } from '../../../domain/document.ts';
import { termKey, wordKey } from '../../../domain/glossaryKey.ts';
import type { Network, Relationship } from '../../../domain/network.ts';
import { accountFacts } from './accountFacts.ts';
import { basisOfField } from './evidence/grounds.ts';
import type { FieldFact } from './fieldFact.ts';
import { fundingFacts } from './fundingFacts.ts';

/** What a part of the panel of its own shows. */
const elsewhere: readonly (keyof DocumentRelationship)[] = [
  'from',
  'to',
  'collaborations',
  'evidence',
  'attributeEvidence',
  'attributes',
];

/** What a relationship records, field by field, in words; the value is null where it records nothing. */
export function relationshipFacts(network: Network, relationship: Relationship): readonly FieldFact[] {
  const { type, mechanism, start, end, status, note, id } = relationship;
  const facts: readonly FieldFact[] = [
    {
      name: 'Type',
      fields: ['type'],
      value: network.vocabulary.relationshipTypes.get(type)?.label ?? type,
      terms: [wordKey('relationship'), termKey('relationshipTypes', type)],
    },
    { name: 'Mechanism', fields: ['mechanism'], value: mechanism, terms: [wordKey('mechanism')], isSaid: true },
    ...factsOfKind(network, relationship),
    {
      name: 'Dates',
      fields: ['start', 'end'],
      value: capital(periodWords(start, end) ?? ''),
      terms: [wordKey('dates')],
      isSaid: true,
    },
    {
      name: 'Status',
      fields: ['status'],
      value: capital(statusWords(status) ?? 'recorded'),
      terms: [wordKey('status'), wordKey(status)],
    },
    { name: 'Note', fields: ['note'], value: note },
    { name: 'Id', fields: ['id'], value: id },
  ];
  return facts.map((fact) => ({ ...fact, basis: basisOfField(relationship, ...fact.fields) }));
}

/** The fields that have a place of their own in the panel of a relationship. */
export const shownFields = (facts: readonly FieldFact[]): readonly string[] => [
  ...elsewhere,
  ...facts.flatMap(({ fields }) => fields),
];

function factsOfKind(network: Network, relationship: Relationship): readonly FieldFact[] {
  switch (relationship.kind) {
    case 'accountability':
      return accountFacts(network, relationship);
    case 'funding':
      return fundingFacts(relationship);
    case 'service':
      return [{ name: 'Service', fields: ['service'], value: relationship.service, terms: [wordKey('service')] }];
    case 'seat':
      return [{ name: 'Seats', fields: ['seats'], value: relationship.seats, terms: [wordKey('seats')] }];
    case 'other':
      return [];
    default:
      return assertNever(relationship);
  }
}
