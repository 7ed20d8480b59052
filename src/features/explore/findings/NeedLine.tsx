import { useId, useState } from 'react';
import { needWords, withoutWords } from '../../../analysis/findings/evidenceWords.ts';
import type { Need } from '../../../analysis/results/result.ts';
import controls from '../../../ui/controls.module.css';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { RefRow } from './RefRow.tsx';
import styles from './findings.module.css';

interface NeedLineProps {
  readonly need: Need;
  /** The row of the finding it belongs to. */
  readonly row: string;
  readonly roving: RovingRows;
}

/** More rows than these are a table's work. */
const mostListed = 50;

/** What an answer would need to be surer, and on request the records that lack it, each to be opened. */
export function NeedLine({ need, row, roving }: NeedLineProps) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { missing } = need;
  return (
    <div className={styles.need}>
      <p>
        {needWords(need)}{' '}
        {missing.length > 0 && (
          <button
            type="button"
            className={controls.link}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => {
              setOpen(!isOpen);
            }}
            {...roving.side(row)}
          >
            {isOpen ? 'Close the list' : `List ${withoutWords(need)}`}
          </button>
        )}
      </p>
      <div id={listId}>
        {isOpen && (
          <ul aria-label={`Without ${need.what}`}>
            {missing.slice(0, mostListed).map((ref) => (
              <li key={`${ref.kind} ${ref.id}`}>
                <RefRow to={ref} rowKey={`${row} ${need.field} ${ref.kind} ${ref.id}`} roving={roving} />
              </li>
            ))}
          </ul>
        )}
        {isOpen && missing.length > mostListed && <p>The first {mostListed} of them; the dataset report counts all.</p>}
      </div>
    </div>
  );
}
