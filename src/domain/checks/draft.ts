import type { JsonObject, JsonPath } from '../jsonValue.ts';
import { shorten } from '../jsonValue.ts';

/** The lists of a document that are read record by record. */
export const recordLists = ['sources', 'organisations', 'collaborations', 'relationships'] as const;
export type RecordList = (typeof recordLists)[number];

/** One record on its way from the file into the document. */
export interface Draft {
  readonly list: RecordList;
  /** Its place in the file's list, from 0. */
  readonly index: number;
  /** As the file has it. */
  readonly written: JsonObject;
  /** As the document will have it: the checks change it until it is right. */
  readonly record: JsonObject;
}

const singular: Readonly<Record<RecordList, string>> = {
  sources: 'Source',
  organisations: 'Organisation',
  collaborations: 'Collaboration',
  relationships: 'Relationship',
};

/** The names of the lenient form, by the name of the format. */
export const lenientNames = { from: 'source', to: 'target', kind: 'type' } as const;

/** `Organisation 2 ("gb-x")`: the number a reader counts, and the id or else the name. */
export function nameOf(draft: Pick<Draft, 'list' | 'index' | 'written'>): string {
  const { id, name } = draft.written;
  const known = [id, name].find(
    (text): text is string | number => (typeof text === 'string' && text.trim() !== '') || typeof text === 'number',
  );
  const called = known === undefined ? '' : ` ("${shorten(String(known), 60)}")`;
  return `${singular[draft.list]} ${String(draft.index + 1)}${called}`;
}

/** JSON path in the file, with the field as its author spelled it. */
export function pathOf(draft: Draft, ...inside: JsonPath): JsonPath {
  const [field, ...rest] = inside;
  if (typeof field !== 'string') return [draft.list, draft.index, ...inside];
  return [draft.list, draft.index, spelled(draft, field), ...rest];
}

/** A field as the file spells it: `source` where a lenient file has that for `from`. */
export function spelled(draft: Draft, field: string): string {
  const other = (lenientNames as Readonly<Record<string, string>>)[field];
  if (other === undefined || Object.hasOwn(draft.written, field)) return field;
  return Object.hasOwn(draft.written, other) ? other : field;
}
