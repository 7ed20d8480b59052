import type { Role } from '../../roles.ts';
import { roles } from '../../roles.ts';
import type { RoleCell, RoleMatrix } from './roleMatrix.ts';
import { listOf } from './compareMatrices.ts';

/** What several cells of a matrix of roles come to. */
export interface MatrixTotal {
  readonly count: number;
  /** Share of all the ordered pairs that these cells hold; null where they hold none. */
  readonly density: number | null;
}

export interface MatrixTotals {
  /** Of everything that starts at a role. */
  readonly from: Readonly<Record<Role, MatrixTotal>>;
  /** Of everything that ends at one. */
  readonly to: Readonly<Record<Role, MatrixTotal>>;
  /** `count` is the number of relationships of the side. */
  readonly whole: MatrixTotal;
}

/** The sums of a matrix of roles by row, by column, and of all of it. */
export function matrixTotals(matrix: RoleMatrix): MatrixTotals {
  const cells = listOf(matrix.cells);
  const byRole = (end: 'from' | 'to'): Record<Role, MatrixTotal> =>
    Object.fromEntries(
      roles.map((role) => [
        role,
        totalOf(
          matrix,
          cells.filter((cell) => cell[end] === role),
        ),
      ]),
    ) as Record<Role, MatrixTotal>;
  return { from: byRole('from'), to: byRole('to'), whole: totalOf(matrix, cells) };
}

function totalOf({ organisations }: RoleMatrix, cells: readonly RoleCell[]): MatrixTotal {
  const possible = ({ from, to }: RoleCell): number =>
    organisations[from] * (organisations[to] - (from === to ? 1 : 0));
  const pairs = cells.reduce((sum, cell) => sum + possible(cell), 0);
  const joined = cells.reduce((sum, cell) => sum + (cell.density ?? 0) * possible(cell), 0);
  return {
    count: cells.reduce((sum, { count }) => sum + count, 0),
    density: pairs === 0 ? null : joined / pairs,
  };
}
