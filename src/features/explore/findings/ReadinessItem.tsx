import { CircleCheck, CircleDashed, CircleDotDashed } from 'lucide-react';
import type { AnalysisReadiness } from '../../../analysis/report/readiness.ts';
import { readinessWords } from '../../../analysis/report/reportMarkdown.ts';
import { inFigures } from '../../../analysis/words.ts';
import controls from '../../../ui/controls.module.css';
import { closeReport, openMethods } from './findingsDialogs.ts';
import styles from './report.module.css';

const icons = { ready: CircleCheck, partly: CircleDotDashed, 'not-yet': CircleDashed } as const;
/** The rest is in the files. */
const mostReasons = 2;

/** How far one analysis can answer, why it withholds what it withholds, and what to collect for it. */
export function ReadinessItem({ analysis, name, readiness, asked, answered, reasons, needs }: AnalysisReadiness) {
  const Icon = icons[readiness];
  return (
    <li className={styles.analysis}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <span className={styles.state} data-readiness={readiness}>
          <Icon size={16} aria-hidden="true" />
          {readinessWords[readiness]}
        </span>
        <span className={styles.answers}>
          {inFigures(answered)} of {inFigures(asked)} answers
        </span>
        <button
          type="button"
          className={controls.link}
          aria-label={`How this is found: ${name}`}
          onClick={() => {
            closeReport();
            openMethods(analysis);
          }}
        >
          How this is found
        </button>
      </div>
      {(needs.length > 0 || reasons.length > 0) && (
        <ul className={styles.notes}>
          {needs.map(({ field, what, missing, of }) => (
            <li key={field}>
              Collect {what}: missing in {inFigures(missing.length)} of {inFigures(of)}
            </li>
          ))}
          {reasons.slice(0, mostReasons).map(({ reason, count }) => (
            <li key={reason}>
              {reason} ({inFigures(count)})
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
