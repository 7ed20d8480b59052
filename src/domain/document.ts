import type { RecordedDate } from './network.ts';
import type { Term, VocabularyList } from './vocabulary.ts';

/**
 * The JSON document of the format `polycentric/1`: the default dataset, the file a user saves, and what every importer makes.
 *
 * Ids are plain text here; `buildNetwork` gives them their kinds. A field that is missing is not recorded. Fields that these
 * types do not name may stand on every record: they are kept and written back. `docs/data-format.md` is the public form.
 */
export interface MapDocument {
  readonly format: typeof documentFormat;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly licence?: string;
  /** A language tag such as `en-GB`. */
  readonly language?: string;
  readonly authors?: readonly string[];
  /** The day the facts were last checked. */
  readonly asOf?: RecordedDate;
  /** Merged over the default vocabulary, term by term. */
  readonly vocabulary?: DocumentVocabulary;
  readonly sources?: readonly DocumentSource[];
  readonly organisations: readonly DocumentOrganisation[];
  readonly collaborations?: readonly DocumentCollaboration[];
  readonly relationships: readonly DocumentRelationship[];
  /** Settled places by organisation id, in world units, y down. Any text may be a key: read with `Object.entries`. */
  readonly positions?: Readonly<Record<string, Point>>;
  /** Organisations whose place a person has fixed. */
  readonly pinned?: readonly string[];
  readonly views?: readonly SavedView[];
  readonly story?: Story;
  readonly remarks?: readonly Remark[];
}

export const documentFormat = 'polycentric/1';

export type Point = readonly [x: number, y: number];

/** A term as an author writes it. A term of the default vocabulary may be relabelled in part, so only the id is certain. */
export interface DocumentTerm extends Partial<Omit<Term, 'id' | 'sectorGroup'>> {
  readonly id: string;
  readonly sectorGroup?: string;
}
export type DocumentVocabulary = { readonly [List in VocabularyList]?: readonly DocumentTerm[] };

export interface DocumentEvidence {
  readonly sources: readonly string[];
  readonly basis: 'stated' | 'classified';
  readonly note?: string;
}
export interface DocumentAttributeEvidence {
  readonly sources: readonly string[];
  /** `not-found`: looked for in those sources, and not there. */
  readonly basis: 'stated' | 'classified' | 'not-found';
  readonly note?: string;
}
type EvidenceByField = Readonly<Record<string, DocumentAttributeEvidence>>;
type DocumentAttributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface DocumentSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number;
  readonly url?: string;
  readonly kind?: string;
  readonly retrieved?: RecordedDate;
}

export interface DocumentOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  /** public, voluntary, private, community or mixed. */
  readonly sector?: string;
  readonly place?: string;
  readonly location?: { readonly lat: number; readonly lon: number };
  readonly description?: string;
  readonly identifiers?: readonly string[];
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  readonly attributes?: DocumentAttributes;
  readonly evidence?: DocumentEvidence;
}

export interface DocumentMembership {
  readonly organisation: string;
  readonly role?: string;
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  readonly evidence?: DocumentEvidence;
}

export interface DocumentCollaboration {
  readonly id: string;
  readonly name: string;
  readonly model?: string;
  readonly governanceForm?: string;
  readonly backbone?: string;
  readonly place?: string;
  readonly policyArea?: string;
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  readonly funding?: { readonly types: readonly string[]; readonly note?: string };
  readonly externalAccountability?: readonly string[];
  readonly reporting?: string;
  readonly justifications?: readonly string[];
  readonly description?: string;
  /** Missing means that no member is recorded. */
  readonly members?: readonly DocumentMembership[];
  readonly attributeEvidence?: EvidenceByField;
  readonly evidence?: DocumentEvidence;
}

export interface DocumentRelationship {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly collaborations?: readonly string[];
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  /** Missing means `asserted`. */
  readonly status?: 'asserted' | 'denied' | 'unknown';
  readonly mechanism?: string;
  readonly note?: string;
  readonly evidence?: DocumentEvidence;
  readonly attributeEvidence?: EvidenceByField;
  readonly attributes?: DocumentAttributes;

  // Of `accountable-to`
  readonly audience?: string;
  readonly frame?: 'democratic' | 'market' | 'administrative';
  readonly phases?: {
    readonly information?: 'yes' | 'no' | 'unknown';
    readonly discussion?: 'yes' | 'no' | 'unknown';
    readonly consequences?: 'yes' | 'no' | 'unknown';
  };
  readonly about?: readonly string[];
  readonly formality?: string;
  readonly format?: string;
  readonly reportsPerYear?: number;

  // Of `funds`
  readonly amount?: number;
  readonly currency?: string;
  readonly instrument?: string;
  readonly restricted?: boolean;

  // Of `commissions` and `delivers-for`
  readonly service?: string;

  // Of `member-of`
  readonly seats?: number;
}

/** `view` is the very value that a link carries; its own room reads it. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly view: unknown;
}
export interface Story {
  readonly title: string;
  readonly steps: readonly StoryStep[];
}
export interface StoryStep {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly note?: string;
  readonly reveals?: unknown;
  readonly transition?: unknown;
  readonly view: unknown;
}
/** What a remark is on: an organisation, a relationship, a collaboration, or a step of the story. */
export interface RemarkTarget {
  readonly kind: string;
  readonly id: string;
}
/** What a workshop said about a fact. */
export interface Remark {
  readonly id: string;
  readonly on: RemarkTarget;
  /** Of a challenge that says a relationship is missing: the other of its two organisations. */
  readonly to?: RemarkTarget;
  /** Initials or a name, as the reader gives them. */
  readonly by?: string;
  /** An instant in the form of ISO 8601. */
  readonly at: string;
  readonly kind: 'challenge' | 'question' | 'note' | 'vote';
  readonly text?: string;
  readonly resolved?: boolean;
}
