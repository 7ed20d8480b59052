import { Download, FileText } from 'lucide-react';
import type { Finding } from '../../../analysis/findings/finding.ts';
import controls from '../../../ui/controls.module.css';
import { download } from '../../../ui/download.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { safeFileName } from '../../../ui/safeFileName.ts';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { openMethods, openReport } from './findingsDialogs.ts';
import { findingsCsv } from './findingsCsv.ts';
import { footerRows } from './findingRows.ts';
import styles from './findings.module.css';

interface FindingsFooterProps {
  readonly findings: readonly Finding[];
  readonly roving: RovingRows;
}

/** What can be taken away, and how it was all found. */
export function FindingsFooter({ findings, roving }: FindingsFooterProps) {
  const network = useSnapshot(({ map }) => map.network);
  const [reportRow, listRow, methodsRow] = footerRows;
  const save = () => {
    const name = safeFileName(`${network.about.title} what stands out`, 'csv');
    download(name, findingsCsv(findings), 'text/csv');
  };
  return (
    <div className={styles.footer}>
      <button type="button" className={controls.button} onClick={openReport} {...roving.main(reportRow)}>
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
        {...roving.main(listRow)}
      >
        <Download size={16} aria-hidden="true" />
        Export list
      </button>
      <button
        type="button"
        className={controls.link}
        onClick={() => {
          openMethods();
        }}
        {...roving.main(methodsRow)}
      >
        How these are found
      </button>
    </div>
  );
}
