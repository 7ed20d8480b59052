import { countedInFigures } from '../../analysis/words.ts';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Problem, Severity } from '../../domain/problem.ts';
import { shortened } from '../../ui/shortened.ts';
import styles from './ProblemsDialog.module.css';
import { inOrder, mostProblemsShown } from './readingReport.ts';

const icons = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;
const severityNames: { readonly [S in Severity]: string } = { error: 'Error', warning: 'Warning', note: 'Note' };

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

/** Where, what, and what to do: the first hundred in full, then how many more there are. */
export function ProblemList({ problems, labelledBy }: ProblemListProps) {
  const shown = inOrder(problems).slice(0, mostProblemsShown);
  const rest = problems.length - shown.length;
  return (
    <>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col" className={styles.problemColumn}>
              Problem
            </th>
            <th scope="col" className={styles.placeColumn}>
              Place
            </th>
            <th scope="col" className={styles.foundColumn}>
              Found
            </th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((problem, index) => (
            // Two problems may read alike; their order does not change.
            <ProblemRow key={index} problem={problem} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className={styles.rest}>And {countedInFigures(rest, 'more problem')}. The report has them all.</p>
      )}
    </>
  );
}

function ProblemRow({ problem }: { readonly problem: Problem }) {
  const { severity, message, place, value, remedy } = problem;
  const Icon = icons[severity];
  return (
    <tr data-severity={severity}>
      <th scope="row">
        <div className={styles.problem}>
          <Icon size={16} aria-hidden className={styles.severity} />
          <span>
            <span className="visually-hidden">{severityNames[severity]}: </span>
            <bdi>{shortened(message, 400)}</bdi>
          </span>
        </div>
      </th>
      <td data-label="Place" className={styles.place}>
        {place === '' ? <span className={styles.whole}>the whole file</span> : <bdi>{place}</bdi>}
      </td>
      <td data-label="Found" className={styles.found} data-empty={value === null || undefined}>
        {value !== null && <bdi>{value}</bdi>}
      </td>
      <td data-label="What to do" className={styles.remedy}>
        {remedy}
      </td>
    </tr>
  );
}
