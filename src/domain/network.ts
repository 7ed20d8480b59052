import type { CollaborationId, OrganisationId, RelationshipId, SourceId, TermId } from './ids.ts';
import type { Frame, Vocabulary } from './vocabulary.ts';

/** A date as recorded: `2019`, `2019-04` or `2019-04-01`. A coarse date covers its whole span. */
export type RecordedDate = string;

/** Where a fact comes from. `classified` means an editor concluded it; the view marks it so. Absent evidence means unsourced. */
export interface Evidence {
  readonly sources: readonly SourceId[];
  readonly basis: 'stated' | 'classified';
  readonly note: string | null;
}

/** As `Evidence`, for one field; `not-found` means looked for in those sources, and not there. */
export interface AttributeEvidence {
  readonly sources: readonly SourceId[];
  readonly basis: 'stated' | 'classified' | 'not-found';
  readonly note: string | null;
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  /** As recorded; only `https:`, `http:` and `doi:` may become a link. */
  readonly url: string | null;
  readonly kind: string | null;
  readonly retrieved: RecordedDate | null;
}

export type AttributeValue = string | number | boolean | readonly string[];
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Anyone who can give or receive account: a council, a charity, a cabinet, or the residents of a place. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A term of `vocabulary.kinds`. */
  readonly kind: TermId | null;
  readonly sector: string | null;
  readonly place: string | null;
  readonly location: { readonly lat: number; readonly lon: number } | null;
  readonly description: string | null;
  /** Register scheme and number, such as `GB-CHC-1085351`. */
  readonly identifiers: readonly string[];
  readonly start: RecordedDate | null;
  readonly end: RecordedDate | null;
  readonly attributes: Attributes;
  readonly evidence: Evidence | null;
}

export interface Membership {
  readonly organisation: OrganisationId;
  readonly role: string | null;
  readonly start: RecordedDate | null;
  readonly end: RecordedDate | null;
  /** Its own; null when only the collaboration's evidence stands behind it. */
  readonly evidence: Evidence | null;
}

export interface Collaboration {
  readonly id: CollaborationId;
  readonly name: string;
  readonly model: TermId | null;
  /** As declared. null when no source says. */
  readonly governanceForm: TermId | null;
  /** The organisation to draw at the centre; a drawing aid, no claim of control. */
  readonly backbone: OrganisationId | null;
  readonly place: string | null;
  readonly policyArea: string | null;
  readonly start: RecordedDate | null;
  readonly end: RecordedDate | null;
  readonly funding: { readonly types: readonly string[]; readonly note: string | null } | null;
  /** Audiences a source speaks of, even where no line is recorded. */
  readonly externalAccountability: readonly TermId[];
  /** How often account is given, in words. */
  readonly reporting: string | null;
  readonly justifications: readonly TermId[];
  readonly description: string | null;
  readonly members: readonly Membership[];
  readonly attributeEvidence: Readonly<Record<string, AttributeEvidence>>;
  readonly evidence: Evidence | null;
}

/** What every relationship records. `type` is a term of `vocabulary.relationshipTypes`. */
interface Tie {
  readonly type: TermId;
  readonly id: RelationshipId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly collaborations: readonly CollaborationId[];
  readonly start: RecordedDate | null;
  readonly end: RecordedDate | null;
  /** `denied`: a source says it is not so. `unknown`: believed or asked about, not established. */
  readonly status: 'asserted' | 'denied' | 'unknown';
  readonly mechanism: string | null;
  readonly note: string | null;
  readonly attributes: Attributes;
  readonly attributeEvidence: Readonly<Record<string, AttributeEvidence>>;
  readonly evidence: Evidence | null;
}

export type Answer = 'yes' | 'no' | 'unknown';
/** Bovens (2007): explain, be questioned, face consequences. */
export interface Phases {
  readonly information: Answer;
  readonly discussion: Answer;
  readonly consequences: Answer;
}

/** `from` gives account; `to` is the forum that may question, judge and bring consequences (Bovens 2007). */
export interface Accountability extends Tie {
  readonly kind: 'accountability';
  readonly audience: TermId | null;
  readonly frame: Frame | null;
  /** True when no frame is recorded and `frame` follows from the audience; the screen says so. */
  readonly isFrameDerived?: boolean;
  readonly phases: Phases | null;
  /** Matters such as finance, performance, safeguarding. */
  readonly about: readonly string[];
  readonly formality: string | null;
  readonly format: string | null;
  readonly reportsPerYear: number | null;
}
/** Money goes from `from` to `to`. */
export interface Funding extends Tie {
  readonly kind: 'funding';
  readonly amount: number | null;
  readonly currency: string | null;
  readonly instrument: string | null;
  readonly restricted: boolean | null;
}
/** `commissions`: `from` asks `to` to provide something. `delivers-for`: `from` delivers for `to`. */
export interface ServiceTie extends Tie {
  readonly kind: 'service';
  readonly service: string | null;
}
/** `from` holds a seat in, or belongs to, `to`. */
export interface Seat extends Tie {
  readonly kind: 'seat';
  readonly seats: number | null;
}
export interface OtherTie extends Tie {
  readonly kind: 'other';
}
export type Relationship = Accountability | Funding | ServiceTie | Seat | OtherTie;

/** What a map is called and how far its facts reach. */
export interface MapTitle {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly licence: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly asOf: RecordedDate | null;
}

/** Everything a view reads. Each map is in the order of ids (`byId`), so that the same data gives the same picture. */
export interface Network {
  readonly about: MapTitle;
  readonly vocabulary: Vocabulary;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly collaborations: ReadonlyMap<CollaborationId, Collaboration>;
  readonly relationships: ReadonlyMap<RelationshipId, Relationship>;
}

/** Places of organisations in world units, y down. */
export type Positions = ReadonlyMap<OrganisationId, readonly [x: number, y: number]>;
