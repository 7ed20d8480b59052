import { CircleHelp, TriangleAlert } from 'lucide-react';
import type { MeasureRow } from '../../../analysis/compare/comparison.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { VerdictChip } from '../../../ui/method/VerdictChip.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import type { ComparedSide } from './comparedSides.ts';
import { lightMeasure } from './litMeasure.ts';
import { MeasureCellView } from './MeasureCellView.tsx';
import {
  chanceDetail,
  chanceInFull,
  chanceWords,
  differenceWords,
  rowVerdict,
  shortChanceWords,
  singleHighest,
} from './measureWords.ts';
import styles from './row.module.css';
import { litSentence } from './litSentence.ts';
import { tableRoles } from './tableRoles.ts';

interface MeasureRowViewProps {
  readonly row: MeasureRow;
  readonly sides: readonly ComparedSide[];
  readonly roving: RovingRows;
  onAsk(row: MeasureRow): void;
}

/**
 * A measure: its name lights what produced it, the sign beside it explains it, and beneath stands in a quiet line how
 * sure it is.
 */
export function MeasureRowView({ row, sides, roving, onAsk }: MeasureRowViewProps) {
  const explorer = useExplorerStore();
  const isLit = useSnapshot(({ view }) => view.comparison.measure === row.id);
  const highest = singleHighest(row);
  const [a, b] = row.cells;
  return (
    <tr {...tableRoles.row} className={styles.row} data-lit={isLit || undefined}>
      <th {...tableRoles.name} className={styles.name}>
        <button
          type="button"
          className={styles.light}
          aria-pressed={isLit}
          onClick={() => {
            lightMeasure(explorer, row.id, litSentence(row, sides));
          }}
          {...roving.main(row.id)}
        >
          {row.name}
        </button>
        <button
          type="button"
          className={controls.sign}
          aria-label={`How this is measured: ${row.name}`}
          onClick={() => {
            onAsk(row);
          }}
          {...roving.side(row.id)}
        >
          <CircleHelp size={16} aria-hidden="true" />
        </button>
      </th>
      {sides.map((side, place) => (
        <MeasureCellView
          key={side.pane.id}
          row={row}
          side={side}
          place={place}
          isHighest={place === highest}
          isLit={isLit}
        />
      ))}
      {sides.length === 2 && (
        <td {...tableRoles.cell} className={styles.difference}>
          {a === undefined || b === undefined || a.value === null || b.value === null ? (
            <span>cannot tell</span>
          ) : (
            differenceWords(row.unit, a.value, b.value)
          )}
        </td>
      )}
      <td {...tableRoles.cell} className={styles.verdict}>
        <Verdict row={row} isLit={isLit} />
      </td>
      <td {...tableRoles.cell} className={row.caution === null ? 'visually-hidden' : styles.caution}>
        {row.caution !== null && (
          <>
            <TriangleAlert size={14} aria-hidden="true" />
            {row.caution}
          </>
        )}
      </td>
    </tr>
  );
}

/** A quiet line; those who listen, and whoever opens the row, are told in full. */
function Verdict({ row, isLit }: { readonly row: MeasureRow; readonly isLit: boolean }) {
  const verdict = rowVerdict(row);
  const detail = chanceDetail(row.chance);
  const short = shortChanceWords(row);
  return (
    <>
      <p>
        {verdict !== undefined && <VerdictChip verdict={verdict} isQuiet />}
        {short !== null && (
          <span aria-hidden="true" title={detail}>
            {verdict === undefined ? short : `· ${short}`}
          </span>
        )}
        <span className="visually-hidden"> {chanceWords(row)}</span>
      </p>
      {isLit && <p>{chanceInFull(row)}</p>}
    </>
  );
}
