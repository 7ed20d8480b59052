import { alignedRoles } from '../../analysis/compare/alignedRoles.ts';
import { compareMatrices, matricesInWords } from '../../analysis/compare/pair/compareMatrices.ts';
import type { MatrixTotals } from '../../analysis/compare/pair/matrixTotals.ts';
import { matrixTotals } from '../../analysis/compare/pair/matrixTotals.ts';
import { densityCaution } from '../../analysis/compare/pair/matrixWords.ts';
import { roleMatrix } from '../../analysis/compare/pair/roleMatrix.ts';
import type { Role } from '../../analysis/roles.ts';
import { roleLabels, roles as allRoles } from '../../analysis/roles.ts';
import { inFigures } from '../../analysis/words.ts';
import type { Network } from '../../domain/network.ts';
import type { ComparedPane } from '../../scene/compare/alignSeats.ts';
import { scopeOfAll } from '../../view/scopeOfAll.ts';
import type { FigureContent, FigureMatrixCell } from './figureContent.ts';

/** As the lanes stand, from the top. */
const order: readonly Role[] = [...allRoles].reverse();

/**
 * Two sides role by role, as the page shows them, with sums by row, by column and of everything.
 *
 * @param network - The whole map.
 * @param titles - Of A and B.
 * @returns The matrix and the sentences above it; the last cell of the last row holds the relationships of the sides.
 */
export function matrixContent(
  network: Network,
  [a, b]: readonly [ComparedPane, ComparedPane],
  titles: readonly [string, string],
): { readonly matrix: NonNullable<FigureContent['matrix']>; readonly caption: readonly string[] } {
  const roleOf = alignedRoles(network, scopeOfAll(network, [a.pane, b.pane]));
  const [inA, inB] = [roleMatrix(a.visible, roleOf), roleMatrix(b.visible, roleOf)];
  const [sumsA, sumsB] = [matrixTotals(inA), matrixTotals(inB)];
  const sum = (pick: (sums: MatrixTotals) => FigureMatrixCell['a']): FigureMatrixCell => ({
    a: pick(sumsA),
    b: pick(sumsB),
    isTotal: true,
  });
  const rows = order.map((from) => [
    ...order.map((to): FigureMatrixCell => ({ a: inA.cells[from][to], b: inB.cells[from][to], isTotal: false })),
    sum((sums) => sums.from[from]),
  ]);
  return {
    matrix: {
      headings: [
        ...order.map((role) => ({
          label: roleLabels[role],
          members: `A ${inFigures(inA.organisations[role])} · B ${inFigures(inB.organisations[role])}`,
        })),
        { label: 'Anybody', members: '' },
      ],
      rows: [...rows, [...order.map((to) => sum((sums) => sums.to[to])), sum((sums) => sums.whole)]],
      caution: densityCaution(a.visible.organisations.size, b.visible.organisations.size),
    },
    caption: [
      `Relationships role by role: A is ${titles[0]}, B is ${titles[1]}. Rows are where they start, columns where they end.`,
      matricesInWords(compareMatrices(inA, inB), ...titles),
    ],
  };
}
