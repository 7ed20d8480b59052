import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Ref } from 'react';
import type { Column, Sorting } from './column.ts';
import styles from './table.module.css';

interface TableHeadProps<Row> {
  readonly ref: Ref<HTMLTableSectionElement>;
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly onSort: (column: Column<Row>) => void;
}

export function TableHead<Row>({ ref, columns, sorting, onSort }: TableHeadProps<Row>) {
  return (
    <thead ref={ref} className={styles.head}>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const isSorted = sorting.column === column.id;
          const Arrow = sorting.direction === 'ascending' ? ArrowUp : ArrowDown;
          return (
            <th
              key={column.id}
              scope="col"
              className={column.isNumber === true ? styles.numberHeading : styles.heading}
              aria-sort={isSorted ? sorting.direction : undefined}
            >
              <button
                type="button"
                className={styles.sort}
                onClick={() => {
                  onSort(column);
                }}
              >
                {column.label}
                {isSorted && <Arrow aria-hidden className={styles.arrow} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
