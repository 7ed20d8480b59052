import type { TermId } from './ids.ts';
import { defaultAudiences, defaultCollaborationTerms } from './defaultCollaborationTerms.ts';
import { defaultKinds, defaultSectorGroups } from './defaultKinds.ts';
import { defaultRelationshipTypes } from './defaultRelationshipTypes.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

const byTermId = (terms: readonly Term[]): ReadonlyMap<TermId, Term> => new Map(terms.map((term) => [term.id, term]));

/** The terms that every map begins with, in the order in which the screen lists them. A document may relabel, extend or replace any. */
export const defaultVocabulary: Vocabulary = {
  models: byTermId(defaultCollaborationTerms.models),
  governanceForms: byTermId(defaultCollaborationTerms.governanceForms),
  justifications: byTermId(defaultCollaborationTerms.justifications),
  audiences: byTermId(defaultAudiences),
  kinds: byTermId(defaultKinds),
  sectorGroups: byTermId(defaultSectorGroups),
  relationshipTypes: byTermId(defaultRelationshipTypes),
};
