import type { ComponentProps, CSSProperties } from 'react';
import type { CellDifference } from '../../../analysis/compare/pair/compareMatrices.ts';
import {
  betweenRoles,
  cellInWords,
  densityWords,
  differenceOfCounts,
  differenceOfDensities,
  differenceOfShares,
} from '../../../analysis/compare/pair/matrixWords.ts';
import { inFigures } from '../../../analysis/words.ts';
import styles from './matrix.module.css';

export type Figures = 'counts' | 'shares';

interface Value {
  readonly count: number;
  readonly density: number | null;
}

interface CellButtonProps {
  readonly cell: CellDifference;
  readonly figures: Figures;
  /** The value that fills a bar. */
  readonly most: number;
  readonly isChosen: boolean;
  /** Its place among the buttons of the table. */
  readonly stop: Pick<ComponentProps<'button'>, 'tabIndex' | 'onFocus'>;
  onChoose(): void;
}

/** The relationships of one role with another: A, B, and which has more. */
export function CellButton({ cell, figures, most, isChosen, stop, onChoose }: CellButtonProps) {
  const { a, b } = cell;
  const words =
    figures === 'counts'
      ? `${cellInWords(a.from, a.to, a.count, b.count)}, ${differenceOfCounts(cell.count)}`
      : `${densityWords(a.density)} of possible ties ${betweenRoles(a.from, a.to)} in A, ${densityWords(b.density)} in B, ${differenceOfDensities(differenceOfShares(a.density, b.density))}`;
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={words}
      aria-pressed={isChosen}
      title={words}
      onClick={onChoose}
      {...stop}
    >
      <Sides a={a} b={b} figures={figures} most={most} />
    </button>
  );
}

interface SidesProps {
  readonly a: Value;
  readonly b: Value;
  readonly figures: Figures;
  /** No bars where it is left out. */
  readonly most?: number;
}

export function Sides({ a, b, figures, most }: SidesProps) {
  // B less A.
  const difference = figures === 'counts' ? b.count - a.count : differenceOfShares(a.density, b.density);
  return (
    <>
      <SideFigure letter="A" value={a} figures={figures} most={most} />
      <SideFigure letter="B" value={b} figures={figures} most={most} />
      <span
        className={styles.difference}
        data-more={difference === null || difference === 0 ? undefined : more(difference)}
      >
        {signed(difference, figures)}
      </span>
    </>
  );
}

const more = (bLessA: number): 'a' | 'b' => (bLessA < 0 ? 'a' : 'b');

/** "A +5", "=", "B +12 pts": the letter of the side that has more. */
function signed(bLessA: number | null, figures: Figures): string {
  if (bLessA === null) return '–';
  const amount = figures === 'counts' ? Math.abs(bLessA) : Math.round(100 * Math.abs(bLessA));
  if (amount === 0) return '=';
  return `${more(bLessA).toUpperCase()} +${inFigures(amount)}${figures === 'counts' ? '' : ' pts'}`;
}

interface SideFigureProps {
  readonly letter: 'A' | 'B';
  readonly value: Value;
  readonly figures: Figures;
  readonly most: number | undefined;
}

function SideFigure({ letter, value: { count, density }, figures, most }: SideFigureProps) {
  const value = figures === 'counts' ? count : (density ?? 0);
  const text = figures === 'counts' ? inFigures(count) : density === null ? '–' : densityWords(density);
  return (
    <span className={styles.side} data-side={letter.toLowerCase()}>
      <b>{letter}</b> <span className={styles.figure}>{text}</span>
      {most !== undefined && most > 0 && (
        <span className={styles.bar} style={{ '--share': value / most } as CSSProperties} aria-hidden="true" />
      )}
    </span>
  );
}
