import { countedInFigures } from '../../analysis/words.ts';
import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { problemReport } from '../../formats/problemReport.ts';
import controls from '../../ui/controls.module.css';
import { download } from '../../ui/download.ts';
import { safeFileName } from '../../ui/safeFileName.ts';
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
  const { report, onClose } = props;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        {/* Another file's problems are another dialogue: its heading takes the keyboard anew. */}
        <Content key={originName(report.origin)} {...props} />
      </Modal>
    </ModalOverlay>
  );
}

function Content({ report, state, hasOpenMap, onOpenOffered, onFile, onClose }: ProblemsDialogProps) {
  const titleId = useId();
  const listId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { problems, offered } = report;
  const words = reportInWords(report, state, hasOpenMap);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <Dialog className={styles.dialog ?? ''} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <button type="button" className={controls.icon} aria-label="Close" onClick={onClose}>
          <X size={20} aria-hidden />
        </button>
        <p className={styles.summary}>{words.summary}</p>
      </div>
      <div className={styles.body}>
        <div className={styles.listHead}>
          <h3 id={listId}>{words.listTitle}</h3>
          <Downloads report={report} />
        </div>
        {problems.length > 0 && <ProblemList problems={problems} labelledBy={listId} />}
      </div>
      <div className={styles.foot}>
        <p className={styles.safe}>{words.safe}</p>
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
    </Dialog>
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
