import type { ReactNode } from 'react';
import { useState } from 'react';
import controls from '../../../ui/controls.module.css';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import styles from './row.module.css';

interface RowListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly row: (item: T, roving: RovingRows) => ReactNode;
  /** Rows at first; the rest come on request. */
  readonly first?: number;
}

const moreRow = 'more';

/** Rows that are one tab stop together, the first few at first. */
export function RowList<T>({ label, items, keyOf, row, first = 4 }: RowListProps<T>) {
  const [isWhole, setIsWhole] = useState(false);
  // A button for a single row would take the room of that row.
  const isLong = items.length > first + 1;
  const shown = isLong && !isWhole ? items.slice(0, first) : items;
  const keys = shown.map(keyOf);
  const roving = useRovingRows(isLong ? [...keys, moreRow] : keys);
  return (
    <div onKeyDown={roving.onKeyDown}>
      <ul aria-label={label} className={styles.rows}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{row(item, roving)}</li>
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          className={`${controls.link ?? ''} ${styles.more ?? ''}`}
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
          {...roving.main(moreRow)}
        >
          {isWhole ? 'Show fewer' : `Show ${String(items.length - first)} more`}
        </button>
      )}
    </div>
  );
}
