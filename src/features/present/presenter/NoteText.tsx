import { AArrowDown, AArrowUp } from 'lucide-react';
import { useState } from 'react';
import controls from '../../../ui/controls.module.css';
import styles from './PresenterWindow.module.css';

/** Sizes of the note in rem; it is read from an arm's length, in the dark. */
const sizes = [1, 1.25, 1.5, 1.875, 2.25, 2.75];
const firstSize = 2;

/** What only the presenter reads, as large as it is wanted. */
export function NoteText({ note }: { readonly note: string }) {
  const [size, setSize] = useState(firstSize);
  return (
    <section className={styles.note} aria-labelledby="presenter-note">
      <div className={styles.noteHead}>
        <h2 id="presenter-note" className={styles.label}>
          Note
        </h2>
        <button
          type="button"
          className={controls.icon}
          aria-label="Smaller note"
          aria-disabled={size === 0}
          onClick={() => {
            setSize(Math.max(0, size - 1));
          }}
        >
          <AArrowDown size={20} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={controls.icon}
          aria-label="Larger note"
          aria-disabled={size === sizes.length - 1}
          onClick={() => {
            setSize(Math.min(sizes.length - 1, size + 1));
          }}
        >
          <AArrowUp size={20} aria-hidden="true" />
        </button>
      </div>
      <p className={styles.noteText} dir="auto" style={{ fontSize: `${String(sizes[size] ?? 1)}rem` }}>
        {note === '' ? <i>This step has no note.</i> : note}
      </p>
    </section>
  );
}
