import type { z } from 'zod';
import type { JsonObject, JsonPath } from '../jsonValue.ts';
import { pathInWords } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import type { Misfit } from './fields.ts';
import { misfits, withoutParts } from './fields.ts';
import { meantDate } from './meantDate.ts';

/**
 * Takes out of a record whatever does not fit its schema, each with a warning, so that the rest can be used. A null where a field may
 * be missing means the same as a missing field and is taken out in silence.
 *
 * @param name - The record in words.
 * @param placeOf - JSON path in the file of a path within the record.
 * @returns False when the record cannot be used without the part that does not fit; an error says so.
 */
export function fitToSchema(
  schema: z.ZodObject,
  record: JsonObject,
  name: string,
  placeOf: (path: JsonPath) => JsonPath,
  report: Report,
): boolean {
  const found = misfits(schema, record);
  if (found.length === 0) return true;
  const told = uniqueBy(found, (misfit) => misfit.path).filter((misfit) => !isEmptyField(misfit));
  for (const misfit of told)
    report.add({
      code: misfit.code,
      place: placeOf(misfit.path),
      value: misfit.value,
      message: inWords(name, misfit),
      remedy: remedyFor(misfit),
    });
  const removable = found.flatMap((misfit) => (misfit.removable ? [misfit.removable] : []));
  const aside = told.flatMap((misfit) => (misfit.removable ? [misfit.removable] : []));
  for (const path of uniqueBy(aside, (part) => part)) report.setAside(placeOf(path), partAt(record, path));
  withoutParts(record, removable);
  return found.every((misfit) => misfit.removable !== null);
}

/** Whether a field that may be missing holds null. */
function isEmptyField({ value, path, removable }: Misfit): boolean {
  return value === null && removable?.length === path.length;
}

function remedyFor({ code, value, expected, removable }: Misfit): string {
  if (expected === null) return 'Add the field.';
  const meant = code === 'W_BAD_DATE' ? meantDate(value) : null;
  if (meant !== null) return meant;
  return `Write ${expected.split(', not ')[0] ?? ''}${removable ? ', or remove it' : ''}.`;
}

function inWords(name: string, { path, expected, removable }: Misfit): string {
  const field = `"${pathInWords(path)}"`;
  const fault = expected === null ? `${field} is missing` : `${field} should be ${expected}`;
  if (removable === null) return `${name}: ${fault}.`;
  const aside = removable.length === path.length ? 'It' : `"${pathInWords(removable)}"`;
  return `${name}: ${fault}. ${aside} was set aside.`;
}

function uniqueBy<Item>(items: readonly Item[], pathOf: (item: Item) => JsonPath): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const path = JSON.stringify(pathOf(item));
    return !seen.has(path) && seen.add(path);
  });
}

function partAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined,
    root,
  );
}
