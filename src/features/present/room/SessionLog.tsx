import { Download } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { RemarkRow } from '../../../analysis/remarkRows.ts';
import { remarkCells, remarkHeader, remarkRows } from '../../../analysis/remarkRows.ts';
import { isOpen } from '../../../domain/remarks.ts';
import controls from '../../../ui/controls.module.css';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import { download } from '../../../ui/download.ts';
import { downloadCsv } from '../../../ui/downloadCsv.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { safeFileName } from '../../../export/safeFileName.ts';
import { remarksPatch } from './remarksPatch.ts';
import { settleRemark } from '../../../ui/room/settleRemark.ts';
import { forgetRemark } from './sayRemark.ts';
import { timeWords } from '../../../ui/room/timeWords.ts';
import { VoteControls } from './VoteControls.tsx';
import styles from './room.module.css';

/** All that was said, as it was said, to be answered, settled, taken back, and taken away as a table or a file of remarks. */
export function SessionLog({ onClose }: { readonly onClose: () => void }) {
  const map = useSnapshot((snapshot) => snapshot.map);
  const rows = useMemo(() => remarkRows(map.network, map.document), [map]);
  const open = rows.filter(({ state }) => state === 'Open').length;
  const save = (ending: 'csv' | 'json') => {
    const name = safeFileName(`${map.network.about.title} session log`, ending);
    if (ending === 'csv') downloadCsv(name, { header: remarkHeader, rows: rows.map(remarkCells) });
    else download(name, remarksPatch(map.document), 'application/json');
  };
  return (
    <DialogFrame
      title="Session log"
      widthRem={56}
      closeLabel="Close the session log"
      head={
        <>
          <p>
            {rows.length === 0
              ? 'Nobody has said anything yet. While presenting, J says what is disputed or missing, and Q parks a question.'
              : `${String(rows.length)} ${rows.length === 1 ? 'entry' : 'entries'}, ${String(open)} open. Kept with the map.`}
          </p>
          <VoteControls onStart={onClose} />
        </>
      }
      foot={
        <div className={styles.foot}>
          {(['csv', 'json'] as const).map((ending) => (
            <button
              key={ending}
              type="button"
              className={controls.button}
              disabled={rows.length === 0}
              onClick={() => {
                save(ending);
              }}
            >
              <Download size={16} aria-hidden="true" />
              {{ csv: 'Download as a table (CSV)', json: 'Download the remarks (JSON)' }[ending]}
            </button>
          ))}
        </div>
      }
      onClose={onClose}
    >
      {rows.length > 0 && <LogTable rows={rows} />}
    </DialogFrame>
  );
}

function LogTable({ rows }: { readonly rows: readonly RemarkRow[] }) {
  const explorer = useExplorerStore();
  const table = useRef<HTMLTableElement>(null);
  const keepingFocus = (row: number, change: () => void) => {
    flushSync(change);
    const buttons = table.current?.querySelectorAll<HTMLElement>('tbody tr');
    const near = buttons?.[Math.min(row, buttons.length - 1)];
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
          {rows.map(({ remark, at, by, what, on, text, state }, row) => (
            // Ids of a file may come twice; places in the list do not.
            <tr key={row} data-open={state === 'Open' || undefined}>
              <td className={styles.time}>{timeWords(at)}</td>
              <td className={styles.plain} dir="auto">
                {by}
              </td>
              <td className={styles.plain}>{what}</td>
              <td dir="auto">{on}</td>
              <td dir="auto">{text}</td>
              <td className={styles.state}>
                {state}
                {state !== '' && (
                  <button
                    type="button"
                    className={controls.link}
                    aria-label={`${settleWords(row, rows)}: ${text === '' ? on : text}`}
                    onClick={() => {
                      keepingFocus(row, () => {
                        settleRemark(explorer, remark, isOpen(remark));
                      });
                    }}
                  >
                    {settleWords(row, rows)}
                  </button>
                )}
                <button
                  type="button"
                  className={controls.link}
                  aria-label={`Remove: ${what}, ${text === '' ? on : text}`}
                  onClick={() => {
                    keepingFocus(row, () => {
                      forgetRemark(explorer, remark);
                    });
                  }}
                >
                  Remove
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function settleWords(row: number, rows: readonly RemarkRow[]): string {
  const remark = rows[row]?.remark;
  if (remark === undefined) return '';
  if (!isOpen(remark)) return 'Open again';
  return remark.kind === 'question' ? 'Answered' : 'Settle';
}
