import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { remarkCells, remarkHeader, remarkRows } from '../../../analysis/remarkRows.ts';
import controls from '../../../ui/controls.module.css';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import { download } from '../../../ui/download.ts';
import { downloadCsv } from '../../../ui/downloadCsv.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { safeFileName } from '../../../export/safeFileName.ts';
import { remarksPatch } from './remarksPatch.ts';
import { LogTable } from './LogTable.tsx';
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
