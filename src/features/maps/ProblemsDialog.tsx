import { countedInFigures } from '../../analysis/words.ts';
import { useId } from 'react';
import { problemReport } from '../../formats/problemReport.ts';
import controls from '../../ui/controls.module.css';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { download } from '../../ui/download.ts';
import { safeFileName } from '../../export/safeFileName.ts';
import { OpenFileButton } from './OpenFileButton.tsx';
import { ProblemList } from './ProblemList.tsx';
import styles from './ProblemsDialog.module.css';
import type { ReadingReport } from './readingReport.ts';
import { originName, recordCount } from './readingReport.ts';
import { reportInWords } from './reportInWords.ts';

interface ProblemsDialogProps {
  readonly report: ReadingReport;
  /** `opened`: the map is open and these are its warnings. `refused`: it did not open; `hasOpenMap` tells whether another stays. */
  readonly state: 'opened' | 'refused';
  readonly hasOpenMap: boolean;
  readonly onOpenOffered: () => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

/** What was found in a file or at an address, in words, and every way on from here. The open map is not touched. */
export default function ProblemsDialog(props: ProblemsDialogProps) {
  const { report, state, hasOpenMap, onClose } = props;
  const listId = useId();
  const words = reportInWords(report, state, hasOpenMap);
  return (
    <DialogFrame
      title={words.title}
      widthRem={70}
      about={originName(report.origin)}
      head={<p>{words.summary}</p>}
      foot={<WaysOn {...props} safe={words.safe} />}
      onClose={onClose}
    >
      <div className={styles.body}>
        <div className={styles.listHead}>
          <h3 id={listId}>{words.listTitle}</h3>
          <Downloads report={report} />
        </div>
        {report.problems.length > 0 && <ProblemList problems={report.problems} labelledBy={listId} />}
      </div>
    </DialogFrame>
  );
}

interface WaysOnProps extends ProblemsDialogProps {
  /** What has not happened to the open map. */
  readonly safe: string;
}

function WaysOn({ report: { offered }, state, safe, onOpenOffered, onFile, onClose }: WaysOnProps) {
  return (
    <div className={styles.foot}>
      <p className={styles.safe}>{safe}</p>
      {state === 'refused' && (
        <OpenFileButton onFile={onFile} look={offered === null ? 'primary' : 'button'}>
          Choose another file
        </OpenFileButton>
      )}
      {state === 'refused' && offered !== null && (
        <button type="button" className={controls.primary} onClick={onOpenOffered}>
          Open the {countedInFigures(recordCount(offered), 'valid record')} anyway
        </button>
      )}
      {state === 'opened' && (
        <button type="button" className={controls.primary} onClick={onClose}>
          Go on with the map
        </button>
      )}
    </div>
  );
}

function Downloads({ report: { origin, problems, setAside } }: { readonly report: ReadingReport }) {
  const file = originName(origin);
  return (
    <p className={styles.downloads}>
      <button
        type="button"
        className={controls.link}
        onClick={() => {
          download(safeFileName(`${file} report`, 'txt'), problemReport(file, problems), 'text/plain');
        }}
      >
        Download this report
      </button>
      {setAside.length > 0 && (
        <button
          type="button"
          className={controls.link}
          onClick={() => {
            const text = `${JSON.stringify(setAside, null, 2)}\n`;
            download(safeFileName(`${file} set aside`, 'json'), text, 'application/json');
          }}
        >
          Download {countedInFigures(setAside.length, 'record')} set aside
        </button>
      )}
    </p>
  );
}
