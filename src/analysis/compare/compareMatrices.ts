import { inSentence, numberWords } from '../words.ts';
import { roleLabels, roles } from '../roles.ts';
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
 * Where two matrices are furthest apart, in a sentence.
 *
 * @param titleA - What side A shows.
 * @returns Of pairs of roles that differ equally the first, row by row.
 */
export function matricesInWords({ cells, mostCount }: MatrixDifference, titleA: string, titleB: string): string {
  const most = listOf(cells).find(({ count }) => Math.abs(count) === mostCount);
  if (most === undefined || mostCount === 0) return 'Every pair of roles has as many relationships on both sides.';
  const { a, b } = most;
  const pair =
    a.from === a.to
      ? `within ${inSentence(roleLabels[a.from])}`
      : `from ${inSentence(roleLabels[a.from])} to ${inSentence(roleLabels[a.to])}`;
  return `Furthest apart are relationships ${pair}: ${howMany(a.count)} in ${titleA} and ${howMany(b.count)} in ${titleB}.`;
}

const howMany = (count: number): string => (count === 0 ? 'none' : numberWords(count));
