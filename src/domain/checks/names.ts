import { hasVisibleText } from '../visibleText.ts';
import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf } from './draft.ts';

/** Gives a record without a name (a source: without a title) its id in that place, with a warning. */
export function settleName(draft: Draft, field: 'name' | 'title', report: Report): void {
  const found = draft.record[field];
  if (typeof found === 'string' && hasVisibleText(found)) return;
  const id = String(draft.record['id']);
  const asText = typeof found === 'number' || typeof found === 'boolean';
  // A text without a visible character stays in the data; the screen shows the id.
  if (typeof found !== 'string') draft.record[field] = asText ? String(found) : id;
  report.add({
    code: asText ? 'W_WRONG_TYPE' : 'W_MISSING_NAME',
    place: pathOf(draft, field),
    value: found,
    message: asText
      ? `${nameOf(draft)}: the ${field} is not text; it was read as "${String(found)}".`
      : `${nameOf(draft)} has no ${field} that can be seen; its id "${id}" is shown instead.`,
    remedy: asText ? `Put the ${field} in double quotes.` : `Write a ${field}.`,
  });
}
