import { buildRelationship } from './buildRelationship.ts';
import { buildVocabulary } from './buildVocabulary.ts';
import type { DocumentCollaboration, DocumentOrganisation, DocumentSource, MapDocument } from './document.ts';
import type { CollaborationId, OrganisationId, SourceId, TermId } from './ids.ts';
import { byId } from './ids.ts';
import type { Collaboration, Network, Organisation, Source } from './network.ts';
import { idsOf, readAttributeEvidence, readEvidence, readMember } from './readParts.ts';
import { hasVisibleText } from './visibleText.ts';

/**
 * The values every view reads, from a document that has been checked (`parseDataset`).
 *
 * Each list becomes a map in the order of ids; what is not recorded becomes null; a frame of accountability that is not recorded is
 * derived from the audience and marked; an organisation whose name shows nothing on a screen is called by its id.
 */
export function buildNetwork(document: MapDocument): Network {
  const vocabulary = buildVocabulary(document.vocabulary ?? {});
  return {
    about: {
      id: document.id,
      title: document.title,
      description: document.description ?? null,
      licence: document.licence ?? null,
      language: document.language ?? null,
      authors: document.authors ?? [],
      asOf: document.asOf ?? null,
    },
    vocabulary,
    sources: inOrder((document.sources ?? []).map(buildSource)),
    organisations: inOrder(document.organisations.map(buildOrganisation)),
    collaborations: inOrder((document.collaborations ?? []).map(buildCollaboration)),
    relationships: inOrder(document.relationships.map((record) => buildRelationship(record, vocabulary))),
  };
}

function inOrder<Id extends string, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map([...items].sort(byId).map((item) => [item.id, item]));
}

function buildSource(source: DocumentSource): Source {
  return {
    id: source.id as SourceId,
    title: source.title,
    publisher: source.publisher ?? null,
    year: source.year ?? null,
    url: source.url ?? null,
    kind: source.kind ?? null,
    retrieved: source.retrieved ?? null,
  };
}

function buildOrganisation(organisation: DocumentOrganisation): Organisation {
  return {
    id: organisation.id as OrganisationId,
    name: hasVisibleText(organisation.name) ? organisation.name : organisation.id,
    aliases: organisation.aliases ?? [],
    kind: (organisation.kind as TermId | undefined) ?? null,
    sector: organisation.sector ?? null,
    place: organisation.place ?? null,
    location: organisation.location ?? null,
    description: organisation.description ?? null,
    identifiers: organisation.identifiers ?? [],
    start: organisation.start ?? null,
    end: organisation.end ?? null,
    attributes: organisation.attributes ?? {},
    evidence: readEvidence(organisation.evidence),
  };
}

function buildCollaboration(collaboration: DocumentCollaboration): Collaboration {
  const { funding } = collaboration;
  return {
    id: collaboration.id as CollaborationId,
    name: hasVisibleText(collaboration.name) ? collaboration.name : collaboration.id,
    model: (collaboration.model as TermId | undefined) ?? null,
    governanceForm: (collaboration.governanceForm as TermId | undefined) ?? null,
    backbone: (collaboration.backbone as OrganisationId | undefined) ?? null,
    place: collaboration.place ?? null,
    policyArea: collaboration.policyArea ?? null,
    start: collaboration.start ?? null,
    end: collaboration.end ?? null,
    funding: funding ? { types: funding.types, note: funding.note ?? null } : null,
    externalAccountability: idsOf<TermId>(collaboration.externalAccountability),
    reporting: collaboration.reporting ?? null,
    justifications: idsOf<TermId>(collaboration.justifications),
    description: collaboration.description ?? null,
    members: (collaboration.members ?? []).map(readMember),
    attributeEvidence: readAttributeEvidence(collaboration.attributeEvidence),
    evidence: readEvidence(collaboration.evidence),
  };
}
