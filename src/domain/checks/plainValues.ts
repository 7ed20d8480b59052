import type { JsonObject, JsonPath } from '../jsonValue.ts';
import { isObject } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import { safeLink } from '../safeLink.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf } from './draft.ts';

const linkFields = new Set(
  'url uri link href website homepage web logo image img icon picture photo avatar thumbnail'.split(' '),
);
const colourFields = new Set(['color', 'colour', 'fill', 'stroke']);

/**
 * Looks at fields the format does not draw from but other programs write: addresses, colours and weights. All are kept as text or
 * number; the warning says that they are not used.
 */
export function checkPlainValues(draft: Draft, report: Report): void {
  checkFieldsOf(draft, draft.record, [], report);
  if (isObject(draft.record['attributes'])) checkFieldsOf(draft, draft.record['attributes'], ['attributes'], report);
  if (draft.list === 'relationships') checkWeight(draft, report);
}

function checkFieldsOf(draft: Draft, holder: JsonObject, path: JsonPath, report: Report): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value !== 'string') continue;
    const name = key.toLowerCase();
    if (linkFields.has(name) && claimsToBeLink(value) && safeLink(value) === null)
      report.add({
        code: 'W_UNSAFE_LINK',
        place: pathOf(draft, ...path, key),
        value,
        message: `${nameOf(draft)}: "${key}" is not an address that can be opened safely. It is shown as plain text.`,
        remedy: 'Write a plain address that begins with https:, http: or doi:.',
      });
    if (colourFields.has(name) && !isColour(value))
      report.add({
        code: 'W_BAD_COLOUR',
        place: pathOf(draft, ...path, key),
        value,
        message: `${nameOf(draft)}: "${key}" is not a colour. The usual colour is used; the text is kept.`,
        remedy: 'Write a colour as six figures after #, such as #2B46A3.',
      });
  }
}

/** A bare "www.example.org" is text that does no harm; a scheme, slashes or hidden marks claim more. */
const claimsToBeLink = (text: string): boolean =>
  /^[\s\p{Control}\p{Format}]*([a-z][\s\p{Control}a-z0-9+.-]*:|[\\/]{2})/iu.test(text.slice(0, 200));

const namedColours = new Set(
  'black silver gray grey white maroon red purple fuchsia green lime olive yellow navy blue teal aqua orange brown pink'.split(
    ' ',
  ),
);
const isColour = (text: string): boolean =>
  /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) || namedColours.has(text.toLowerCase());

const largestWeight = 1e9;

function checkWeight(draft: Draft, report: Report): void {
  const { weight } = draft.record;
  if (weight === undefined) return;
  if (typeof weight === 'number' && weight >= 0 && weight <= largestWeight) return;
  report.add({
    code: 'W_BAD_NUMBER',
    place: pathOf(draft, 'weight'),
    value: weight,
    message: `${nameOf(draft)}: the weight is not a number from 0 to 1,000,000,000. It is kept and not drawn.`,
    remedy: 'Correct the weight, or remove it.',
  });
}
