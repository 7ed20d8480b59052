import { byId } from '../src/domain/ids.ts';

/** The fact base as it is written down: null and the empty text both mean "not stated in anything seen". */
export interface Facts {
  readonly sources: readonly FactSource[];
  readonly organisations: readonly FactOrganisation[];
  readonly collaborations: readonly FactCollaboration[];
  readonly relationships: readonly FactRelationship[];
}

export interface FactSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
}

export interface FactOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly sector: string | null;
  readonly place: string | null;
  readonly description: string | null;
  readonly sourceIds: readonly string[];
}

interface FactAttribute {
  readonly sourceIds: readonly string[];
  readonly basis: 'stated' | 'classified' | 'not-found';
  readonly note: string;
}

export interface FactCollaboration {
  readonly id: string;
  readonly name: string;
  readonly model: string | null;
  readonly governanceForm: string | null;
  readonly backboneId: string | null;
  readonly place: string | null;
  readonly policyArea: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly fundingType: readonly string[];
  readonly fundingNote: string;
  readonly justifications: readonly string[];
  readonly externalAccountability: readonly string[];
  readonly reportingFrequency: string | null;
  readonly description: string | null;
  readonly memberIds: readonly { readonly organisationId: string; readonly role: string | null }[];
  readonly attributeSources: Readonly<Record<string, FactAttribute>>;
  readonly sourceIds: readonly string[];
}

export interface FactRelationship {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly collaborationId: string | null;
  readonly mechanism: string;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly note: string;
  readonly basis: 'stated' | 'classified';
  readonly sourceIds: readonly string[];
  readonly accountability?: string;
  readonly phases?: Readonly<Record<'information' | 'discussion' | 'consequences', 'yes' | 'no' | 'unknown'>>;
  readonly about?: readonly string[];
  readonly reportsPerYear?: number;
  readonly amount?: number;
  readonly currency?: string;
  readonly instrument?: string;
  readonly fieldBasis?: Readonly<Record<string, 'stated' | 'classified'>>;
}

/** What the map says of itself. Author, licence and date of checking are not stated in the fact base, so they stay away. */
const about = {
  format: 'polycentric/1',
  id: 'rallying-together',
  title: 'Rallying together',
  description:
    'The local collaborations studied in the report "Are we rallying together? Collaboration and public sector reform" ' +
    '(GO Lab, University of Oxford, March 2019), recorded from public sources. The report studied ten collaborations: ' +
    'nine could be named from the sources read, and for one of these, Doing the Right Thing, nothing beyond its name and ' +
    'model was found, so it stands here empty. The tenth is not named. What is missing was not stated in any source ' +
    'read; it does not mean that it does not exist. Some years of sources are those of the event described.',
  language: 'en',
};

/** Fields of a collaboration whose name differs between the fact base and the document. */
const renamedFields: Readonly<Record<string, string>> = {
  startYear: 'start',
  endYear: 'end',
  fundingType: 'funding',
  reportingFrequency: 'reporting',
  backboneId: 'backbone',
};

type Fields = Record<string, unknown>;

/** Leaves out what is not recorded, in the order given: null, undefined, the empty text, and lists or objects with nothing in them. */
const recorded = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );

const year = (value: number | null): string | null => (value === null ? null : String(value));

const evidence = (sources: readonly string[], basis: string, note: string | null = null): Fields => ({
  sources,
  basis,
  ...recorded({ note }),
});

const source = (fact: FactSource): Fields =>
  recorded({ id: fact.id, title: fact.title, publisher: fact.publisher, year: fact.year, url: fact.url });

const organisation = (fact: FactOrganisation): Fields =>
  recorded({
    id: fact.id,
    name: fact.name,
    kind: fact.kind,
    sector: fact.sector,
    place: fact.place,
    description: fact.description,
    evidence: evidence(fact.sourceIds, 'stated'),
  });

const collaboration = (fact: FactCollaboration): Fields => ({
  ...recorded({
    id: fact.id,
    name: fact.name,
    model: fact.model,
    governanceForm: fact.governanceForm,
    backbone: fact.backboneId,
    place: fact.place,
    policyArea: fact.policyArea,
    start: year(fact.startYear),
    end: year(fact.endYear),
    funding:
      fact.fundingType.length > 0 || fact.fundingNote !== ''
        ? { types: fact.fundingType, ...recorded({ note: fact.fundingNote }) }
        : null,
    externalAccountability: fact.externalAccountability,
    reporting: fact.reportingFrequency,
    justifications: fact.justifications,
    description: fact.description,
  }),
  members: fact.memberIds.map(({ organisationId, role }) => recorded({ organisation: organisationId, role })),
  ...recorded({
    attributeEvidence: Object.fromEntries(
      Object.entries(fact.attributeSources).map(([field, { sourceIds, basis, note }]) => [
        renamedFields[field] ?? field,
        evidence(sourceIds, basis, note),
      ]),
    ),
    evidence: evidence(fact.sourceIds, 'stated'),
  }),
});

const relationship = (fact: FactRelationship): Fields =>
  recorded({
    id: fact.id,
    from: fact.from,
    to: fact.to,
    type: fact.type,
    collaborations: fact.collaborationId === null ? null : [fact.collaborationId],
    audience: fact.accountability,
    start: year(fact.startYear),
    end: year(fact.endYear),
    mechanism: fact.mechanism,
    note: fact.note,
    phases: fact.phases,
    about: fact.about,
    reportsPerYear: fact.reportsPerYear,
    amount: fact.amount,
    currency: fact.currency,
    instrument: fact.instrument,
    evidence: evidence(fact.sourceIds, fact.basis),
    attributeEvidence: Object.fromEntries(
      Object.entries(fact.fieldBasis ?? {}).map(([field, basis]) => [field, evidence(fact.sourceIds, basis)]),
    ),
  });

/**
 * The fact base as one document of the format `polycentric/1`.
 *
 * Every record arrives; nothing is added. Each list is in the order of ids, so the same facts give the same file.
 */
export function factsToDocument(facts: Facts): Fields {
  return {
    ...about,
    sources: [...facts.sources].sort(byId).map(source),
    organisations: [...facts.organisations].sort(byId).map(organisation),
    collaborations: [...facts.collaborations].sort(byId).map(collaboration),
    relationships: [...facts.relationships].sort(byId).map(relationship),
  };
}
