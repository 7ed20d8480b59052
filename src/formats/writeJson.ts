import type { MapDocument } from '../domain/document.ts';
import { documentFormat } from '../domain/document.ts';

/** Fields in the order in which a reader looks for them; fields the format does not know follow in the order they have. */
const headOrder = [
  'format',
  'id',
  'title',
  'description',
  'licence',
  'language',
  'authors',
  'asOf',
  'vocabulary',
  'sources',
  'organisations',
  'collaborations',
  'relationships',
  'positions',
  'pinned',
  'views',
  'story',
  'remarks',
];

/**
 * The file to save: reading it gives an equal document, fields the format does not know included.
 *
 * @returns JSON with one line for each record, so that two versions can be compared line by line, and a final line end.
 */
export function writeJson(document: MapDocument): string {
  const fields = new Map<string, unknown>(Object.entries({ ...document, format: documentFormat }));
  const known = headOrder.filter((key) => fields.has(key));
  const others = [...fields.keys()].filter((key) => !headOrder.includes(key));
  const lines = [...known, ...others].flatMap((key) => {
    const value = fields.get(key);
    return value === undefined ? [] : [` ${JSON.stringify(key)}: ${lineByLine(value)}`];
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function lineByLine(value: unknown): string {
  if (Array.isArray(value) && value.some(holdsParts))
    return `[\n${value.map((part) => `  ${JSON.stringify(part)}`).join(',\n')}\n ]`;
  if (!Array.isArray(value) && holdsParts(value)) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    if (entries.some(([, part]) => holdsParts(part)))
      return `{\n${entries.map(([key, part]) => `  ${JSON.stringify(key)}: ${JSON.stringify(part)}`).join(',\n')}\n }`;
  }
  return JSON.stringify(value);
}

const holdsParts = (value: unknown): value is object => typeof value === 'object' && value !== null;
