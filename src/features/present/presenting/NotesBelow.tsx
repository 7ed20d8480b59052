import type { ReactNode } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import styles from './NotesBelow.module.css';

interface NotesBelowProps {
  readonly step: StoryStep;
  readonly next: StoryStep | undefined;
  /** What the room has asked and is kept for later. */
  readonly parked: ReactNode;
}

/** The speaker's notes under the step, where no second window shows them. */
export function NotesBelow({ step, next, parked }: NotesBelowProps) {
  return (
    <section className={styles.notes} aria-label="Speaker notes">
      <p className={styles.note}>{step.note ?? 'No notes for this step.'}</p>
      <div className={styles.aside}>
        <p>
          <span className={styles.label}>Next</span> {next === undefined ? 'This is the last step.' : next.title}
        </p>
        {parked}
      </div>
    </section>
  );
}
