import controls from '../ui/controls.module.css';
import styles from './ErrorBoundary.module.css';

interface StoppedWorkingProps {
  /** Downloads the open map; null when none is open. */
  readonly onSave: (() => void) | null;
  /** `h2` where it stands among other things. */
  readonly heading?: 'h1' | 'h2';
}

/** After a failure that nothing else caught: what is safe, and how to go on. */
export function StoppedWorking({ onSave, heading: Heading = 'h1' }: StoppedWorkingProps) {
  return (
    <>
      <Heading className={styles.title}>This page stopped working</Heading>
      <p>
        {onSave === null
          ? 'No map was open, so nothing is lost. Reload the page to start again.'
          : 'The open map is still in memory. Save a copy of it, then reload the page to go on.'}
      </p>
      <div className={styles.actions}>
        {onSave !== null && (
          <button type="button" className={controls.primary} onClick={onSave}>
            Save a copy
          </button>
        )}
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            location.reload();
          }}
        >
          Reload the page
        </button>
      </div>
    </>
  );
}
