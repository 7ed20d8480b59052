import { comparedMeasures } from '../../../analysis/compare/measures/comparedMeasures.ts';
import type { ComparedSide } from './comparedSides.ts';
import styles from './measures.module.css';
import { tableRoles } from './tableRoles.ts';

/** The rows before their values are there: names, and where bars will stand. */
export function MeasureSkeleton({ sides }: { readonly sides: readonly ComparedSide[] }) {
  return comparedMeasures.map(({ id, name }) => (
    <tr key={id} {...tableRoles.row} className={styles.row}>
      <th {...tableRoles.name} className={styles.name}>
        <span className={styles.awaited}>{name}</span>
      </th>
      {sides.map(({ pane }) => (
        <td key={pane.id} {...tableRoles.cell} className={styles.cell}>
          <div className={styles.figures}>
            <span className={styles.value} />
            <span className={styles.track} />
          </div>
        </td>
      ))}
    </tr>
  ));
}
