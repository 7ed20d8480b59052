import { assertNever } from '../../../domain/assertNever.ts';
import type { Shuffling, TiedGroup } from '../measures/comparedMeasure.ts';
import { medianOf } from '../measures/comparedMeasure.ts';
import type { Draw } from './permutationTest.ts';
import { drawnFromLots, sampleDistinct } from './sampleDistinct.ts';

type Figure = Extract<Shuffling, { readonly kind: 'placed' }>['figure'];

/**
 * Ties of all sides, placed anew at random among the organisations of their collaborations.
 *
 * For a density every tied pair may fall anywhere. For the figures of a centre each collaboration keeps as many ties as
 * it has: those that pass through a busiest organisation are dealt anew among all collaborations and placed at one
 * organisation, and the others between the rest. So neither a centre that all of them have, nor that ties crowd more in
 * a small group, counts as a difference.
 *
 * @param sides - Collaborations of each side; the value of a side is the median over them.
 */
export function placedAnew(sides: readonly (readonly TiedGroup[])[], figure: Figure): Draw {
  const groups = sides.flat();
  const bySide = (values: readonly (number | null)[]): readonly (number | null)[] => {
    let next = 0;
    return sides.map(({ length }) => {
      next += length;
      return medianOf(values.slice(next - length, next).flatMap((value) => value ?? []));
    });
  };
  const ties = sum(groups.map((group) => group.ties));
  if (figure === 'density') {
    const pairs = groups.map(({ organisations }) => pairsOf(organisations));
    return (random) => bySide(drawnFromLots(ties, pairs, random).map((count, place) => count / pairs[place]!));
  }
  const sizes = groups.map((group) => group.ties);
  const central = sum(groups.map(({ busiest }) => busiest));
  return (random) =>
    bySide(
      drawnFromLots(central, sizes, random).map((through, place) => figureOf(figure, groups[place]!, through, random)),
    );
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const pairsOf = (organisations: number): number => (organisations * (organisations - 1)) / 2;

function figureOf(
  figure: Exclude<Figure, 'density'>,
  { organisations, ties }: TiedGroup,
  through: number,
  random: () => number,
): number | null {
  switch (figure) {
    case 'busiest':
      return busiestShare(organisations, ties, through, random);
    case 'centralisation':
      return centralisationOf(organisations, ties, through, random);
    default:
      return assertNever(figure);
  }
}

/** Ties may stand side by side, as a grant and a seat do. */
function busiestShare(organisations: number, ties: number, through: number, random: () => number): number | null {
  if (organisations < 3) return 1;
  const counts = new Uint32Array(organisations);
  counts[0] = through;
  const others = organisations - 1;
  for (let tie = 0; tie < through; tie++) counts[1 + Math.floor(random() * others)]! += 1;
  for (let tie = through; tie < ties; tie++) {
    const one = Math.floor(random() * others);
    const step = 1 + Math.floor(random() * (others - 1));
    counts[1 + one]! += 1;
    counts[1 + ((one + step) % others)]! += 1;
  }
  return counts.reduce((most, count) => Math.max(most, count), 0) / ties;
}

/** A pair is tied once; what finds no room at the centre is placed between the others, and the other way round. */
function centralisationOf(organisations: number, ties: number, through: number, random: () => number): number | null {
  const others = organisations - 1;
  const between = Math.min(pairsOf(others), Math.max(ties - through, ties - others));
  const central = ties - between;
  const counts = new Uint32Array(organisations);
  counts[0] = central;
  for (const other of sampleDistinct(central, others, random)) counts[1 + other]! += 1;
  for (const pair of sampleDistinct(between, pairsOf(others), random)) {
    const [one, other] = pairAt(pair);
    counts[1 + one]! += 1;
    counts[1 + other]! += 1;
  }
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  return (most * organisations - 2 * ties) / (others * (organisations - 2));
}

/** The pair of a number, of pairs in the order (1, 0), (2, 0), (2, 1), (3, 0) and so on. */
function pairAt(pair: number): readonly [number, number] {
  let one = Math.floor((1 + Math.sqrt(1 + 8 * pair)) / 2);
  // The root of a large number may fall a hair short or far.
  if (pairsOf(one) > pair) one -= 1;
  if (pairsOf(one + 1) <= pair) one += 1;
  return [one, pair - pairsOf(one)];
}
