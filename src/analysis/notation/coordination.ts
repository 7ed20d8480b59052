import type { Relationship } from '../../domain/network.ts';
import { anchorOfKind } from './omega.ts';
import { oncePerReading, standingTies } from './reading.ts';

const coordinating: ReadonlySet<string> = new Set([
  'partners-with',
  'co-located-with',
  'coordinates',
  'shares-data-with',
]);

/**
 * The ties of coordination, K of the analyses, read both ways: working together, in one place, helping work fit together, sharing
 * data, and belonging to one body.
 *
 * A body that organisations belong to is a partnership body here, whatever kind is recorded of it; a seat in an elected body or in
 * a group of citizens is representation, and no coordination.
 *
 * @returns In the order of ids. Two organisations may be tied more than once.
 */
export const coordinationTies = oncePerReading((network, reading): readonly Relationship[] =>
  standingTies(network, reading).filter(
    ({ type, to }) => coordinating.has(type) || (type === 'member-of' && anchorOfKind(network, to) === null),
  ),
);
