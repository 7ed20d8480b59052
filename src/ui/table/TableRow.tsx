import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { memo } from 'react';
import { shortened } from '../shortened.ts';
import type { Column } from './column.ts';
import styles from './table.module.css';

export interface RowActions<Row> {
  /** `isAdding`: with Shift, the row joins what is chosen. */
  choose(row: Row, isAdding: boolean): void;
  hover(row: Row | null): void;
  /** Up and Down, Home and End, Page Up and Page Down. */
  move(index: number, key: string): boolean;
  reach(row: Row): void;
}

interface TableRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly name: string;
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly isChosen: boolean;
  /** What is lit rests on it. */
  readonly isLit: boolean;
  /** The one row of the table that Tab reaches. */
  readonly isReached: boolean;
  readonly actions: RowActions<Row>;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

function PlainTableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, name, columns, isChosen, isLit, isReached, actions, measure } = props;
  const [first, ...rest] = columns;
  const onClick = (event: MouseEvent) => {
    actions.choose(row, event.shiftKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (actions.move(index, event.key)) event.preventDefault();
  };
  const onPointer = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') actions.hover(event.type === 'pointerenter' ? row : null);
  };
  return (
    // The header row is the first of `aria-rowcount`, so the rows below it count from two.
    <tr
      ref={measure}
      className={styles.row}
      data-index={index}
      data-chosen={isChosen || undefined}
      data-lit={isLit || undefined}
      aria-rowindex={index + 2}
      onPointerEnter={onPointer}
      onPointerLeave={onPointer}
    >
      <th scope="row" className={styles.nameCell}>
        <button
          type="button"
          className={styles.name}
          aria-pressed={isChosen}
          aria-label={isLit ? `${shortened(name, 390)}, lit` : shortened(name, 400)}
          tabIndex={isReached ? 0 : -1}
          onClick={onClick}
          onKeyDown={onKeyDown}
          onFocus={() => {
            actions.reach(row);
          }}
        >
          {first.show?.(row) ?? <Value value={first.value(row) ?? name} />}
        </button>
      </th>
      {rest.map((column) => (
        <Cell key={column.id} column={column} row={row} />
      ))}
    </tr>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const value = column.value(row);
  const isMissing = value === null;
  return (
    <td
      className={column.isNumber === true ? styles.number : styles.cell}
      // A gap needs its heading everywhere: it says nothing by itself.
      data-label={column.isPlain === true && !isMissing ? undefined : column.label}
      data-zero={value === 0 || undefined}
    >
      {isMissing ? (
        <span className={styles.missing}>not recorded</span>
      ) : (
        (column.show?.(row) ?? <Value value={value} />)
      )}
    </td>
  );
}

function Value({ value }: { readonly value: string | number }) {
  return typeof value === 'number' ? value : <bdi>{shortened(value)}</bdi>;
}

export const TableRow = memo(PlainTableRow) as typeof PlainTableRow;
