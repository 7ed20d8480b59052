import { numberWords } from '../../words.ts';
import { roles } from '../../roles.ts';
import { betweenRoles } from './matrixWords.ts';
import type { RoleCell, RoleMatrix, RoleTable } from './roleMatrix.ts';
import { tableOf } from './roleMatrix.ts';

/** One pair of roles on both sides. */
export interface CellDifference {
  readonly a: RoleCell;
  readonly b: RoleCell;
  /** Relationships of B less those of A: above nought where B has more. */
  readonly count: number;
  /** Density of B less that of A; null where either has none. */
  readonly density: number | null;
}

export interface MatrixDifference {
  readonly cells: RoleTable<CellDifference>;
  /** The furthest that any two counts are apart, for a common scale; 0 where nothing differs. */
  readonly mostCount: number;
  /** The same of densities. */
  readonly mostDensity: number;
}

/**
 * Two matrices of roles, cell by cell: A, B, and B less A.
 *
 * @param a - By `roleMatrix`, with the same roles as `b`.
 * @remarks Swapping them negates every difference. O(roles squared).
 */
export function compareMatrices(a: RoleMatrix, b: RoleMatrix): MatrixDifference {
  const cells = tableOf((from, to): CellDifference => {
    const [inA, inB] = [a.cells[from][to], b.cells[from][to]];
    const density = inA.density === null || inB.density === null ? null : inB.density - inA.density;
    return { a: inA, b: inB, count: inB.count - inA.count, density };
  });
  const all = listOf(cells);
  return {
    cells,
    mostCount: Math.max(...all.map(({ count }) => Math.abs(count))),
    mostDensity: Math.max(...all.map(({ density }) => Math.abs(density ?? 0))),
  };
}

/** Every pair of roles, row by row. */
export const listOf = <Cell>(table: RoleTable<Cell>): readonly Cell[] =>
  roles.flatMap((from) => roles.map((to) => table[from][to]));

/**
 * Where two matrices are furthest apart, in a sentence: by the share of all relationships of a side, because sides are
 * of different sizes.
 *
 * @param titleA - What side A shows.
 * @returns Of pairs of roles that differ equally the first, row by row.
 */
export function matricesInWords({ cells, mostCount }: MatrixDifference, titleA: string, titleB: string): string {
  if (mostCount === 0) return 'Every pair of roles has as many relationships on both sides.';
  const all = listOf(cells);
  const inA = all.reduce((sum, { a }) => sum + a.count, 0);
  const inB = all.reduce((sum, { b }) => sum + b.count, 0);
  const gapOf = ({ a, b }: CellDifference): number => Math.abs(shareOf(b.count, inB) - shareOf(a.count, inA));
  const most = Math.max(...all.map(gapOf));
  const found = all.find((cell) => gapOf(cell) > most - 1e-9);
  if (found === undefined || most < 1e-9)
    return 'Every pair of roles has as large a share of the relationships on both sides.';
  const { a, b } = found;
  return `Furthest apart are relationships ${betweenRoles(a.from, a.to)}: ${howMany(a.count, inA)} in ${titleA} and ${howMany(b.count, inB)} in ${titleB}.`;
}

const shareOf = (count: number, all: number): number => (all === 0 ? 0 : count / all);

const howMany = (count: number, all: number): string =>
  all === 0 ? 'none' : `${count === 0 ? 'none' : numberWords(count)} of the ${numberWords(all)}`;
