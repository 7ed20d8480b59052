import type { Column } from '../../../ui/table/column.ts';
import styles from './print.module.css';

interface PrintTableProps<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table that runs over pages: its headings stand on each, and no row is broken. */
export function PrintTable<Row extends { readonly id: string }>({ title, columns, rows }: PrintTableProps<Row>) {
  return (
    <section className={styles.list}>
      <h2>
        {title} <span className={styles.count}>{rows.length}</span>
      </h2>
      <table className={styles.table}>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${String(width)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, label, isNumber }) => (
              <th key={id} scope="col" data-number={isNumber}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, value, isNumber }) => (
                <td key={id} data-number={isNumber} dir="auto">
                  {value(row) ?? <i>not recorded</i>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
