import controls from '../../../ui/controls.module.css';
import styles from './table.module.css';

interface MeasuresProblemProps {
  readonly problem: string;
  onRetry(): void;
}

/** Why there are no measures, and the way to try again. */
export function MeasuresProblem({ problem, onRetry }: MeasuresProblemProps) {
  return (
    <div role="alert" className={styles.problem}>
      <p>The measures could not be worked out. {problem} The map itself is safe.</p>
      <button type="button" className={controls.button} onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
