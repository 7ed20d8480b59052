import buttons from '../controls.module.css';
import styles from './AreaHint.module.css';

interface AreaHintProps {
  /** CSS pixels from the bottom of the map. */
  readonly bottom: number;
  onDone(): void;
}

/** What to do while an area is being selected, and the way out for those without an Escape key. */
export default function AreaHint({ bottom, onDone }: AreaHintProps) {
  return (
    <div className={styles.hint} style={{ bottom: bottom + 12 }}>
      <p>Drag over the map to select organisations. Press one to add it or take it out.</p>
      <button type="button" className={`${buttons.button ?? ''} ${styles.done ?? ''}`} onClick={onDone}>
        Done
      </button>
    </div>
  );
}
