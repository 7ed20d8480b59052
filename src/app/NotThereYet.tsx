import controls from '../ui/controls.module.css';
import styles from './NotThereYet.module.css';

interface NotThereYetProps {
  readonly page: string;
  readonly promise: string;
  readonly onExplore: () => void;
}

/** A page that says plainly that it is not there yet, and the way back to what is. */
export function NotThereYet({ page, promise, onExplore }: NotThereYetProps) {
  return (
    // Where the skip link leads.
    <section id="view" tabIndex={-1} aria-labelledby="not-there-yet" className={styles.page}>
      <h2 id="not-there-yet">{page} is not there yet</h2>
      <p>{promise} Until then, everything in the map can be explored.</p>
      <button type="button" className={controls.primary} onClick={onExplore}>
        Back to Explore
      </button>
    </section>
  );
}
