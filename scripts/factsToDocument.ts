import type {
  DocumentAttributeEvidence,
  DocumentCollaboration,
  DocumentEvidence,
  DocumentOrganisation,
  DocumentRelationship,
  DocumentSource,
  MapDocument,
} from '../src/domain/document.ts';
import { documentFormat } from '../src/domain/document.ts';
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
const about: Omit<MapDocument, 'organisations' | 'relationships'> = {
  format: documentFormat,
  id: 'rallying-together',
  title: 'Rallying together',
  description:
    'Nine local collaborations, one of them without recorded members: who works with whom, and who answers to whom. ' +
    'They were studied, with a tenth that the sources read do not name, in the report “Are we rallying together? ' +
    'Collaboration and public sector reform” (GO Lab, University of Oxford, March 2019). Of Doing the Right Thing only ' +
    'the name and the model were found, so it stands here empty. What is missing was not stated in any source read; ' +
    'that does not mean that it does not exist.',
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

type Recorded<Fields> = {
  [Field in keyof Fields as null extends Fields[Field] ? never : Field]: Fields[Field];
} & { [Field in keyof Fields as null extends Fields[Field] ? Field : never]?: NonNullable<Fields[Field]> };

/** Leaves out the fields that are null, in the order given. */
const recorded = <Fields extends object>(fields: Fields): Recorded<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Recorded<Fields>;

const text = (value: string | null): string | null => (value === '' ? null : value);
const list = (values: readonly string[] | undefined): readonly string[] | null =>
  values === undefined || values.length === 0 ? null : values;
const year = (value: number | null): string | null => (value === null ? null : String(value));
const optional = <Value>(value: Value | undefined): Value | null => value ?? null;

const evidence = <Basis extends DocumentAttributeEvidence['basis']>(
  sources: readonly string[],
  basis: Basis,
  note: string | null = null,
) => recorded({ sources, basis, note: text(note) });

/** A record that names its sources and no basis says what they say. */
const stated = (sources: readonly string[]): DocumentEvidence => evidence(sources, 'stated');

const source = (fact: FactSource): DocumentSource =>
  recorded({ id: fact.id, title: fact.title, publisher: text(fact.publisher), year: fact.year, url: text(fact.url) });

const organisation = (fact: FactOrganisation): DocumentOrganisation =>
  recorded({
    id: fact.id,
    name: fact.name,
    kind: fact.kind,
    sector: fact.sector,
    place: text(fact.place),
    description: text(fact.description),
    evidence: stated(fact.sourceIds),
  });

const collaboration = (fact: FactCollaboration): DocumentCollaboration =>
  recorded({
    id: fact.id,
    name: fact.name,
    model: fact.model,
    governanceForm: fact.governanceForm,
    backbone: fact.backboneId,
    place: text(fact.place),
    policyArea: text(fact.policyArea),
    start: year(fact.startYear),
    end: year(fact.endYear),
    funding: funding(fact),
    externalAccountability: list(fact.externalAccountability),
    reporting: text(fact.reportingFrequency),
    justifications: list(fact.justifications),
    description: text(fact.description),
    members: fact.memberIds.map(({ organisationId, role }) =>
      recorded({ organisation: organisationId, role: text(role) }),
    ),
    attributeEvidence: Object.fromEntries(
      Object.entries(fact.attributeSources).map(([field, { sourceIds, basis, note }]) => [
        renamedFields[field] ?? field,
        evidence(sourceIds, basis, note),
      ]),
    ),
    evidence: stated(fact.sourceIds),
  });

const funding = ({ fundingType: types, fundingNote }: FactCollaboration) =>
  types.length === 0 && fundingNote === '' ? null : recorded({ types, note: text(fundingNote) });

const relationship = (fact: FactRelationship): DocumentRelationship =>
  recorded({
    id: fact.id,
    from: fact.from,
    to: fact.to,
    type: fact.type,
    collaborations: fact.collaborationId === null ? null : [fact.collaborationId],
    audience: optional(fact.accountability),
    start: year(fact.startYear),
    end: year(fact.endYear),
    mechanism: text(fact.mechanism),
    note: text(fact.note),
    phases: optional(fact.phases),
    about: list(fact.about),
    reportsPerYear: optional(fact.reportsPerYear),
    amount: optional(fact.amount),
    currency: optional(fact.currency),
    instrument: optional(fact.instrument),
    evidence: evidence(fact.sourceIds, fact.basis),
    attributeEvidence: fieldEvidence(fact),
  });

/** The coding of one field may be ours where the relationship itself is stated; both rest on the same sources. */
const fieldEvidence = ({ fieldBasis, sourceIds }: FactRelationship) =>
  fieldBasis === undefined
    ? null
    : Object.fromEntries(Object.entries(fieldBasis).map(([field, basis]) => [field, evidence(sourceIds, basis)]));

/**
 * The fact base as one document of the format `polycentric/1`.
 *
 * Every record arrives; nothing is added. Each list is in the order of ids, so the same facts give the same file.
 */
export const factsToDocument = (facts: Facts): MapDocument => ({
  ...about,
  sources: [...facts.sources].sort(byId).map(source),
  organisations: [...facts.organisations].sort(byId).map(organisation),
  collaborations: [...facts.collaborations].sort(byId).map(collaboration),
  relationships: [...facts.relationships].sort(byId).map(relationship),
});
