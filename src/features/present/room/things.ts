import { relationshipTitle } from '../../../analysis/describe.ts';
import { organisationName } from '../../../analysis/names.ts';
import { compareNames } from '../../../analysis/words.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';

/** Something the room can speak of. */
export interface Thing {
  /** Its own among all. */
  readonly key: string;
  readonly ref: EntityRef;
  readonly words: string;
}

const thingOf = (ref: EntityRef, words: string): Thing => ({ key: `${ref.kind} ${ref.id}`, ref, words });

/** The relationships that are shown, by their words. */
export const relationshipThings = (visible: Network): readonly Thing[] =>
  sorted([...visible.relationships.keys()].map((id) => thingOf(relationshipRef(id), relationshipTitle(visible, id))));

/** The organisations that are shown, by name. */
export const organisationThings = (visible: Network): readonly Thing[] =>
  sorted([...visible.organisations.keys()].map((id) => thingOf(organisationRef(id), organisationName(visible, id))));

const sorted = (things: readonly Thing[]): readonly Thing[] =>
  things.toSorted((a, b) => compareNames(a.words, b.words));

/** Those that have a word beginning with each of the words typed, accents and capitals apart. */
export function thingsLike(things: readonly Thing[], typed: string): readonly Thing[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return things;
  return things.filter(({ words }) => {
    const own = wordsOf(words);
    return asked.every((start) => own.some((word) => word.startsWith(start)));
  });
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
