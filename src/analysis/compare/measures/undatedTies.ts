import type { Network } from '../../../domain/network.ts';
import { oncePerNetwork } from '../../../domain/oncePerNetwork.ts';
import type { SideCoverage } from '../comparison.ts';

/** Past this share of its relationships, a side of a year is mainly what counts in any year. */
const mostUndated = 1 / 3;

/**
 * How many relationships have neither a start nor an end on record, and so count in whatever year is chosen.
 * O(relationships).
 */
export const undatedTies = oncePerNetwork(
  ({ relationships }: Network): number =>
    [...relationships.values()].filter(({ start, end }) => start === null && end === null).length,
);

/** Whether more than a third of what a side shows of a year has no date. */
export const isMainlyUndated = ({ relationships, undated }: SideCoverage): boolean =>
  undated !== null && undated > mostUndated * relationships;
