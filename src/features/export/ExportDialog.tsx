import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { ExportedPart, ExportFormat, PictureSize } from '../../export/exportMaker.ts';
import { exportFormats } from '../../export/exportMaker.ts';
import type { Arranger } from '../../layout/client.ts';
import { useAnalysing } from '../../ui/analysis/AnalystProvider.tsx';
import { thresholdsStore } from '../../ui/analysis/thresholdsStore.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { presentOf } from '../../store/explorerStore.ts';
import { stepsOf } from '../../view/story.ts';
import { ExportFoot } from './ExportFoot.tsx';
import styles from './ExportDialog.module.css';
import { exportMakers } from './exportMakers.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { formatWords } from './formatWords.ts';
import type { ExportHelp } from './makeExport.ts';
import { PartChoice } from './PartChoice.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { useExport } from './useExport.ts';

/** The formats for which there is a maker. */
const offered = exportFormats.filter((format) => exportMakers[format] !== null);

interface ExportDialogProps extends Pick<ExportHelp, 'today' | 'bringTemplate'> {
  readonly arranger: Arranger;
  /** Work that is in a file needs no reminder. */
  readonly onMapSaved: () => void;
  readonly onClose: () => void;
}

/** Makes a file of the view or of the story, and hands it to the reader. */
export default function ExportDialog({ arranger, today, bringTemplate, onMapSaved, onClose }: ExportDialogProps) {
  const explorer = useExplorerStore();
  const queries = useQueryClient();
  const { analyst } = useAnalysing();
  const thresholds = useStore(thresholdsStore, (state) => state.thresholds);
  const steps = useSnapshot(({ map }) => stepsOf(map.document).length);
  const mode = useSnapshot(({ view }) => view.mode);
  const [format, setFormat] = useState<ExportFormat>(offered[0] ?? 'svg');
  const [wished, setWished] = useState<ExportedPart | null>(null);
  const [size, setSize] = useState<PictureSize>({ kind: 'scale', scale: 2 });
  const { state, start, cancel } = useExport(
    { analyst, queries, arranger, thresholds, today, bringTemplate },
    onMapSaved,
  );
  const isBusy = state.kind === 'making';

  const parts = formatWords[format].parts.filter((part) => part === 'view' || steps > 0);
  const [usual = 'view'] = parts;
  const part = wished !== null && parts.includes(wished) ? wished : usual;

  return (
    <DialogFrame
      title="Export"
      widthRem={40}
      foot={
        <ExportFoot
          state={state}
          onDownload={() => {
            start(presentOf(explorer.getState()), { format, part, size });
          }}
          onCancel={cancel}
        />
      }
      onClose={onClose}
    >
      <fieldset className={styles.choices} disabled={isBusy}>
        <legend className="visually-hidden">What to export</legend>
        <FormatChoice offered={offered} value={format} onChange={setFormat} />
        {parts.length > 0 && <PartChoice parts={parts} value={part} steps={steps} mode={mode} onChange={setWished} />}
        {format === 'png' && <SizeChoice value={size} onChange={setSize} />}
      </fieldset>
    </DialogFrame>
  );
}
