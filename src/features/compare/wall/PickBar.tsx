import controls from '../../../ui/controls.module.css';
import { listWords } from '../../../analysis/words.ts';
import styles from './Wall.module.css';

interface PickBarProps {
  /** Names of those picked, in the order in which they were. */
  readonly picked: readonly string[];
  onCompare(): void;
  onClear(): void;
}

/** Who is picked, and the way to see them side by side. */
export function PickBar({ picked, onCompare, onClear }: PickBarProps) {
  const isReady = picked.length === 2;
  return (
    <div className={styles.bar} role="group" aria-label="Picked collaborations">
      <p>{pickedWords(picked)}</p>
      {picked.length > 0 && (
        <button type="button" className={controls.quiet} onClick={onClear}>
          Let go
        </button>
      )}
      <button
        type="button"
        className={controls.primary}
        aria-disabled={!isReady}
        onClick={() => {
          if (isReady) onCompare();
        }}
      >
        Compare these two
      </button>
    </div>
  );
}

export function pickedWords(picked: readonly string[]): string {
  if (picked.length === 0) return 'Pick two to see them side by side.';
  return picked.length === 1 ? `${picked[0] ?? ''} is picked. Pick one more.` : `${listWords(picked)} are picked.`;
}
