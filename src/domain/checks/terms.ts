import { defaultVocabulary } from '../defaultVocabulary.ts';
import { typeNotRecorded } from '../defaultRelationshipTypes.ts';
import { idInWords } from '../idInWords.ts';
import type { JsonObject, JsonPath } from '../jsonValue.ts';
import { isObject, pathInWords, shorten, timesInWords } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import type { VocabularyList } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf } from './draft.ts';
import { nearest } from './nearest.ts';

/** Which fields hold terms, and of which list of the vocabulary. */
const termFields: Readonly<Record<string, readonly (readonly [field: string, list: VocabularyList])[]>> = {
  organisations: [['kind', 'kinds']],
  collaborations: [
    ['model', 'models'],
    ['governanceForm', 'governanceForms'],
    ['externalAccountability', 'audiences'],
    ['justifications', 'justifications'],
  ],
  relationships: [
    ['type', 'relationshipTypes'],
    ['audience', 'audiences'],
  ],
};

/** Writes a number or truth value in a field of terms as text, and gives a relationship without a type the term for that. */
export function settleTerms(draft: Draft, report: Report): void {
  for (const [field] of termFields[draft.list] ?? []) {
    const value = draft.record[field];
    if (typeof value === 'number' || typeof value === 'boolean') draft.record[field] = String(value);
    if (value === '' || value === null) Reflect.deleteProperty(draft.record, field);
  }
  if (draft.list !== 'relationships' || draft.record['type'] !== undefined) return;
  draft.record['type'] = typeNotRecorded;
  report.add({
    code: 'W_UNKNOWN_TYPE',
    place: pathOf(draft, 'type'),
    value: draft.written['type'],
    message: `${nameOf(draft)} has no type. It is shown as "type not recorded".`,
    remedy: 'Write a "type", such as "funds" or "accountable-to".',
  });
}

interface Use {
  readonly place: JsonPath;
  count: number;
}

/**
 * Finds terms that neither the default vocabulary nor the document's own knows and adds them to the document's, with one warning
 * each: they are kept and drawn in a neutral look.
 *
 * @param vocabulary - The document's own, or undefined.
 * @returns The document's vocabulary with the new terms; undefined when it has none.
 */
export function withNewTerms(
  vocabulary: JsonObject | undefined,
  drafts: readonly Draft[],
  isLenient: boolean,
  report: Report,
): JsonObject | undefined {
  const known = new Map<VocabularyList, Set<string>>();
  for (const list of Object.keys(defaultVocabulary) as VocabularyList[])
    known.set(list, new Set([...defaultVocabulary[list].keys(), ...idsOfTerms(vocabulary?.[list])]));

  const found = new Map<VocabularyList, Map<string, Use>>();
  const use = (list: VocabularyList, id: unknown, place: JsonPath): void => {
    if (typeof id !== 'string' || known.get(list)?.has(id)) return;
    const uses = found.get(list) ?? new Map<string, Use>();
    found.set(list, uses);
    const earlier = uses.get(id);
    if (earlier) earlier.count += 1;
    else uses.set(id, { place, count: 1 });
  };
  for (const draft of drafts)
    for (const [field, list] of termFields[draft.list] ?? []) {
      const value = draft.record[field];
      if (!Array.isArray(value)) use(list, value, pathOf(draft, field));
      else for (const [index, id] of value.entries()) use(list, id, pathOf(draft, field, index));
    }
  for (const term of termsIn(vocabulary?.['kinds'])) use('sectorGroups', term['sectorGroup'], ['vocabulary', 'kinds']);

  if (found.size === 0) return vocabulary;
  const grown: JsonObject = { ...vocabulary };
  for (const [list, uses] of found) {
    for (const [id, { place, count }] of uses)
      if (id !== typeNotRecorded) report.add(newTerm(list, id, place, count, known.get(list) ?? new Set(), isLenient));
    const own: readonly unknown[] = Array.isArray(grown[list]) ? grown[list] : [];
    grown[list] = [...own, ...[...uses.keys()].map((id) => ({ id, label: idInWords(id) }))];
  }
  return grown;
}

const inWords: Readonly<Record<VocabularyList, string>> = {
  models: 'collaboration model',
  governanceForms: 'governance form',
  justifications: 'justification',
  audiences: 'audience',
  kinds: 'kind of organisation',
  sectorGroups: 'sector group',
  relationshipTypes: 'type of relationship',
};

function newTerm(
  list: VocabularyList,
  id: string,
  place: JsonPath,
  count: number,
  known: ReadonlySet<string>,
  isLenient: boolean,
) {
  const candidates = isLenient && list === 'kinds' ? [...known, 'council'] : [...known];
  const meant = nearest(id, candidates);
  const times = count === 1 ? 'once' : `${timesInWords(count)}, first in ${pathInWords(place)}`;
  return {
    code: 'W_UNKNOWN_TYPE',
    place,
    value: id,
    message: `"${shorten(id, 60)}" is not a known ${inWords[list]} (used ${times}). It became a new term of this map, in a neutral look.`,
    remedy:
      meant === null
        ? `Use a known term, or describe this one in "vocabulary.${list}".`
        : `Did you mean "${meant}"? Otherwise describe the term in "vocabulary.${list}".`,
  } as const;
}

function termsIn(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
const idsOfTerms = (list: unknown): readonly string[] => termsIn(list).map((term) => String(term['id']));
