import type { OrganisationId } from '../../domain/ids.ts';
import type { Accountability, Network, Relationship } from '../../domain/network.ts';
import { yearsOf } from '../../domain/period.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { decisionRights } from '../notation/decisionRights.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { standingTies } from '../notation/reading.ts';

/** Whole years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** When an organisation could decide something, and had no forum on record. */
export interface ForumGaps {
  /** The longest stretches there are, in order of time. */
  readonly gaps: readonly Years[];
  /** Lines of account without any date: they may hold at any time, so they leave no gap. */
  readonly undatedLines: readonly Accountability[];
  readonly lines: readonly Accountability[];
  readonly rights: readonly Relationship[];
}

/** Every organisation that can decide something, with what it rests on. */
export const decisionHolders = oncePerNetwork((network) => {
  const holders = new Map<OrganisationId, { rights: Relationship[]; lines: Accountability[] }>();
  for (const { holder, tie } of decisionRights(network, 'asserted')) {
    const found = holders.get(holder) ?? { rights: [], lines: [] };
    holders.set(holder, found);
    found.rights.push(tie);
  }
  for (const line of linesOfAccount(network, 'asserted')) holders.get(line.from)?.lines.push(line);
  return holders;
});

/** First and last year that any asserted relationship names; null where none is dated. */
export const recordedYears = oncePerNetwork((network): Years | null => {
  let [from, to] = [Infinity, -Infinity];
  for (const tie of standingTies(network, 'asserted')) {
    const years = yearsOf(tie);
    for (const year of [years.from, years.to]) {
      if (year === null) continue;
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from > to ? null : { from, to };
});

/**
 * The longest stretches of whole years in which an organisation holds a dated right to decide, and no line of account from it is on
 * record. A line that covers part of a year covers the year; one without an end goes on, as the filter of years reads it.
 *
 * @param within - Only these years; what lies outside them has been filtered away.
 * @returns null where none of its rights is dated.
 */
export function forumGaps(network: Network, holder: OrganisationId, within: Years | null): ForumGaps | null {
  const { rights, lines } = decisionHolders(network).get(holder) ?? { rights: [], lines: [] };
  const record = within ?? recordedYears(network);
  const dated = rights.filter(({ start, end }) => start !== null || end !== null);
  if (record === null || dated.length === 0) return null;
  const undatedLines = lines.filter(({ start, end }) => start === null && end === null);
  const decides = dated.map((tie) => {
    const { from, to } = yearsOf(tie);
    return clipped({ from: from ?? to ?? record.from, to: to ?? record.to }, record);
  });
  const answers = lines.map((line) => {
    const { from, to } = yearsOf(line);
    return clipped({ from: from ?? record.from, to: to ?? record.to }, record);
  });
  return { gaps: stretches(record, decides, answers), undatedLines, lines, rights };
}

const clipped = ({ from, to }: Years, within: Years): Years => ({
  from: Math.max(from, within.from),
  to: Math.min(to, within.to),
});

/** Runs of years that some period of the first list covers, and none of the second. */
function stretches(record: Years, covered: readonly Years[], left: readonly Years[]): readonly Years[] {
  const isIn = (periods: readonly Years[], year: number) => periods.some(({ from, to }) => from <= year && year <= to);
  const found: Years[] = [];
  for (let year = record.from; year <= record.to; year++) {
    if (!isIn(covered, year) || isIn(left, year)) continue;
    const last = found.at(-1);
    if (last?.to === year - 1) found[found.length - 1] = { from: last.from, to: year };
    else found.push({ from: year, to: year });
  }
  return found;
}
