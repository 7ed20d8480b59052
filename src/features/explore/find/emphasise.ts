import { wordsOf } from './searchText.ts';

export interface Part {
  readonly text: string;
  readonly isHit: boolean;
}

/** Text is cut into words and what lies between them. */
const wordPattern = /[\p{L}\p{N}\p{M}'’]+/gu;

/**
 * A title cut into what answered the question and what did not.
 *
 * @param hits - Words as `wordsOf` gives them.
 * @returns Parts that make up the title when joined.
 */
export function emphasise(title: string, hits: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of title.matchAll(wordPattern)) {
    if (!wordsOf(match[0]).some((word) => hits.has(word))) continue;
    if (match.index > end) parts.push({ text: title.slice(end, match.index), isHit: false });
    parts.push({ text: match[0], isHit: true });
    end = match.index + match[0].length;
  }
  if (end < title.length || title === '') parts.push({ text: title.slice(end), isHit: false });
  return parts;
}
