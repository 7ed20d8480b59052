import { counted, listWords } from './words.ts';

/** More names than this are a list, no sentence. */
const mostNamed = 3;

/** "A, B and C"; past three, "A, B and 12 others": the rest is counted, and lit all the same. */
export const namedOrCounted = (names: readonly string[], most = mostNamed): string =>
  names.length <= most
    ? listWords(names)
    : listWords([...names.slice(0, most - 1), counted(names.length - most + 1, 'other')]);
