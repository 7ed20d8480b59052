import type { StoryStep } from '../../../domain/document.ts';
import { useId } from 'react';
import { useStore } from 'zustand';
import { parkedIn } from '../../../domain/remarks.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { presenterStore } from '../presenter/presenterStore.ts';
import styles from './NotesBelow.module.css';

interface NotesBelowProps {
  readonly step: StoryStep;
  readonly next: StoryStep | undefined;
}

/** The speaker's notes under the step, where no second window shows them. */
export function NotesBelow({ step, next }: NotesBelowProps) {
  const document = useSnapshot(({ map }) => map.document);
  const refusal = useStore(presenterStore, (presenter) => presenter.refusal);
  const parkedId = useId();
  const parked = parkedIn(document);
  return (
    <section className={styles.notes} aria-label="Speaker notes">
      {refusal !== null && <p className={styles.refusal}>{refusal}</p>}
      <p className={styles.note} dir="auto">
        {step.note ?? 'No notes for this step.'}
      </p>
      <div className={styles.aside}>
        <p>
          <span className={styles.label}>Next</span> {next === undefined ? 'This is the last step.' : next.title}
        </p>
        {parked.length > 0 && (
          <>
            <p id={parkedId} className={styles.label}>
              Parked questions
            </p>
            <ul aria-labelledby={parkedId} className={styles.parked}>
              {parked.map(({ text }, place) => (
                <li key={place} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
