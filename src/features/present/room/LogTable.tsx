import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { RemarkRow } from '../../../analysis/remarkRows.ts';
import type { Remark } from '../../../domain/document.ts';
import { isOpen, targetKey } from '../../../domain/remarks.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { settleRemark } from '../../../ui/room/settleRemark.ts';
import { timeWords } from '../../../ui/room/timeWords.ts';
import { forgetRemarks } from './sayRemark.ts';
import styles from './room.module.css';

/** The rows of a session log, each with what can be done with it; the keyboard stays with the row that a press changes. */
export function LogTable({ rows }: { readonly rows: readonly RemarkRow[] }) {
  const explorer = useExplorerStore();
  const table = useRef<HTMLTableElement>(null);
  const act = (row: number, button: HTMLElement, run: Act['run']) => {
    const own = button.closest('tr');
    flushSync(() => {
      run(explorer);
    });
    const left = table.current?.querySelectorAll('tbody tr');
    const near = own?.isConnected === true ? own : left?.[Math.min(row, left.length - 1)];
    (near?.querySelector('button') ?? table.current?.closest<HTMLElement>('[role=dialog]'))?.focus();
  };
  return (
    <div className={styles.log}>
      <table ref={table}>
        <thead>
          <tr>
            {['Time', 'By', 'What', 'On', 'Text', 'State'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((entry, row) => {
            const { remarks, at, by, what, on, text, state, dots } = entry;
            // Ids of a file may come twice; places among what was said do not, and dots change theirs with their number.
            const key = dots === 0 ? row : targetKey(remarks[0].on);
            return (
              <tr key={key} data-open={state === 'Open' || undefined}>
                <td className={styles.time}>{dots > 1 ? `Last ${timeWords(at)}` : timeWords(at)}</td>
                <td className={styles.plain} dir="auto">
                  {by}
                </td>
                <td className={styles.plain}>{what}</td>
                <td dir="auto">{on}</td>
                <td dir="auto">{text}</td>
                <td className={styles.state}>
                  {state}
                  {actsOf(entry).map(({ words, name, run }, place) => (
                    <button
                      key={place}
                      type="button"
                      className={controls.link}
                      aria-label={name}
                      onClick={({ currentTarget }) => {
                        act(row, currentTarget, run);
                      }}
                    >
                      {words}
                    </button>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface Act {
  readonly words: string;
  /** Tells it from the same act in another row. */
  readonly name: string;
  run(explorer: ExplorerStore): void;
}

function actsOf({ remarks, what, on, text, state, dots }: RemarkRow): readonly Act[] {
  const [remark] = remarks;
  const thing = text === '' || dots > 0 ? on : text;
  const act = (words: string, run: Act['run'], subject = thing): Act => ({ words, name: `${words}: ${subject}`, run });
  const settle = act(settleWords(remark), (explorer) => {
    settleRemark(explorer, remark, isOpen(remark));
  });
  const takeOne = act('Take one back', (explorer) => {
    forgetRemarks(explorer, remarks.slice(-1));
  });
  const remove = act(
    'Remove',
    (explorer) => {
      forgetRemarks(explorer, remarks);
    },
    `${what}, ${thing}`,
  );
  return [...(state === '' ? [] : [settle]), ...(dots > 1 ? [takeOne] : []), remove];
}

function settleWords(remark: Remark): string {
  if (!isOpen(remark)) return 'Open again';
  return remark.kind === 'question' ? 'Answered' : 'Settle';
}
