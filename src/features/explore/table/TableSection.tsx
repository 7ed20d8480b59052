import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { capital, counted } from '../../../analysis/words.ts';
import controls from '../../../ui/controls.module.css';
import { downloadCsv } from '../../../ui/downloadCsv.ts';
import { safeFileName } from '../../../export/safeFileName.ts';
import type { Column, Sorting } from '../../../ui/table/column.ts';
import type { RowModel } from '../../../ui/table/DataTable.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { sortRows } from '../../../ui/table/sortRows.ts';
import { tableCsv } from './tableCsv.ts';
import styles from './TableView.module.css';

interface TableSectionProps<Row> {
  /** Id of the heading, which a jump goes to. */
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  /** How many there are without filters. */
  readonly all: number;
  readonly model: RowModel<Row>;
  readonly scroller: HTMLElement | null;
  /** Title of the map, for the name of the CSV file. */
  readonly map: string;
}

/** The bar with the jumps, in CSS pixels; the same height stands in the style sheet. */
const stickyTop = 48;

export function TableSection<Row extends { readonly id: string }>(props: TableSectionProps<Row>) {
  const { id, heading, note, columns, rows, all, model, scroller, map } = props;
  const [sorting, setSorting] = useState<Sorting>({ column: columns[0].id, direction: 'ascending' });
  // Rows with equal values stay in the order of their first column.
  const inOrder = useMemo(() => sortRows(rows, columns[0], 'ascending'), [rows, columns]);

  const lit = rows.filter((row) => model.isLit?.(row) === true).length;

  const save = () => {
    const column = columns.find((other) => other.id === sorting.column) ?? columns[0];
    const table = tableCsv(columns, sortRows(inOrder, column, sorting.direction));
    downloadCsv(safeFileName(`${map} ${heading.toLowerCase()}`, 'csv'), table);
  };

  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.title}>
        <h2 id={id} tabIndex={-1} className={styles.sectionHeading}>
          {heading}
        </h2>
        <button type="button" className={controls.button} onClick={save} aria-describedby={id}>
          <Download size={16} aria-hidden />
          Download CSV
        </button>
        <p className={styles.note}>
          {note}
          {lit > 0 &&
            ` ${capital(counted(lit, 'row'))} that ${lit === 1 ? 'is' : 'are'} lit ${lit === 1 ? 'comes' : 'come'} first.`}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className={styles.none}>{all === 0 ? 'None recorded.' : 'Nothing to list: the filters leave none.'}</p>
      ) : (
        <DataTable
          labelledBy={id}
          columns={columns}
          rows={inOrder}
          model={model}
          scroller={scroller}
          stickyTop={stickyTop}
          sorting={sorting}
          onSort={setSorting}
        />
      )}
    </section>
  );
}
