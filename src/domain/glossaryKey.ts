import type { WordId } from './glossaryWords.ts';
import type { TermId } from './ids.ts';
import type { VocabularyList } from './vocabulary.ts';

/**
 * What can be explained: a term of a map's vocabulary, or a word of the screen.
 *
 * Apart from the explanations, which are long and come late, because what may be asked stands on the page from the start.
 */
export type GlossaryKey =
  { readonly list: VocabularyList; readonly id: TermId } | { readonly list: 'words'; readonly id: WordId };

export const wordKey = (id: WordId): GlossaryKey => ({ list: 'words', id });
export const termKey = (list: VocabularyList, id: TermId): GlossaryKey => ({ list, id });
