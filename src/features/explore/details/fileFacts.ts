import type { MapDocument } from '../../../domain/document.ts';
import { wordKey } from '../../../domain/glossaryKey.ts';
import type { Attributes } from '../../../domain/network.ts';
import type { Fact } from './FactList.tsx';
import { valueWords } from './valueWords.ts';

/** Further columns of an import, under the names they came with. */
export const attributeFacts = (attributes: Attributes): readonly Fact[] =>
  Object.entries(attributes).map(([name, value]) => ({ name, value: valueWords(value) }));

type RecordList = 'organisations' | 'collaborations' | 'relationships' | 'sources';
type FileRecord = Readonly<Record<string, unknown>>;
type Index = Readonly<Record<RecordList, ReadonlyMap<string, FileRecord>>>;

const known = new WeakMap<MapDocument, Index>();

/** Fields that stand for nothing, though they are there. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Fields of a record in its file that the panel has no place of its own for, as they stand there: those the format does not
 * name, and those it names for another type of relationship.
 *
 * @param shown - The fields that have a place.
 */
export function fileFacts(
  document: MapDocument,
  list: RecordList,
  id: string,
  shown: readonly string[],
): readonly Fact[] {
  const index = known.get(document) ?? indexOf(document);
  known.set(document, index);
  const record = index[list].get(id) ?? {};
  return Object.entries(record)
    .filter(([field, value]) => !shown.includes(field) && !isEmpty(value))
    .map(([field, value]) => ({ name: field, value: valueWords(value), terms: [wordKey('recordedAs')] }));
}

function indexOf(document: MapDocument): Index {
  const byId = (records: readonly { readonly id: string }[] = []) =>
    new Map(records.map((record) => [record.id, record as unknown as FileRecord]));
  return {
    organisations: byId(document.organisations),
    collaborations: byId(document.collaborations),
    relationships: byId(document.relationships),
    sources: byId(document.sources),
  };
}
