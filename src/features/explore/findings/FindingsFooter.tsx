import { Download, FileText } from 'lucide-react';
import type { Finding } from '../../../analysis/findings/finding.ts';
import controls from '../../../ui/controls.module.css';
import { downloadCsv } from '../../../ui/downloadCsv.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { safeFileName } from '../../../export/safeFileName.ts';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { openReport } from './findingsDialogs.ts';
import { asideKey, setAsideStore } from './setAside.ts';
import { findingsCsv } from './findingsCsv.ts';
import { toolRows } from './findingRows.ts';
import styles from './findings.module.css';

interface FindingsFooterProps {
  readonly findings: readonly Finding[];
  readonly roving: RovingRows;
}

/** What can be taken away. */
export function FindingsFooter({ findings, roving }: FindingsFooterProps) {
  const network = useSnapshot(({ map }) => map.network);
  const save = () => {
    const name = safeFileName(`${network.about.title} what stands out`, 'csv');
    const { reasons } = setAsideStore.getState();
    const reasonOf = (id: string) => reasons.get(asideKey(network.about.id, id)) ?? null;
    downloadCsv(name, findingsCsv(findings, reasonOf));
  };
  return (
    <div className={styles.footer}>
      <button type="button" className={controls.button} onClick={openReport} {...roving.main(toolRows.report)}>
        <FileText size={16} aria-hidden="true" />
        Dataset report
      </button>
      <button
        type="button"
        className={controls.quiet}
        aria-disabled={findings.length === 0}
        onClick={() => {
          if (findings.length > 0) save();
        }}
        {...roving.main(toolRows.list)}
      >
        <Download size={16} aria-hidden="true" />
        Export list
      </button>
    </div>
  );
}
