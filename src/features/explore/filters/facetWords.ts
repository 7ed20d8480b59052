import type { FacetId } from '../../../analysis/filter.ts';
import type { GlossaryKey } from '../../../domain/glossaryKey.ts';
import { termKey, wordKey } from '../../../domain/glossaryKey.ts';
import type { WordId } from '../../../domain/glossaryWords.ts';
import type { TermId } from '../../../domain/ids.ts';
import type { VocabularyList } from '../../../domain/vocabulary.ts';

const wordOf: Readonly<Record<FacetId, WordId>> = {
  model: 'model',
  audience: 'audience',
  type: 'relationship',
  sector: 'sectorGroup',
  kind: 'kind',
  collaboration: 'collaboration',
  governanceForm: 'governanceForm',
  justification: 'justification',
  evidence: 'basis',
};
const listOf: Readonly<Partial<Record<FacetId, VocabularyList>>> = {
  model: 'models',
  audience: 'audiences',
  type: 'relationshipTypes',
  sector: 'sectorGroups',
  kind: 'kinds',
  governanceForm: 'governanceForms',
  justification: 'justifications',
};
const evidenceWords: readonly WordId[] = ['stated', 'classified', 'unsourced'];

/** What a filter group has to explain: the word over it, then its rows in their order. */
export function facetWords(facet: FacetId, terms: readonly string[]): readonly GlossaryKey[] {
  const list = listOf[facet];
  if (facet === 'evidence') return [wordKey('basis'), ...evidenceWords.map(wordKey)];
  const rows =
    list === undefined ? [] : terms.filter((term) => term !== '').map((term) => termKey(list, term as TermId));
  return [wordKey(wordOf[facet]), ...rows];
}
