import controls from '../../../ui/controls.module.css';
import styles from './measures.module.css';

interface MeasuresStateProps {
  readonly isEmpty: boolean;
  readonly isPending: boolean;
  readonly problem: string | null;
  onRetry(): void;
}

/** Rows that are on their way, or why there are none. */
export function MeasuresState({ isEmpty, isPending, problem, onRetry }: MeasuresStateProps) {
  if (problem !== null)
    return (
      <div role="alert" className={styles.state}>
        <p>The measures could not be worked out. {problem} The map itself is safe.</p>
        <button type="button" className={controls.button} onClick={onRetry}>
          Try again
        </button>
      </div>
    );
  return isEmpty && isPending ? <p className={styles.state}>Working out the measures…</p> : null;
}
