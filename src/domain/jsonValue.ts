/** What a JSON text can hold, as we find it: nothing about it is certain yet. */
export type JsonObject = { [key: string]: unknown };
export type JsonPath = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, in words for a reader: "a list", "text". */
export function kindInWords(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'an object';
  }
}

const plainKey = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** `organisations[3].evidence.basis`; a key that is not a plain word stands in brackets and quotes. Long ones are cut in the middle. */
export function pathInWords(path: JsonPath): string {
  const parts = path.map((part, at) => {
    if (typeof part === 'number') return `[${String(part)}]`;
    if (!plainKey.test(part)) return `[${JSON.stringify(shorten(part, 60))}]`;
    return at === 0 ? part : `.${part}`;
  });
  return parts.length <= 12 ? parts.join('') : `${parts.slice(0, 8).join('')} … ${parts.at(-1) ?? ''}`;
}

/**
 * A value as a problem shows it: text as it is, other values as JSON; marks that cannot be seen are written out (`\u202e`).
 *
 * @returns At most 120 characters; null when there is nothing to show.
 */
export function valueInWords(value: unknown): string | null {
  if (value === undefined) return null;
  return shorten(revealMarks(typeof value === 'string' ? value.slice(0, 400) : outline(value, 3)), 120);
}

/** JSON of a value, but never deeper or longer than a reader needs; safe for values that are thousands of lists deep. */
function outline(value: unknown, depth: number): string {
  if (Array.isArray(value))
    return depth === 0
      ? '[…]'
      : `[${value
          .slice(0, 8)
          .map((part) => outline(part, depth - 1))
          .join(', ')}]`;
  if (isObject(value)) {
    const entries = Object.entries(value).slice(0, 8);
    const inner = entries.map(([key, part]) => `${JSON.stringify(key.slice(0, 60))}: ${outline(part, depth - 1)}`);
    return depth === 0 ? '{…}' : `{${inner.join(', ')}}`;
  }
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 200));
  return String(value);
}

// Control characters, halves of characters, line separators, and marks that turn the reading direction or take no room.
const marks =
  /[\p{Control}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}\u061c\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;

/** Writes out what cannot be seen or would change how a sentence reads: `\u202e`. */
export function revealMarks(text: string): string {
  return text.replace(marks, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** Cuts a text to a length, in whole characters, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const whole = Array.from(text.slice(0, length));
  if (/\p{Surrogate}/u.test(whole.at(-1) ?? '')) whole.pop();
  return `${whole.join('').slice(0, length - 1)}…`;
}

/** Whether two JSON values hold the same, whatever the order of keys. Depth must be bounded by the caller. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, index) => sameJson(part, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/** `once`, or `3 times`. */
export function timesInWords(count: number): string {
  return count === 1 ? 'once' : `${count.toLocaleString('en-GB')} times`;
}
