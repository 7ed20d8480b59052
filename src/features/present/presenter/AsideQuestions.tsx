import { useRef } from 'react';
import controls from '../../../ui/controls.module.css';
import type { Ask, Shown } from './messages.ts';
import styles from './PresenterWindow.module.css';

interface AsideQuestionsProps {
  readonly shown: Shown;
  send(wish: Ask): void;
}

/** Questions that were parked, until they are answered. */
export function AsideQuestions({ shown: { parked }, send }: AsideQuestionsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.questions} aria-labelledby="presenter-questions">
      <h2 ref={heading} id="presenter-questions" tabIndex={-1} className={styles.label}>
        Parked questions {parked.length > 0 && String(parked.length)}
      </h2>
      {parked.length === 0 && <p className={styles.quiet}>None. Q parks one on the stage.</p>}
      <ul>
        {parked.map(({ id, text, by, on }, place) => (
          // Ids of a file may come twice; places in the list do not.
          <li key={`${id} ${String(place)}`}>
            <p dir="auto">{text}</p>
            <p className={styles.quiet}>
              <bdi>{[by, on].filter((words) => words !== '').join(' · ')}</bdi>
            </p>
            <button
              type="button"
              className={controls.button}
              aria-label={`Answered: ${text}`}
              onClick={() => {
                send({ kind: 'answered', question: id });
                heading.current?.focus();
              }}
            >
              Answered
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
