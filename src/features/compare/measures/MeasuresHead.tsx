import { ArrowDownWideNarrow } from 'lucide-react';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import type { RowStop } from '../../../ui/useRovingRows.ts';
import { changeComparison } from '../../../view/comparisonChanges.ts';
import type { ComparedSide } from './comparedSides.ts';
import styles from './table.module.css';
import { tableRoles } from './tableRoles.ts';

/** Key of the button that orders the rows, among the table's stops. */
export const orderStop = 'order of measures';

interface MeasuresHeadProps {
  readonly sides: readonly ComparedSide[];
  readonly stop: RowStop;
}

/** The columns: the measure, a pane each, what two panes differ by, and how sure the row is. */
export function MeasuresHead({ sides, stop }: MeasuresHeadProps) {
  return (
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row} className={styles.head}>
        <th {...tableRoles.column} className={styles.corner}>
          <span className="visually-hidden">Measure</span>
          <OrderButton stop={stop} />
        </th>
        {sides.map(({ pane, short, model }) => (
          <th key={pane.id} {...tableRoles.column} className={styles.pane}>
            <span className={styles.title}>
              <ModelSign model={model} />
              <span title={short}>{short}</span>
            </span>
          </th>
        ))}
        {sides.length === 2 && (
          <th {...tableRoles.column} className={styles.difference}>
            Difference, second minus first
          </th>
        )}
        <th {...tableRoles.column} className="visually-hidden">
          Verdict
        </th>
        <th {...tableRoles.column} className="visually-hidden">
          Caution
        </th>
      </tr>
    </thead>
  );
}

function OrderButton({ stop }: { readonly stop: RowStop }) {
  const explorer = useExplorerStore();
  const isByDifference = useSnapshot(({ view }) => view.comparison.rows === 'most-different');
  const turn = () => {
    explorer.getState().commit(onView(changeComparison({ rows: isByDifference ? 'usual' : 'most-different' })));
  };
  return (
    <button type="button" className={styles.order} aria-pressed={isByDifference} onClick={turn} {...stop}>
      <ArrowDownWideNarrow size={16} aria-hidden="true" />
      What differs most first
    </button>
  );
}
