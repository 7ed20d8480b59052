import type { TermId } from './ids.ts';

/** Where a line of account can end: with elected members, or with citizens and service users. */
export type Anchor = 'elected' | 'citizens';

/** Koliba, Mills and Zia (2011). */
export type Frame = 'democratic' | 'market' | 'administrative';

/** Names of entries in the design tokens. A name the tokens lack is drawn in the neutral look. */
export interface TermLook {
  readonly hue?: string;
  readonly glyph?: string;
  readonly shape?: string;
  readonly dash?: string;
  readonly head?: string;
}

export interface Term {
  readonly id: TermId;
  readonly label: string;
  readonly description?: string;
  readonly anchor?: Anchor;
  readonly frame?: Frame;
  /** For a kind: the sector group it belongs to. */
  readonly sectorGroup?: TermId;
  readonly sector?: string;
  /** For a relationship type: stored once, read both ways. */
  readonly undirected?: boolean;
  readonly look?: TermLook;
}

export const vocabularyLists = [
  'models',
  'governanceForms',
  'justifications',
  'audiences',
  'kinds',
  'sectorGroups',
  'relationshipTypes',
] as const;
export type VocabularyList = (typeof vocabularyLists)[number];

/** The default terms with a document's own merged over them. Maps keep the order in which the screen lists the terms. */
export type Vocabulary = { readonly [List in VocabularyList]: ReadonlyMap<TermId, Term> };
