import type { z } from 'zod';
import type { JsonObject, JsonPath } from '../jsonValue.ts';
import { pathInWords } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import type { Misfit } from './fields.ts';
import { misfits, withoutParts } from './fields.ts';

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
  const told = found.filter((misfit) => !isEmptyField(misfit));
  for (const misfit of told)
    report.add({
      code: misfit.code,
      place: placeOf(misfit.path),
      value: misfit.value,
      message: inWords(name, misfit),
      remedy:
        misfit.expected === null
          ? 'Add the field.'
          : `Write ${misfit.expected.split(', not ')[0] ?? ''}${misfit.removable ? ', or remove it' : ''}.`,
    });
  const removable = found.flatMap((misfit) => (misfit.removable ? [misfit.removable] : []));
  for (const path of unique(told.flatMap((misfit) => (misfit.removable ? [misfit.removable] : []))))
    report.setAside(placeOf(path), partAt(record, path));
  withoutParts(record, removable);
  return found.every((misfit) => misfit.removable !== null);
}

/** Whether a field that may be missing holds null. */
function isEmptyField({ value, path, removable }: Misfit): boolean {
  return value === null && removable?.length === path.length;
}

function inWords(name: string, { path, expected, removable }: Misfit): string {
  const field = `"${pathInWords(path)}"`;
  const fault = expected === null ? `${field} is missing` : `${field} should be ${expected}`;
  if (removable === null) return `${name}: ${fault}.`;
  const aside = removable.length === path.length ? 'It' : `"${pathInWords(removable)}"`;
  return `${name}: ${fault}. ${aside} was set aside.`;
}

function unique(paths: readonly JsonPath[]): readonly JsonPath[] {
  return [...new Map(paths.map((path) => [pathInWords(path), path])).values()];
}

function partAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined,
    root,
  );
}
