import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { MeasureRow } from '../../../analysis/compare/comparison.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { useComparedSides } from './comparedSides.ts';
import { useComparison } from '../../../ui/analysis/useComparison.ts';
import { putOutMeasure } from './litMeasure.ts';
import { MeasureMethod } from './MeasureMethod.tsx';
import { MeasureRowView } from './MeasureRowView.tsx';
import { MeasuresHead, orderStop } from './MeasuresHead.tsx';
import { MeasureSkeleton } from './MeasureSkeleton.tsx';
import { MeasuresProblem } from './MeasuresProblem.tsx';
import { orderedRows } from './measureWords.ts';
import styles from './table.module.css';
import { tableRoles } from './tableRoles.ts';

const nothing: readonly MeasureRow[] = [];

/** One row a measure, one column a pane, in the columns of the panes above. */
export function MeasuresTable() {
  const explorer = useExplorerStore();
  const sides = useComparedSides();
  const { answer, isPending, isOld, problem, retry } = useComparison();
  const order = useSnapshot(({ view }) => view.comparison.rows);
  const rows = orderedRows(answer?.rows ?? nothing, order);
  const isWaiting = answer === null && isPending;
  const roving = useRovingRows([orderStop, ...rows.map(({ id }) => id)], rows[0]?.id ?? orderStop);
  const [asked, setAsked] = useState<MeasureRow | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && putOutMeasure(explorer)) event.preventDefault();
    else roving.onKeyDown(event);
  };
  return (
    <div className={styles.frame}>
      <table
        {...tableRoles.table}
        aria-label="Measures"
        aria-busy={isWaiting || isOld}
        data-old={isOld || undefined}
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <MeasuresHead sides={sides} stop={roving.main(orderStop)} />
        <tbody {...tableRoles.group}>
          {isWaiting && <MeasureSkeleton sides={sides} />}
          {rows.map((row) => (
            <MeasureRowView key={row.id} row={row} sides={sides} roving={roving} onAsk={setAsked} />
          ))}
        </tbody>
      </table>
      {problem !== null && <MeasuresProblem problem={problem} onRetry={retry} />}
      {asked !== null && (
        <MeasureMethod
          row={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}
