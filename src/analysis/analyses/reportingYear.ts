import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { linesGiven } from '../notation/linesOfAccount.ts';

/** One forum's row in a strip of twelve months. */
export interface ReportingRow {
  readonly forum: OrganisationId;
  /** Lines to it, in code order. */
  readonly lines: readonly RelationshipId[];
  /** Reports a year over its lines; null: not recorded for any of them. */
  readonly reportsPerYear: number | null;
  /** Of its lines, those without a recorded rhythm: there may be more reports than the marks show. */
  readonly withoutRhythm: number;
  /** Where marks stand, in months from the start of the year, 0 to 12, spread evenly: which months they are is not recorded. */
  readonly marks: readonly number[];
}

/** More marks than weeks would be a line. */
const mostMarks = 52;

/**
 * Marks for a rhythm, evenly over twelve months.
 *
 * @param reportsPerYear - Under 1 there is none: it comes round less than once a year. Parts of a report are left off.
 */
export function marksOfYear(reportsPerYear: number): readonly number[] {
  const count = Math.min(mostMarks, Math.max(0, Math.floor(reportsPerYear)));
  return Array.from({ length: count }, (_, index) => ((index + 0.5) * 12) / count);
}

/**
 * The year of an organisation's reports, a row a forum (D5): forums with a recorded rhythm first, the most frequent on top.
 *
 * @returns Empty where it gives account on no recorded line.
 */
export function reportingYear(network: Network, id: OrganisationId): readonly ReportingRow[] {
  const rows = new Map<OrganisationId, ReportingRow>();
  for (const line of linesGiven(network, 'asserted').get(id) ?? []) {
    const row = rows.get(line.to);
    const known = row?.reportsPerYear ?? null;
    const reportsPerYear = line.reportsPerYear === null ? known : (known ?? 0) + line.reportsPerYear;
    rows.set(line.to, {
      forum: line.to,
      lines: [...(row?.lines ?? []), line.id],
      reportsPerYear,
      withoutRhythm: (row?.withoutRhythm ?? 0) + (line.reportsPerYear === null ? 1 : 0),
      marks: reportsPerYear === null ? [] : marksOfYear(reportsPerYear),
    });
  }
  return [...rows.values()].sort(
    (a, b) => (b.reportsPerYear ?? -1) - (a.reportsPerYear ?? -1) || (a.forum < b.forum ? -1 : 1),
  );
}
