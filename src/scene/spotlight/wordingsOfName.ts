import type { NodeName } from '../marks.ts';
import type { Wording } from '../territoryWordings.ts';
import { inLines } from '../territoryWordings.ts';

/** Longer lines are looked at as more of them. */
const comfortable = 12;
const mostLines = 3;
/** What each line more costs than the map has it in. */
const perLine = 0.5;

/** The ways to write the name of an organisation in a step: as the map does, and in up to three lines rather than cut. */
export function wordingsOfName({ lines, wholeLines }: NodeName): readonly Wording[] {
  const isCut = lines.some((line) => line.endsWith('…'));
  const words = (isCut ? wholeLines : lines).join(' ').split(' ');
  const more = Array.from({ length: mostLines }, (_, index) => index + 1)
    .filter((count) => count > (isCut ? 1 : lines.length) && count <= words.length)
    .map((count) => ({ lines: inLines(words, count), cost: perLine * Math.max(0, count - lines.length) }))
    .filter(({ lines: broken }) => words.join(' ').length > comfortable || broken.length === 1);
  return isCut ? [...more, { lines, cost: mostLines }] : [{ lines, cost: 0 }, ...more];
}
