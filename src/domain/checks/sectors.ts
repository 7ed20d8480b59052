import { shorten, timesInWords } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { pathOf } from './draft.ts';
import { nearest } from './nearest.ts';

const sectors = ['public', 'voluntary', 'private', 'community', 'mixed'];

/** Warns once of each sector the format does not know; it is kept as it is. */
export function checkSectors(organisations: readonly Draft[], report: Report): void {
  const unknown = new Map<string, Draft[]>();
  for (const draft of organisations) {
    const { sector } = draft.record;
    if (typeof sector !== 'string' || sectors.includes(sector)) continue;
    const alike = unknown.get(sector);
    if (alike) alike.push(draft);
    else unknown.set(sector, [draft]);
  }
  for (const [sector, drafts] of unknown) {
    const [first] = drafts;
    if (first === undefined) continue;
    const meant = nearest(sector, sectors);
    report.add({
      code: 'W_UNKNOWN_TYPE',
      place: pathOf(first, 'sector'),
      value: sector,
      message: `"${shorten(sector, 60)}" is not a known sector (used ${timesInWords(drafts.length)}). It is kept as it is.`,
      remedy: meant === null ? `Use one of ${sectors.join(', ')}.` : `Did you mean "${meant}"?`,
    });
  }
}
