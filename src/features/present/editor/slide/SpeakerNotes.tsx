import { StickyNote } from 'lucide-react';
import { useId } from 'react';
import type { StoryStep } from '../../../../domain/document.ts';
import { changeStep } from '../../../../view/story.ts';
import { useDraftText } from '../fields/useDraftText.ts';
import { onStep } from '../onStep.ts';
import styles from './slide.module.css';

/** What the speaker wants to say and ask; nobody else sees it. */
export function SpeakerNotes({ step }: { readonly step: StoryStep }) {
  const { text, type, leave } = useDraftText(step.note ?? '', (document, note) =>
    onStep(step.id, (now, own) => changeStep(now, own, { note }))(document),
  );
  const id = useId();
  return (
    <div className={styles.notesBody}>
      <div className={styles.notesHead}>
        <label htmlFor={id} className={styles.notesLabel}>
          <StickyNote size={16} aria-hidden />
          Speaker notes
        </label>
        <span id={`${id}-who`} className={styles.quiet}>
          Only you see these
        </span>
      </div>
      <div className={styles.notesRoom}>
        <textarea
          id={id}
          className={styles.notesField}
          dir="auto"
          aria-describedby={`${id}-who`}
          placeholder="What to say, what to ask, and what to answer if asked"
          value={text}
          onChange={(event) => {
            type(event.target.value);
          }}
          onBlur={leave}
        />
      </div>
    </div>
  );
}
