import type { CSSProperties } from 'react';
import { useId, useMemo, useState } from 'react';
import type { CellDifference, MatrixDifference } from '../../../analysis/compare/pair/compareMatrices.ts';
import { compareMatrices, matricesInWords } from '../../../analysis/compare/pair/compareMatrices.ts';
import type { MatrixTotal, MatrixTotals } from '../../../analysis/compare/pair/matrixTotals.ts';
import { matrixTotals } from '../../../analysis/compare/pair/matrixTotals.ts';
import { countedInFigures, inFigures } from '../../../analysis/words.ts';
import { densityCaution } from '../../../analysis/compare/pair/matrixWords.ts';
import type { RoleMatrix as Matrix } from '../../../analysis/compare/pair/roleMatrix.ts';
import { roleMatrix } from '../../../analysis/compare/pair/roleMatrix.ts';
import type { Role } from '../../../analysis/roles.ts';
import { roleLabels, roles as allRoles } from '../../../analysis/roles.ts';
import { Choice } from '../../../ui/Choice.tsx';
import type { Pair } from './usePair.ts';
import type { Figures } from './MatrixCell.tsx';
import { CellButton, Sides } from './MatrixCell.tsx';
import styles from './matrix.module.css';
import { useCellWalk } from './useCellWalk.ts';

/** As the lanes stand, from the top. */
const order: readonly Role[] = [...allRoles].reverse();

/** Relationships of one role with another. */
export interface ChosenCell {
  readonly from: Role;
  readonly to: Role;
}

interface RoleMatrixProps {
  readonly pair: Pair;
  readonly chosen: ChosenCell | null;
  /** Nobody chooses anything in it. */
  readonly isStill?: boolean;
  onChoose(cell: ChosenCell | null): void;
}

const figureOptions: readonly { readonly value: Figures; readonly label: string; readonly name: string }[] = [
  { value: 'counts', label: 'Counts', name: 'Counts of relationships' },
  { value: 'shares', label: 'Share of possible ties', name: 'Share of possible ties' },
];

/**
 * Who is related to whom, role by role: A, B and what they differ by in every cell, with sums. A cell can be chosen,
 * and is then lit.
 */
export function RoleMatrix({ pair, chosen, isStill = false, onChoose }: RoleMatrixProps) {
  const [figures, setFigures] = useState<Figures>('counts');
  const captionId = useId();
  const { a, b, roles } = pair;
  const [matrixA, matrixB] = useMemo(
    () => [roleMatrix(a.visible, roles), roleMatrix(b.visible, roles)],
    [a.visible, b.visible, roles],
  );
  const difference = useMemo(() => compareMatrices(matrixA, matrixB), [matrixA, matrixB]);
  const totals = useMemo(() => [matrixTotals(matrixA), matrixTotals(matrixB)] as const, [matrixA, matrixB]);
  const walk = useCellWalk(firstWithTies(difference, chosen));
  const scale = scaleOf(difference, figures);
  const [inA, inB] = [a.visible.organisations.size, b.visible.organisations.size];

  return (
    <div className={styles.matrix}>
      <div className={styles.above}>
        <p className={styles.words}>{matricesInWords(difference, a.title, b.title)}</p>
        {!isStill && (
          <Choice
            name="Numbers in the table"
            options={figureOptions}
            value={figures}
            onChange={(value) => {
              setFigures(value);
            }}
          />
        )}
      </div>
      {figures === 'shares' && <p className={styles.caution}>{densityCaution(inA, inB)}</p>}
      <div className={styles.scroller}>
        <table className={styles.table} onKeyDown={walk.onKeyDown}>
          <caption id={captionId} className="visually-hidden">
            {`Relationships role by role. A is ${a.title}, B is ${b.title}. Rows are where they start, columns where they end. Arrow keys go from cell to cell; choosing one lights its relationships.`}
          </caption>
          <thead>
            <tr>
              <td className={styles.corner} aria-hidden="true">
                From ↓ to →
              </td>
              {order.map((role) => (
                <th key={role} scope="col">
                  <RoleHead role={role} matrixA={matrixA} matrixB={matrixB} />
                </th>
              ))}
              <th scope="col">Anybody</th>
            </tr>
          </thead>
          <tbody>
            {order.map((from, row) => (
              <tr key={from}>
                <th scope="row">
                  <RoleHead role={from} matrixA={matrixA} matrixB={matrixB} />
                </th>
                {order.map((to, column) => {
                  const cell = difference.cells[from][to];
                  const isChosen = chosen?.from === from && chosen.to === to;
                  return (
                    <td key={to} style={tintOf(cell, figures, scale.difference)}>
                      {cell.a.count + cell.b.count === 0 ? (
                        <span className={styles.none}>
                          <span aria-hidden="true">–</span>
                          <span className="visually-hidden">none recorded</span>
                        </span>
                      ) : (
                        <CellButton
                          cell={cell}
                          figures={figures}
                          most={scale.value}
                          isChosen={isChosen}
                          stop={walk.propsOf(row, column)}
                          onChoose={() => {
                            onChoose(isChosen ? null : { from, to });
                          }}
                        />
                      )}
                    </td>
                  );
                })}
                <Total totals={totals} pick={(side) => side.from[from]} figures={figures} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Anybody</th>
              {order.map((to) => (
                <Total key={to} totals={totals} pick={(side) => side.to[to]} figures={figures} />
              ))}
              <Total totals={totals} pick={(side) => side.whole} figures={figures} />
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

interface RoleHeadProps {
  readonly role: Role;
  readonly matrixA: Matrix;
  readonly matrixB: Matrix;
}

function RoleHead({ role, matrixA, matrixB }: RoleHeadProps) {
  const [inA, inB] = [matrixA.organisations[role], matrixB.organisations[role]];
  return (
    <>
      {roleLabels[role]}
      <span className={styles.members}>
        {' '}
        <span className="visually-hidden">{`${countedInFigures(inA, 'organisation')} in A, ${inFigures(inB)} in B`}</span>
        <span aria-hidden="true">{`A ${String(inA)} · B ${String(inB)}`}</span>
      </span>
    </>
  );
}

interface TotalProps {
  readonly totals: readonly [MatrixTotals, MatrixTotals];
  readonly figures: Figures;
  pick(side: MatrixTotals): MatrixTotal;
}

function Total({ totals: [a, b], figures, pick }: TotalProps) {
  const [inA, inB] = [pick(a), pick(b)];
  return (
    <td className={styles.total}>
      <Sides figures={figures} a={inA} b={inB} />
    </td>
  );
}

function firstWithTies({ cells }: MatrixDifference, chosen: ChosenCell | null): readonly [number, number] | null {
  if (chosen !== null) return [order.indexOf(chosen.from), order.indexOf(chosen.to)];
  for (const [row, from] of order.entries())
    for (const [column, to] of order.entries())
      if (cells[from][to].a.count + cells[from][to].b.count > 0) return [row, column];
  return null;
}

/**
 * Of all cells together: the largest value, which fills a bar, and the largest difference, which has the deepest tint.
 */
function scaleOf(difference: MatrixDifference, figures: Figures) {
  const cells = order.flatMap((from) => order.map((to) => difference.cells[from][to]));
  const values = cells.flatMap(({ a, b }) =>
    figures === 'counts' ? [a.count, b.count] : [a.density ?? 0, b.density ?? 0],
  );
  return {
    value: Math.max(...values),
    difference: figures === 'counts' ? difference.mostCount : difference.mostDensity,
  };
}

const deepestTint = 20;

/** A tint of the side that has more. The words in the cell say the same. */
function tintOf(cell: CellDifference, figures: Figures, most: number): CSSProperties | undefined {
  const value = (figures === 'counts' ? cell.count : cell.density) ?? 0;
  if (value === 0 || most === 0) return undefined;
  const depth = `${(deepestTint * (Math.abs(value) / most)).toFixed(1)}%`;
  return { background: `color-mix(in srgb, var(--side-${value < 0 ? 'a' : 'b'}) ${depth}, var(--color-panel))` };
}
