import { defaultVocabulary } from './defaultVocabulary.ts';
import type { DocumentTerm, DocumentVocabulary } from './document.ts';
import type { TermId } from './ids.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/**
 * The default vocabulary with a document's own merged over it, term by term: a field the document gives replaces the default one, the
 * other fields stay. New terms follow the default ones, in the document's order, in a neutral look unless they name one.
 */
export function buildVocabulary(own: DocumentVocabulary): Vocabulary {
  const merged = (
    defaults: ReadonlyMap<TermId, Term>,
    terms: readonly DocumentTerm[] | undefined,
  ): Vocabulary['models'] => {
    const result = new Map(defaults);
    for (const term of terms ?? []) result.set(term.id as TermId, mergeTerm(result.get(term.id as TermId), term));
    return result;
  };
  return {
    models: merged(defaultVocabulary.models, own.models),
    governanceForms: merged(defaultVocabulary.governanceForms, own.governanceForms),
    justifications: merged(defaultVocabulary.justifications, own.justifications),
    audiences: merged(defaultVocabulary.audiences, own.audiences),
    kinds: merged(defaultVocabulary.kinds, own.kinds),
    sectorGroups: merged(defaultVocabulary.sectorGroups, own.sectorGroups),
    relationshipTypes: merged(defaultVocabulary.relationshipTypes, own.relationshipTypes),
  };
}

function mergeTerm(known: Term | undefined, own: DocumentTerm): Term {
  const { sectorGroup, ...rest } = own;
  return {
    label: own.id,
    ...known,
    ...rest,
    id: own.id as TermId,
    ...(sectorGroup !== undefined && { sectorGroup: sectorGroup as TermId }),
  };
}
