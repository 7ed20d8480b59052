import { assertNever } from '../../../domain/assertNever.ts';
import { cannotTell } from '../../results/cannotTell.ts';
import type { ComparedMeasure, SideValue } from '../measures/comparedMeasure.ts';
import type { ComparedSide } from '../measures/comparedSide.ts';
import { sharedRecords } from '../measures/comparedSide.ts';
import type { Chance } from '../comparison.ts';
import { dealtAnew } from './dealtAnew.ts';
import { shownValue } from '../measures/measureText.ts';
import type { Draw } from './permutationTest.ts';
import { permutationTest, rangeOf } from './permutationTest.ts';
import { placedAnew } from './placedAnew.ts';
import { textSeed } from './textSeed.ts';

/** Of fewer things there are too few ways to deal them for any difference to be rare. */
const fewestDealt = 6;

/**
 * Whether sides differ in a measure by more than chance makes networks so small differ.
 *
 * @param values - One a side.
 * @returns The same whichever way round the sides stand. Sides that read alike differ by no more than chance.
 * @remarks 999 shuffles of O(things dealt, or ties placed).
 */
export function chanceOf(
  measure: ComparedMeasure,
  sides: readonly ComparedSide[],
  values: readonly SideValue[],
): Chance {
  const { shuffling } = measure;
  if (shuffling.kind === 'none') return { kind: 'not-asked', why: shuffling.why };
  const told = sides
    .map((side, place) => ({ side, value: values[place]! }))
    .filter(({ value }) => value.value !== null)
    .sort((a, b) => (a.side.key < b.side.key ? -1 : 1));
  const cannot = (why: string): Chance => ({ kind: 'cannot-tell', why: cannotTell(why) });
  const observed = apartAsShown(
    measure,
    told.map(({ value }) => value.value),
  );
  if (observed === null) return cannot('fewer than two sides are told');
  const shared = sharedRecords(told.map(({ side }) => side));
  if (shared !== null) return cannot(shared);
  const draw = drawOf(
    shuffling,
    told.map(({ value }) => value),
  );
  if (typeof draw === 'string') return cannot(draw);
  return permutationTest(observed, draw, textSeed([measure.id, ...told.map(({ side }) => side.key)].join('\n')));
}

/** Nought where all read alike, so that no row says both that sides are the same and that they differ. */
function apartAsShown({ unit }: ComparedMeasure, values: readonly (number | null)[]): number | null {
  const shown = values.map((value) => (value === null ? null : shownValue(unit, value)));
  return rangeOf(shown) === 0 ? 0 : rangeOf(values);
}

function drawOf(
  shuffling: Exclude<ComparedMeasure['shuffling'], { kind: 'none' }>,
  values: readonly SideValue[],
): Draw | string {
  switch (shuffling.kind) {
    case 'dealt': {
      const marks = values.map((value) => value.marks ?? []);
      return marks.flat(2).length < fewestDealt
        ? `fewer than six ${shuffling.what} are recorded on all sides together`
        : dealtAnew(marks, shuffling.of);
    }
    case 'placed': {
      const tied = values.map((value) => value.tied ?? []);
      return tied.flat().reduce((sum, { ties }) => sum + ties, 0) < fewestDealt
        ? 'fewer than six ties are recorded on all sides together'
        : placedAnew(tied, shuffling.figure);
    }
    default:
      return assertNever(shuffling);
  }
}
