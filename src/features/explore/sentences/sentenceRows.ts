import type { SentenceGroup, SentencePart } from '../../../analysis/sentenceGroups.ts';
import type { EntityRef } from '../../../domain/ids.ts';

/** How many sentences of a group are drawn at first, and how many more each time; a very long list would keep the page waiting. */
export const stepOfRows = 200;

/** Past this many sentences the groups are folded at first. */
export const mostOpenAtFirst = 1_200;

export const refKey = ({ kind, id }: EntityRef): string => `${kind} ${id}`;
export const rowKeyOf = (group: SentenceGroup, id: string): string => `${group.key}\n${id}`;
export const moreKeyOf = (group: SentenceGroup): string => `${group.key}\nmore`;

/** The parts of a group with no more than `most` sentences in all; parts that would be empty are left out. */
export function firstRows({ parts }: SentenceGroup, most: number): readonly SentencePart[] {
  const shown: SentencePart[] = [];
  let room = most;
  for (const part of parts) {
    if (room <= 0) break;
    shown.push(part.ties.length <= room ? part : { ...part, ties: part.ties.slice(0, room) });
    room -= part.ties.length;
  }
  return shown;
}

/** Everything in a group that the arrow keys stop at, in the order of the page. */
export function stopsOf(group: SentenceGroup, isOpen: boolean, most: number): readonly string[] {
  if (!isOpen) return [group.key];
  const rows = firstRows(group, most).flatMap(({ ties }) => ties);
  return [
    group.key,
    ...[...rows, ...group.alone.slice(0, most)].map((id) => rowKeyOf(group, id)),
    ...(Math.max(group.count, group.alone.length) > most ? [moreKeyOf(group)] : []),
  ];
}
