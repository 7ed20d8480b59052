import { listWords, numberWords } from '../../words.ts';
import type { StructureDistance } from '../comparison.ts';

/** "0.62"; "not recorded" of nothing to compare. What is not quite nought or one is not rounded to it. */
export function distanceText(distance: number | null): string {
  if (distance === null) return 'not recorded';
  if (distance > 0 && distance < 0.005) return 'under 0.01';
  if (distance < 1 && distance >= 0.995) return 'over 0.99';
  return distance.toFixed(2);
}

/**
 * Which sides differ as wholes by more than chance, in a sentence.
 *
 * @param structure - Both distances of every two sides, as `structureDistances` gives them.
 * @param titles - Of the sides, in their order.
 * @returns null where there is nothing to say: no distance is there.
 */
export function structureInWords(structure: readonly StructureDistance[], titles: readonly string[]): string | null {
  if (structure.every(({ distance }) => distance === null)) return null;
  const tested = pairsOf(structure.filter(({ chance }) => chance.kind === 'tested'));
  if (tested.length === 0) return 'As wholes, whether the sides differ by more than chance cannot be told.';
  const larger = pairsOf(structure.filter(({ chance }) => chance.kind === 'tested' && chance.isLarger));
  if (larger.length === 0)
    return tested.length === 1
      ? 'As wholes, the two differ by no more than chance makes networks this small differ.'
      : `As wholes, none of the ${numberWords(tested.length)} pairs that could be tested differs by more than chance makes networks this small differ.`;
  const [one, other] = larger[0] ?? [0, 1];
  if (tested.length === 1)
    return `As wholes, ${titles[one] ?? ''} differs from ${titles[other] ?? ''} by more than chance makes such networks differ.`;
  const named = larger.map(([a, b]) => `${titles[a] ?? ''} from ${titles[b] ?? ''}`);
  return `As wholes, ${numberWords(larger.length)} of ${numberWords(tested.length)} pairs ${larger.length === 1 ? 'differs' : 'differ'} by more than chance makes such networks differ: ${listWords(named)}.`;
}

/** Every two sides once, in their order. */
function pairsOf(structure: readonly StructureDistance[]): readonly StructureDistance['sides'][] {
  return [...new Map(structure.map(({ sides }) => [sides.join(), sides])).values()];
}
