import { Download } from 'lucide-react';
import { yearsCounted } from '../../../analysis/yearsCounted.ts';
import controls from '../../../ui/controls.module.css';
import { downloadCsv } from '../../../ui/downloadCsv.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { safeFileName } from '../../../export/safeFileName.ts';
import { useComparedSides } from './comparedSides.ts';
import { useComparison } from '../../../ui/analysis/useComparison.ts';
import { measuresCsv } from './measuresCsv.ts';

/** Hands the table of measures over as a file. */
export function DownloadTable({ tabIndex }: { readonly tabIndex: 0 | -1 }) {
  const { announce } = useExplorerStore().getState();
  const title = useSnapshot(({ map }) => map.network.about.title);
  const sides = useComparedSides();
  const { answer, isOld } = useComparison();
  const isWaiting = answer === null || isOld;
  const save = () => {
    if (answer === null || isOld) return;
    const csvSides = sides.map(({ title: shown, pane }) => ({
      title: shown,
      counted: yearsCounted(pane.filter.years),
    }));
    const name = safeFileName(`${title} compared`, 'csv');
    downloadCsv(name, measuresCsv(answer, csvSides));
    announce(`Downloaded ${name}.`);
  };
  return (
    <button
      type="button"
      className={controls.button}
      tabIndex={tabIndex}
      aria-disabled={isWaiting || undefined}
      title={isWaiting ? 'Being worked out' : undefined}
      onClick={save}
    >
      <Download size={16} aria-hidden="true" />
      Download table
    </button>
  );
}
