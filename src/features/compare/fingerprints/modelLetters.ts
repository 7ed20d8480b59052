import type { TermId } from '../../../domain/ids.ts';

/**
 * A letter for each model, so that its sign can be spoken of where colours and pictures are not seen: the first of its
 * words whose letter is not taken, else the next free letter of the alphabet.
 *
 * @param labels - Ids and labels in the order in which the letters are given away.
 * @returns Different letters for up to 26 models; an empty text for those past them.
 */
export function modelLetters(labels: readonly (readonly [TermId, string])[]): ReadonlyMap<TermId, string> {
  const taken = new Set<string>();
  return new Map(
    labels.map(([id, label]) => {
      const initials = label.toUpperCase().match(/\p{L}+/gu) ?? [];
      const wanted = [...initials.map((word) => word.charAt(0)), ...alphabet];
      const letter = wanted.find((each) => !taken.has(each)) ?? '';
      taken.add(letter);
      return [id, letter];
    }),
  );
}

const alphabet = Array.from({ length: 26 }, (_, place) => String.fromCharCode('A'.charCodeAt(0) + place));
