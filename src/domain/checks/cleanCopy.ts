import type { JsonObject, JsonPath } from '../jsonValue.ts';
import { isObject } from '../jsonValue.ts';
import { limits } from '../limits.ts';
import type { Finding, Report } from '../report.ts';
import { textFindings } from './texts.ts';

export interface CleanCopy {
  readonly copy: JsonObject;
  /** Whether a number was too large to be read (`1e999`); where it stands decides what becomes of it. */
  readonly hasInfinities: boolean;
}

/**
 * Copies a JSON value without the keys that can reach into a program (`__proto__`, and `constructor` or `prototype` holding an
 * object), and looks at every text on the way. Keys of `positions` are organisation ids, so any key may stand there.
 *
 * @param whose - Words for the record at a path, such as `Organisation 2 ("gb-x")`.
 */
export function cleanCopy(root: JsonObject, report: Report, whose: (path: JsonPath) => string): CleanCopy {
  // One path for the whole walk; it is copied only when there is something to tell.
  const path: (string | number)[] = [];
  let hasInfinities = false;

  const inside = <Value>(part: string | number, work: () => Value): Value => {
    path.push(part);
    const result = work();
    path.pop();
    return result;
  };

  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return copyText(value);
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) hasInfinities = true;
      return value + 0; // -0 becomes 0, which JSON can write back
    }
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= limits.depth) {
      report.add(tooDeep([...path], whose(path)));
      return null;
    }
    if (Array.isArray(value)) return value.map((part, index) => inside(index, () => copy(part)));
    return isObject(value) ? copyObject(value) : null;
  };

  const copyText = (value: string): string => {
    for (const finding of textFindings(value, path, whose)) report.add(finding);
    return value;
  };

  const copyObject = (value: JsonObject): JsonObject => {
    const entries: [string, unknown][] = [];
    for (const [key, part] of Object.entries(value))
      inside(key, () => {
        if (isForbidden(key, part) && path[0] !== 'positions') {
          report.add(forbidden([...path], key, part, whose(path)));
          report.setAside([...path], part);
        } else {
          copyText(key);
          entries.push([key, copy(part)]);
        }
      });
    // fromEntries defines each key; an assignment to `__proto__` would not.
    return Object.fromEntries(entries);
  };

  return { copy: copyObject(root), hasInfinities };
}

function isForbidden(key: string, value: unknown): boolean {
  return key === '__proto__' || ((key === 'constructor' || key === 'prototype') && isObject(value));
}

const forbidden = (place: JsonPath, key: string, value: unknown, where: string): Finding => ({
  code: 'W_FORBIDDEN_KEY',
  place,
  value,
  message: `${where} has a field called "${key}", a name that programs keep for themselves. It was set aside.`,
  remedy: 'Give the field another name if you need it.',
});

/** @param found - How deep it goes, or how deep it was followed; left out when neither is known. */
export const tooDeep = (place: JsonPath, where: string, found?: number): Finding => ({
  code: 'E_TOO_DEEP',
  place,
  message:
    `${where} holds lists or objects more than ${String(limits.depth)} levels deep` +
    `${found === undefined ? '' : ` (found: ${found.toLocaleString('en-GB')}${found > 10_000 ? ' or more' : ''})`}.`,
  remedy: `Write it with at most ${String(limits.depth)} levels within each other.`,
});
