import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import controls from '../../ui/controls.module.css';
import styles from './ExportDialog.module.css';
import type { ExportState } from './useExport.ts';

interface ExportFootProps {
  readonly state: ExportState;
  readonly onDownload: () => void;
  readonly onCancel: () => void;
}

/** The button that makes the file, how far it has come, and what became of it. */
export function ExportFoot({ state, onDownload, onCancel }: ExportFootProps) {
  const isBusy = state.kind === 'making';
  const download = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  // The button that was pressed gives way to the other, which takes the keyboard over.
  useEffect(() => {
    if (isBusy !== wasBusy.current) (isBusy ? cancel : download).current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  return (
    <div className={styles.foot}>
      <p role="status" className="visually-hidden">
        {spoken(state)}
      </p>
      {state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          The file was not made. {state.why} {state.remedy}
        </p>
      )}
      {state.kind === 'making' && (
        <div className={styles.progress}>
          <progress max={1} value={state.share} aria-label="Making the file" aria-valuetext={state.doing} />
          <p aria-hidden="true">
            {state.doing} … {percent(state.share)}
          </p>
        </div>
      )}
      {state.kind === 'done' && (
        <p aria-hidden="true" className={styles.done}>
          Downloaded <bdi>{state.fileName}</bdi>.
        </p>
      )}
      {isBusy ? (
        <button ref={cancel} type="button" className={controls.button} onClick={onCancel}>
          Cancel
        </button>
      ) : (
        <button ref={download} type="button" className={controls.primary} onClick={onDownload}>
          <Download size={16} aria-hidden />
          Download
        </button>
      )}
    </div>
  );
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** The bar is followed by the eye; a listener hears the quarters. */
function spoken(state: ExportState): string {
  switch (state.kind) {
    case 'making':
      return state.share < 0.25 ? 'Making the file.' : `${String(Math.floor(state.share * 4) * 25)} per cent made.`;
    case 'done':
      return `Downloaded ${state.fileName}.`;
    case 'cancelled':
      return 'Cancelled. No file was made.';
    case 'idle':
    case 'failed':
      return '';
  }
}
