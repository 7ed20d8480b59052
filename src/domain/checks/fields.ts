import { z } from 'zod';
import type { JsonObject, JsonPath } from '../jsonValue.ts';
import { kindInWords } from '../jsonValue.ts';
import type { Finding } from '../report.ts';

/** A field that does not fit the schema, and the smallest part around it that can be left out so that the rest fits. */
export interface Misfit {
  readonly code: Finding['code'];
  /** Within the record. */
  readonly path: JsonPath;
  readonly value: unknown;
  /** What is expected there, in words; null when the field is missing. */
  readonly expected: string | null;
  /** What to leave out; null when the record cannot do without it. */
  readonly removable: JsonPath | null;
}

/** All fields of a record that do not fit its schema. */
export function misfits(schema: z.ZodObject, record: JsonObject): readonly Misfit[] {
  const result = schema.safeParse(record);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const value = valueAt(record, path);
    const removable = removableAround(schema, path);
    return { code: codeOf(issue, value, removable), path, value, expected: expectedIn(issue, value), removable };
  });
}

/** Takes parts out of a record. Paths must come from one `misfits` call, so that places in lists still hold. */
export function withoutParts(record: JsonObject, paths: readonly JsonPath[]): void {
  const byHolder = new Map<object, Set<string | number>>();
  for (const path of paths) {
    const holder = valueAt(record, path.slice(0, -1));
    const last = path.at(-1);
    if (typeof holder !== 'object' || holder === null || last === undefined) continue;
    const parts = byHolder.get(holder);
    if (parts) parts.add(last);
    else byHolder.set(holder, new Set([last]));
  }
  for (const [holder, parts] of byHolder) {
    if (Array.isArray(holder)) {
      const kept: unknown[] = holder.filter((_part, index) => !parts.has(index));
      holder.length = 0;
      for (const part of kept) holder.push(part);
    } else for (const part of parts) Reflect.deleteProperty(holder, part);
  }
}

function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** Follows a path through a schema and returns its longest beginning that may be missing. */
function removableAround(root: z.ZodObject, path: JsonPath): JsonPath | null {
  let schema: z.core.$ZodType = root;
  let removable: JsonPath | null = null;
  for (const [at, part] of path.entries()) {
    schema = inner(schema);
    if (schema instanceof z.ZodObject) {
      const child: z.core.$ZodType | undefined = (schema.shape as z.core.$ZodShape)[String(part)];
      if (child === undefined) return removable;
      if (child instanceof z.ZodOptional) removable = path.slice(0, at + 1);
      schema = child;
    } else if (schema instanceof z.ZodArray) {
      removable = path.slice(0, at + 1);
      schema = schema.element;
    } else if (schema instanceof z.ZodRecord) {
      removable = path.slice(0, at + 1);
      schema = schema.valueType;
    } else return removable;
  }
  return removable;
}

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;

function codeOf(issue: z.core.$ZodIssue, value: unknown, removable: JsonPath | null): Finding['code'] {
  if (removable === null) return value === undefined ? 'E_MISSING_FIELD' : 'E_WRONG_TYPE';
  if (value === undefined) return 'W_MISSING_FIELD';
  if (issue.message.startsWith('W_')) return issue.message as Finding['code'];
  return issue.code === 'invalid_value' ? 'W_BAD_VALUE' : 'W_WRONG_TYPE';
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectedIn(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (value === undefined) return null;
  if (issue.message === 'W_BAD_DATE') return 'a date that exists, such as "2019", "2019-04" or "2019-04-01"';
  switch (issue.code) {
    case 'invalid_type':
      return `${types[issue.expected] ?? 'another sort of value'}, not ${kindInWords(value)}`;
    case 'invalid_value':
      return `one of ${issue.values.map((known) => `"${String(known)}"`).join(', ')}`;
    case 'too_small':
      return typeof value === 'string' ? 'text that is not empty' : `at least ${String(issue.minimum)}`;
    case 'too_big':
      return typeof value === 'string'
        ? `text of at most ${String(issue.maximum)} characters`
        : `at most ${String(issue.maximum)}`;
    default:
      return 'text, a number, true or false, or a list of texts';
  }
}
