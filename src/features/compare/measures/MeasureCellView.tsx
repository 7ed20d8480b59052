import { evidenceWords } from '../../../analysis/findings/evidenceWords.ts';
import { verdictWords } from '../../../analysis/findings/verdictWords.ts';
import type { MeasureCell, MeasureRow } from '../../../analysis/compare/comparison.ts';
import { measureText } from '../../../analysis/compare/measures/measureText.ts';
import { inFigures } from '../../../analysis/words.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import type { ComparedSide } from './comparedSides.ts';
import { barScale, overWords } from './measureWords.ts';
import bar from './bar.module.css';
import styles from './cell.module.css';
import { sideStyle } from './sideStyle.ts';
import { tableRoles } from './tableRoles.ts';

interface MeasureCellViewProps {
  readonly row: MeasureRow;
  readonly side: ComparedSide;
  readonly place: number;
  /** Higher than every other cell of its row. */
  readonly isHighest: boolean;
  readonly isLit: boolean;
}

/** A value with its bar on the scale of the row, and where it stands; what it rests on while the row is lit. */
export function MeasureCellView({ row, side, place, isHighest, isLit }: MeasureCellViewProps) {
  const theme = useTheme();
  const cell = row.cells[place];
  return (
    <td
      {...tableRoles.cell}
      className={styles.cell}
      data-highest={isHighest || undefined}
      style={sideStyle(theme, side)}
    >
      <div className={styles.figures}>
        <span className={styles.side} aria-hidden="true">
          {side.short}
        </span>
        {cell === undefined ? (
          <span className={styles.none}>being worked out</span>
        ) : (
          <Figures row={row} cell={cell} alone={side.alone} isLit={isLit} />
        )}
        {cell !== undefined && isLit && <Ground cell={cell} />}
      </div>
    </td>
  );
}

interface FiguresProps {
  readonly row: MeasureRow;
  readonly cell: MeasureCell;
  readonly alone: string | null;
  readonly isLit: boolean;
}

function Figures({ row, cell, alone, isLit }: FiguresProps) {
  const { value, standing, withheld } = cell;
  if (value === null)
    return (
      <>
        <span className={styles.none}>not recorded</span>
        {withheld !== null && (
          <span className={styles.why} title={withheld}>
            {withheld}
          </span>
        )}
      </>
    );
  const told = [overWords(row.unit, cell), alone === null ? null : `of ${alone} alone`];
  const over = told.filter((words) => words !== null).join(', ');
  return (
    <>
      <span className={styles.value}>{measureText(row, value)}</span>
      <Bar cell={cell} value={value} scale={barScale(row)} />
      <span className={styles.standing}>{standing}</span>
      {over !== '' && <span className={isLit ? styles.over : 'visually-hidden'}>{over}</span>}
    </>
  );
}

interface BarProps {
  readonly cell: MeasureCell;
  readonly value: number;
  readonly scale: number;
}

/** As long as the value; of a middle value a thin line spans from the lowest to the highest. */
function Bar({ cell: { over }, value, scale }: BarProps) {
  const shareOf = (of: number): number => (scale > 0 ? Math.max(0, Math.min(1, of / scale)) * 100 : 0);
  return (
    <span className={bar.track} aria-hidden="true">
      <span className={bar.bar} style={{ inlineSize: `${String(shareOf(value))}%` }} />
      {over !== null && (
        <span
          className={bar.range}
          style={{
            insetInlineStart: `${String(shareOf(over.low))}%`,
            insetInlineEnd: `${String(100 - shareOf(over.high))}%`,
          }}
        />
      )}
    </span>
  );
}

/** What a value rests on, and what became of it on other beliefs. */
function Ground({ cell: { n, evidence } }: { readonly cell: MeasureCell }) {
  return (
    <span className={styles.ground}>
      {evidence !== null && `${verdictWords(evidence.verdict).label}. ${evidenceWords(evidence)} `}
      Counted over {inFigures(n)}.
    </span>
  );
}
