import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { datasetReadiness } from '../../../analysis/report/readiness.ts';
import { reportMarkdown } from '../../../analysis/report/reportMarkdown.ts';
import { reportHeader, reportRows } from '../../../analysis/report/reportRows.ts';
import { yearsCounted } from '../../../analysis/yearsCounted.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useAnalyses } from '../../../ui/analysis/useAnalyses.ts';
import controls from '../../../ui/controls.module.css';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import { download } from '../../../ui/download.ts';
import { downloadCsv } from '../../../ui/downloadCsv.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { safeFileName } from '../../../export/safeFileName.ts';
import { ReadinessItem } from './ReadinessItem.tsx';
import { reportSentence } from './reportSentence.ts';
import styles from './report.module.css';

/** What the record can answer already, analysis by analysis, and what to collect next; to be taken away as Markdown or CSV. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const visible = useSnapshot(visibleOf);
  const years = useSnapshot((snapshot) => firstPaneOf(snapshot).filter.years);
  const { results, isPending, problem, retry } = useAnalyses();
  const report = useMemo(() => datasetReadiness(results), [results]);
  const save = (ending: 'md' | 'csv') => {
    const name = safeFileName(`${visible.about.title} dataset report`, ending);
    if (ending === 'md') download(name, reportMarkdown(visible, report, years), 'text/markdown');
    else downloadCsv(name, { header: reportHeader, rows: reportRows(report) });
  };
  return (
    <DialogFrame
      title="Dataset report"
      widthRem={48}
      closeLabel="Close the report"
      head={
        <p>
          {report.length > 0 && reportSentence(report)} {yearsCounted(years)}
        </p>
      }
      foot={
        <div className={styles.foot}>
          {(['md', 'csv'] as const).map((ending) => (
            <button
              key={ending}
              type="button"
              className={controls.button}
              disabled={report.length === 0}
              onClick={() => {
                save(ending);
              }}
            >
              <Download size={16} aria-hidden="true" />
              {{ md: 'Download Markdown', csv: 'Download CSV' }[ending]}
            </button>
          ))}
        </div>
      }
      onClose={onClose}
    >
      <div className={styles.body}>
        <p role="status" className={report.length === 0 ? undefined : 'visually-hidden'}>
          {report.length === 0 && isPending && 'Working out what the record can answer …'}
        </p>
        {problem !== null && (
          <p role="alert">
            {problem}{' '}
            <button type="button" className={controls.link} onClick={retry}>
              Try again
            </button>
          </p>
        )}
        <ul aria-label="Analyses" className={styles.analyses}>
          {report.map((readiness) => (
            <ReadinessItem key={readiness.analysis} {...readiness} />
          ))}
        </ul>
      </div>
    </DialogFrame>
  );
}
