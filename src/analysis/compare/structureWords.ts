import { listWords, numberWords } from '../words.ts';
import type { Chance, StructureDistance } from './comparisonAnswer.ts';

/** "0.62"; "not recorded" of nothing to compare. What is not quite nought or one is not rounded to it. */
export function distanceText(distance: number | null): string {
  if (distance === null) return 'not recorded';
  if (distance > 0 && distance < 0.005) return 'under 0.01';
  if (distance < 1 && distance >= 0.995) return 'over 0.99';
  return distance.toFixed(2);
}

/** Whether two sides are further apart than chance makes networks like them, as a cell says it. */
export function structureChance(chance: Chance): string {
  switch (chance.kind) {
    case 'tested':
      return chance.isLarger ? 'more than chance' : 'no larger than chance for networks this small';
    case 'cannot-tell':
    case 'not-asked':
      return 'chance cannot be told';
  }
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
  const named = larger.map(([a, b]) => `${titles[a] ?? ''} and ${titles[b] ?? ''}`);
  if (larger.length === 0)
    return tested.length === 1
      ? 'As wholes, the two differ by no more than chance makes networks this small differ.'
      : `As wholes, none of the ${numberWords(tested.length)} pairs that could be tested differ by more than chance makes networks this small differ.`;
  if (tested.length === 1) return `As wholes, ${named[0] ?? ''} differ by more than chance makes such networks differ.`;
  const count = `${numberWords(larger.length)} of ${numberWords(tested.length)} pairs ${larger.length === 1 ? 'differs' : 'differ'} by more than chance makes such networks differ`;
  return `As wholes, ${count}: ${listWords(named)}.`;
}

/** Every two sides once, in their order. */
function pairsOf(structure: readonly StructureDistance[]): readonly StructureDistance['sides'][] {
  return [...new Map(structure.map(({ sides }) => [sides.join(), sides])).values()];
}
