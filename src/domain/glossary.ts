import { defaultVocabulary } from './defaultVocabulary.ts';
import type { GlossaryKey } from './glossaryKey.ts';
import { termKey } from './glossaryKey.ts';
import type { GlossaryWord } from './glossaryWords.ts';
import {
  accountWords,
  comparingWords,
  presentingWords,
  evidenceWords,
  glossaryWords,
  mapWords,
  recordWords,
  tieFactWords,
} from './glossaryWords.ts';
import type { TermId } from './ids.ts';
import type { Reference, ReferenceId } from './references.ts';
import { references } from './references.ts';
import type { VocabularyList, Vocabulary } from './vocabulary.ts';

export interface GlossaryEntry {
  readonly label: string;
  /** null for a term that its map uses without saying what it means. */
  readonly text: string | null;
  /** null where the meaning is this explorer's or the map's own. */
  readonly reference: Reference | null;
}

/** Entries that belong together, under one heading. */
export interface GlossaryGroup {
  readonly heading: string;
  readonly entries: readonly GlossaryEntry[];
}

/** What a word means in a map. A term that the vocabulary lacks is explained by saying that it is not explained. */
export function explain(vocabulary: Vocabulary, key: GlossaryKey): GlossaryEntry {
  if (key.list === 'words') return wordEntry(glossaryWords[key.id]);
  const term = vocabulary[key.list].get(key.id);
  const usual = defaultVocabulary[key.list].get(key.id);
  const isUsual = usual !== undefined && term?.description === usual.description;
  const reference = isUsual ? referenceOf(key.list, key.id) : null;
  return {
    label: term?.label ?? key.id,
    text: term?.description ?? null,
    reference: reference === null ? null : references[reference],
  };
}

/** Every word there is to explain, in the order in which a reader meets them: the map's words first, then its terms. */
export function glossaryOf(vocabulary: Vocabulary): readonly GlossaryGroup[] {
  const terms = (heading: string, list: VocabularyList): GlossaryGroup => ({
    heading,
    entries: [...vocabulary[list].keys()].map((id) => explain(vocabulary, termKey(list, id))),
  });
  return [
    { heading: 'Reading the map', entries: Object.values(mapWords).map(wordEntry) },
    { heading: 'What is recorded', entries: Object.values(recordWords).map(wordEntry) },
    terms('Collaboration models', 'models'),
    terms('Governance forms', 'governanceForms'),
    terms('Justifications', 'justifications'),
    { heading: 'Accountability', entries: Object.values(accountWords).map(wordEntry) },
    terms('Audiences', 'audiences'),
    terms('Types of relationship', 'relationshipTypes'),
    { heading: 'Facts about a relationship', entries: Object.values(tieFactWords).map(wordEntry) },
    terms('Sector groups', 'sectorGroups'),
    terms('Kinds of organisation', 'kinds'),
    { heading: 'Comparing', entries: Object.values(comparingWords).map(wordEntry) },
    { heading: 'Presenting', entries: Object.values(presentingWords).map(wordEntry) },
    { heading: 'How we know', entries: Object.values(evidenceWords).map(wordEntry) },
  ];
}

const wordEntry = ({ label, text, reference }: GlossaryWord): GlossaryEntry => ({
  label,
  text,
  reference: reference === undefined ? null : references[reference],
});

/** Audiences that the facts needed beside the five of the article. */
const ownAudiences: readonly string[] = ['managerial', 'central-government'];

/** The work a default term comes from; null for those that are this explorer's own. */
function referenceOf(list: VocabularyList, id: TermId): ReferenceId | null {
  switch (list) {
    case 'models':
    case 'justifications':
      return 'fitzgerald';
    case 'governanceForms':
      return 'provan';
    case 'audiences':
      return ownAudiences.includes(id) ? null : 'fitzgerald';
    case 'relationshipTypes':
      return id === 'accountable-to' ? 'bovens' : null;
    case 'kinds':
    case 'sectorGroups':
      return null;
  }
}
