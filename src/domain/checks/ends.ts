import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf, spelled } from './draft.ts';

const ends = ['from', 'to'] as const;

/**
 * Sets relationships aside that point to an organisation which is not there, and warns of those that point from an organisation to
 * itself (they are kept).
 *
 * When every relationship dangles, the ids are probably of the wrong sort: that is told once and not once a relationship.
 *
 * @returns The relationships both of whose ends are there.
 */
export function checkEnds(relationships: readonly Draft[], organisations: readonly Draft[], report: Report): Draft[] {
  const known = new Set(organisations.map((draft) => draft.record['id']));
  const isWhole = (draft: Draft): boolean => ends.every((end) => known.has(draft.record[end]));
  const kept = relationships.filter(isWhole);
  const dangling = relationships.filter((draft) => !isWhole(draft));
  for (const draft of dangling) report.setAside(pathOf(draft), draft.written);
  if (kept.length === 0 && (dangling.length > 1 || organisations.length === 0))
    reportAll(dangling, organisations, known, report);
  else for (const draft of dangling) reportOne(draft, known, report);
  for (const draft of kept) if (draft.record['from'] === draft.record['to']) reportLoop(draft, report);
  return kept;
}

function reportOne(draft: Draft, known: ReadonlySet<unknown>, report: Report): void {
  for (const end of ends) {
    const id = draft.record[end];
    if (known.has(id)) continue;
    report.add({
      code: 'W_DANGLING_REF',
      place: pathOf(draft, end),
      value: id,
      message: `${nameOf(draft)}: its ${spelled(draft, end)} points to organisation "${String(id)}", which is not in "organisations". The relationship was set aside.`,
      remedy: 'Add the organisation, or correct or remove the relationship.',
    });
  }
}

function reportAll(
  dangling: readonly Draft[],
  organisations: readonly Draft[],
  known: ReadonlySet<unknown>,
  report: Report,
): void {
  const named = new Set(organisations.flatMap((draft) => [folded(draft.record['name']), folded(draft.record['id'])]));
  const ids = new Set(dangling.flatMap((draft) => ends.map((end) => draft.record[end])).filter((id) => !known.has(id)));
  const looksLikeNames = [...ids].some((id) => named.has(folded(id)));
  const first = dangling[0];
  if (first === undefined) return;
  const shown = [...ids].slice(0, 4).map((id) => `"${String(id).slice(0, 60)}"`);
  report.add({
    code: 'W_DANGLING_REF',
    place: 'relationships',
    value: [...ids].slice(0, 4).join(', '),
    message: `None of the ${String(dangling.length)} relationships points to two organisations of the map (they point to ${shown.join(', ')}${ids.size > 4 ? ' …' : ''}). All were set aside.`,
    remedy: looksLikeNames
      ? `The references look like names, not ids, or differ in capitals: write the ids of the organisations, as in "organisations".`
      : `Write the ids of organisations, as in "organisations", into "${spelled(first, 'from')}" and "${spelled(first, 'to')}".`,
  });
}

const folded = (value: unknown): string => String(value).trim().toLowerCase();

function reportLoop(draft: Draft, report: Report): void {
  report.add({
    code: 'W_SELF_LOOP',
    place: pathOf(draft, 'to'),
    value: draft.record['to'],
    message: `${nameOf(draft)} goes from organisation "${String(draft.record['from'])}" to itself. It is kept and stands in the table.`,
    remedy: 'Correct one of its ends if that is not meant.',
  });
}
