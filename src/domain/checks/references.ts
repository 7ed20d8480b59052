import type { JsonObject } from '../jsonValue.ts';
import { isObject } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf } from './draft.ts';

/** The ids that records may refer to. */
export interface KnownIds {
  readonly organisations: ReadonlySet<unknown>;
  readonly collaborations: ReadonlySet<unknown>;
  readonly sources: ReadonlySet<unknown>;
}

type Referred = keyof KnownIds;

/**
 * Takes references to records that are not there out of a record, each with a warning: of a list the entry, of a membership the
 * member, otherwise the field. The ends of relationships have a check of their own.
 */
export function checkReferences(draft: Draft, known: KnownIds, report: Report): void {
  const { record } = draft;
  const dangling = (to: Referred, id: unknown, path: readonly (string | number)[], aside: unknown): void => {
    report.add({
      code: 'W_DANGLING_REF',
      place: pathOf(draft, ...path),
      value: id,
      message: `${nameOf(draft)} refers to "${String(id)}", which is not in "${to}". The reference was set aside.`,
      remedy: `Add "${String(id)}" to "${to}", or correct or remove the reference.`,
    });
    report.setAside(pathOf(draft, ...path), aside);
  };

  const filterList = (holder: JsonObject, field: string, to: Referred, path: readonly (string | number)[]): void => {
    const list = holder[field];
    if (!Array.isArray(list)) return;
    const ids: readonly unknown[] = list;
    if (ids.every((id) => known[to].has(id))) return;
    holder[field] = ids.filter((id, index) => {
      if (known[to].has(id)) return true;
      dangling(to, id, [...path, field, index], id);
      return false;
    });
  };

  const checkEvidence = (holder: JsonObject, path: readonly (string | number)[]): void => {
    const { evidence, attributeEvidence } = holder;
    if (isObject(evidence)) filterList(evidence, 'sources', 'sources', [...path, 'evidence']);
    if (!isObject(attributeEvidence)) return;
    for (const [field, value] of Object.entries(attributeEvidence))
      if (isObject(value)) filterList(value, 'sources', 'sources', [...path, 'attributeEvidence', field]);
  };

  checkEvidence(record, []);
  filterList(record, 'collaborations', 'collaborations', []);
  if (draft.list !== 'collaborations') return;

  if (record['backbone'] !== undefined && !known.organisations.has(record['backbone'])) {
    dangling('organisations', record['backbone'], ['backbone'], record['backbone']);
    delete record['backbone'];
  }
  if (!Array.isArray(record['members'])) return;
  const members: readonly unknown[] = record['members'];
  record['members'] = members.filter((member, index) => {
    if (!isObject(member)) return false;
    checkEvidence(member, ['members', index]);
    if (known.organisations.has(member['organisation'])) return true;
    dangling('organisations', member['organisation'], ['members', index, 'organisation'], member);
    return false;
  });
}
