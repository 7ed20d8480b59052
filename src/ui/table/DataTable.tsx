import { Fragment, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Column, Sorting } from './column.ts';
import { nextIndex } from './nextIndex.ts';
import { nextSorting, sortRows } from './sortRows.ts';
import styles from './table.module.css';
import { TableHead } from './TableHead.tsx';
import type { RowActions } from './TableRow.tsx';
import { TableRow } from './TableRow.tsx';
import { useHeight } from './useMeasures.ts';
import { useRowWindow } from './useRowWindow.ts';

/** What a table says about its rows, and what happens when one is chosen. */
export interface RowModel<Row> {
  keyOf(row: Row): string;
  /** Accessible name of the row's button; begins with what the first cell shows. */
  nameOf(row: Row): string;
  isChosen(row: Row): boolean;
  /** Lit rows come first, whatever the order, and are marked. None when left out. */
  isLit?(row: Row): boolean;
  choose(row: Row, isAdding: boolean): void;
  hover(row: Row | null): void;
}

interface DataTableProps<Row> {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly model: RowModel<Row>;
  /** The scrolled area the table lies in; null until it is in the page. */
  readonly scroller: HTMLElement | null;
  /** Height in CSS pixels of what stays above the table's own head at the top of the scrolled area. */
  readonly stickyTop: number;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/**
 * A native table whose columns sort and whose rows can be chosen.
 *
 * One stop for the Tab key: the arrow keys go from row to row, and the row last reached stays in the page while the reader
 * scrolls.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { labelledBy, columns, rows, model, scroller, stickyTop, sorting, onSort } = props;
  const hint = useId();
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting.column) ?? columns[0];
    const inOrder = sortRows(rows, column, sorting.direction);
    const isLit = (row: Row) => model.isLit?.(row) === true;
    return inOrder.some(isLit) ? [...inOrder.filter(isLit), ...inOrder.filter((row) => !isLit(row))] : inOrder;
  }, [columns, rows, sorting, model]);

  const chosen = sorted.findIndex((row) => model.isChosen(row));
  const chosenRow = sorted[chosen];
  const chosenKey = chosenRow === undefined ? null : model.keyOf(chosenRow);
  const [reachedKey, setReachedKey] = useState<string | null>(null);
  const known = reachedKey === null ? -1 : sorted.findIndex((row) => model.keyOf(row) === reachedKey);
  const reached = known >= 0 ? known : Math.max(chosen, 0);

  const [body, setBody] = useState<HTMLTableSectionElement | null>(null);
  const [head, setHead] = useState<HTMLTableSectionElement | null>(null);
  const covered = stickyTop + useHeight(head);
  const view = useRowWindow({ count: sorted.length, scroller, body, covered, kept: reached });
  const { bringIntoView } = view;

  // A row that is not in the page yet gets the keyboard after it has been drawn.
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const button = body?.querySelector<HTMLElement>(`[data-index="${String(wanted.current)}"] button`);
    if (button === null || button === undefined) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });

  // What is chosen elsewhere, by search or on the map, is brought into view here as well.
  useEffect(() => {
    if (chosenKey !== null && scroller !== null && body !== null) bringIntoView(chosen, 'top');
    // Only another choice moves the table: sorting and filtering leave it where the reader was.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosenKey, scroller, body]);

  const move = useCallback(
    (index: number, key: string) => {
      const next = nextIndex(index, key, sorted.length);
      const row = next === null ? undefined : sorted[next];
      if (next === null || row === undefined) return false;
      if (next === index) return true;
      wanted.current = next;
      setReachedKey(model.keyOf(row));
      bringIntoView(next, 'nearest');
      return true;
    },
    [sorted, model, bringIntoView],
  );
  const actions = useMemo<RowActions<Row>>(
    () => ({
      choose: (row, isAdding) => {
        model.choose(row, isAdding);
      },
      hover: (row) => {
        model.hover(row);
      },
      reach: (row) => {
        setReachedKey(model.keyOf(row));
      },
      move,
    }),
    [model, move],
  );

  return (
    <>
      <p id={hint} className="visually-hidden">
        Headings sort. Up and Down go from row to row.
      </p>
      <table
        className={styles.table}
        aria-labelledby={labelledBy}
        aria-describedby={hint}
        aria-rowcount={sorted.length + 1}
        aria-colcount={columns.length}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${String(width)}%` }} />
          ))}
        </colgroup>
        <TableHead
          ref={setHead}
          columns={columns}
          sorting={sorting}
          onSort={(column) => {
            onSort(nextSorting(sorting, column));
          }}
        />
        <tbody ref={setBody}>
          {view.rows.map(({ index, gap }) => {
            const row = sorted[index];
            if (row === undefined) return null;
            const key = model.keyOf(row);
            return (
              <Fragment key={key}>
                {gap > 0 && <Gap height={gap} columns={columns.length} />}
                <TableRow
                  row={row}
                  index={index}
                  name={model.nameOf(row)}
                  columns={columns}
                  isChosen={model.isChosen(row)}
                  isLit={model.isLit?.(row) === true}
                  isReached={index === reached}
                  actions={actions}
                  measure={view.measure}
                />
              </Fragment>
            );
          })}
          {view.gapAfter > 0 && <Gap height={view.gapAfter} columns={columns.length} />}
        </tbody>
      </table>
    </>
  );
}

/** Stands for rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden className={styles.gap} style={{ height }}>
      <td colSpan={columns} />
    </tr>
  );
}
