import { comparedMeasures } from '../../../analysis/compare/measures/comparedMeasures.ts';
import type { ComparedSide } from './comparedSides.ts';
import bar from './bar.module.css';
import cell from './cell.module.css';
import styles from './row.module.css';
import { tableRoles } from './tableRoles.ts';

/** The rows before their values are there: names, and where bars will stand. */
export function MeasureSkeleton({ sides }: { readonly sides: readonly ComparedSide[] }) {
  return comparedMeasures.map(({ id, name }) => (
    <tr key={id} {...tableRoles.row} className={styles.row}>
      <th {...tableRoles.name} className={styles.name}>
        <span className={styles.awaited}>{name}</span>
      </th>
      {sides.map(({ pane }) => (
        <td key={pane.id} {...tableRoles.cell} className={cell.cell}>
          <div className={cell.figures}>
            <span className={cell.value} />
            <span className={bar.track} />
          </div>
        </td>
      ))}
    </tr>
  ));
}
