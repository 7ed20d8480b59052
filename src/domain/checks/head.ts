import type { Point } from '../document.ts';
import type { JsonObject } from '../jsonValue.ts';
import { isObject } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import { headSchema } from '../schema.ts';
import { hasVisibleText } from '../visibleText.ts';
import { recordLists } from './draft.ts';
import { fitToSchema } from './fit.ts';
import { settlePlaces } from './places.ts';

interface HeadInput {
  /** The document as read, without forbidden keys. */
  readonly root: JsonObject;
  /** Places that a lenient file gives with its organisations. */
  readonly places: ReadonlyMap<string, Point>;
  readonly file: string;
  readonly isLenient: boolean;
  readonly isKnown: (organisation: string) => boolean;
}

/** The document's own fields, all but its lists of records, fit to be used. Fields the format does not know stay. */
export function settleHead({ root, places, file, isLenient, isKnown }: HeadInput, report: Report): JsonObject {
  const apart = new Set<string>([...recordLists, 'format', ...(isLenient ? ['schemaVersion'] : [])]);
  const head: JsonObject = Object.fromEntries(Object.entries(root).filter(([key]) => !apart.has(key)));

  settleTitle(head, file, report);
  settleDocumentId(head, isLenient, report);
  if (places.size > 0 && head['positions'] === undefined) head['positions'] = Object.fromEntries(places);
  settlePlaces(head, isKnown, report);
  fitToSchema(headSchema, head, 'The map', (path) => path, report);
  const { vocabulary } = head;
  if (vocabulary !== undefined && !isObject(vocabulary)) delete head['vocabulary'];
  return head;
}

function settleTitle(head: JsonObject, file: string, report: Report): void {
  const { title } = head;
  if (typeof title === 'string' && hasVisibleText(title)) return;
  const given = file.replace(/^.*[\\/]/, '').replace(/\.json$/i, '') || 'Untitled map';
  head['title'] = typeof title === 'number' || typeof title === 'boolean' ? String(title) : given;
  report.add({
    code: 'W_MISSING_NAME',
    place: ['title'],
    value: title,
    message: `The map has no title; it is called "${String(head['title'])}".`,
    remedy: 'Write a "title".',
  });
}

/** A lenient file needs no id of its own, so being given one there is nothing to warn of. */
function settleDocumentId(head: JsonObject, isLenient: boolean, report: Report): void {
  const { id } = head;
  if (typeof id === 'string' && id.trim() !== '' && id.length <= 200) return;
  const given = typeof id === 'number' ? String(id) : idFrom(String(head['title']));
  head['id'] = given;
  if (isLenient && id === undefined) return;
  report.add({
    code: typeof id === 'number' ? 'W_ID_COERCED' : 'W_MISSING_FIELD',
    place: ['id'],
    value: id,
    message: `The map has no id that can be used; it was given "${given}".`,
    remedy: 'Write an "id" of 1 to 200 characters as text.',
  });
}

function idFrom(title: string): string {
  const words = title
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 60) ?? 'map';
}
