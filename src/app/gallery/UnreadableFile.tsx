import { useState } from 'react';
import type { Problem } from '../../domain/problem.ts';
import ProblemsDialog from '../../features/maps/ProblemsDialog.tsx';
import type { ReadingReport } from '../../features/maps/readingReport.ts';
import controls from '../../ui/controls.module.css';
import { sampleDocument } from './sample.ts';

const problem = (fields: Partial<Problem>): Problem => ({
  code: 'E_DANGLING_REF',
  severity: 'error',
  file: 'harbour.json',
  place: 'relationships[3].to',
  value: 'harbour-board',
  message: 'The relationship “funds” names the organisation “harbour-board”, which is not in the file.',
  remedy: 'Add the organisation, or correct the id.',
  ...fields,
});

const report: ReadingReport = {
  origin: { kind: 'file', name: 'harbour.json' },
  problems: [
    problem({}),
    problem({
      code: 'W_BAD_DATE',
      severity: 'warning',
      place: 'relationships[1].start',
      value: '2019-13',
      message: 'The start “2019-13” is no date.',
      remedy: 'Write a year, a month or a day, such as 2019, 2019-04 or 2019-04-01.',
    }),
  ],
  offered: sampleDocument,
  setAside: [{ id: 'r9', type: 'funds', from: 'council', to: 'harbour-board' }],
};

/** The report covers the page, so it opens from a button here. */
export function UnreadableFile() {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className={controls.button}
        onClick={() => {
          setOpen(true);
        }}
      >
        Show the problems of a file
      </button>
      {isOpen && (
        <ProblemsDialog
          report={report}
          state="refused"
          hasOpenMap
          onOpenOffered={close}
          onFile={close}
          onClose={close}
        />
      )}
    </>
  );
}
