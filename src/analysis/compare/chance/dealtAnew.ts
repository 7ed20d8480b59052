import type { Mark } from '../measures/comparedMeasure.ts';
import { medianOf } from '../measures/comparedMeasure.ts';
import type { Draw } from './permutationTest.ts';

/**
 * Marks of all sides, dealt anew into groups of the same sizes.
 *
 * @param sides - Groups of each side; the value of a side is the median over its groups.
 * @param of - The value of a group; null for none.
 */
export function dealtAnew(
  sides: readonly (readonly (readonly Mark[])[])[],
  of: (marks: readonly Mark[]) => number | null,
): Draw {
  const pool = sides.flat(2);
  return (random) => {
    for (let last = pool.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [pool[last], pool[other]] = [pool[other]!, pool[last]!];
    }
    let next = 0;
    return sides.map((groups) =>
      medianOf(
        groups.flatMap(({ length }) => {
          next += length;
          return of(pool.slice(next - length, next)) ?? [];
        }),
      ),
    );
  };
}
