import type { JsonObject } from '../jsonValue.ts';
import type { Draft } from './draft.ts';

/** Gives a record of a lenient file the format's own names: `source` and `target` of a relationship, `type` of an organisation. */
export function settleLenientNames(draft: Draft): void {
  const { list, record } = draft;
  if (list === 'relationships') {
    rename(record, 'source', 'from');
    rename(record, 'target', 'to');
  }
  if (list === 'organisations') {
    rename(record, 'type', 'kind');
    if (record['kind'] === 'council') record['kind'] = 'local-authority';
  }
}

function rename(record: JsonObject, from: string, to: string): void {
  if (record[from] === undefined || record[to] !== undefined) return;
  record[to] = record[from];
  Reflect.deleteProperty(record, from);
}
