import type { JsonObject, JsonPath } from '../jsonValue.ts';
import { isObject } from '../jsonValue.ts';
import type { Report } from '../report.ts';

/**
 * Takes numbers out of fields the format does not know that are too large to be read (`1e999`): they could not be written back. In a
 * list null takes their place.
 *
 * @param prefix - Where `root` stands in the file.
 */
export function withoutInfinities(root: JsonObject, prefix: JsonPath, report: Report): void {
  const visit = (value: unknown, path: JsonPath): boolean => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      report.add({
        code: 'W_BAD_NUMBER',
        place: path,
        value,
        message: `The number in "${String(path.at(-1))}" is too large to be read. It was left out.`,
        remedy: 'Write the number with fewer digits, or as text in double quotes.',
      });
      report.setAside(path, String(value));
      return false;
    }
    if (Array.isArray(value)) {
      const list: unknown[] = value;
      for (const [index, part] of list.entries()) if (!visit(part, [...path, index])) list[index] = null;
    } else if (isObject(value))
      for (const [key, part] of Object.entries(value))
        if (!visit(part, [...path, key])) Reflect.deleteProperty(value, key);
    return true;
  };
  visit(root, prefix);
}
