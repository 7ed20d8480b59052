import { useRef } from 'react';
import controls from '../../../ui/controls.module.css';
import type { Ask, Shown } from './messages.ts';
import { ParkQuestion } from './ParkQuestion.tsx';
import styles from './PresenterWindow.module.css';

interface AsideQuestionsProps {
  readonly shown: Shown;
  /** A question is being written. */
  readonly isParking: boolean;
  setParking(isParking: boolean): void;
  send(wish: Ask): void;
}

/** Questions that were parked, until they are answered. */
export function AsideQuestions({ shown: { parked }, isParking, setParking, send }: AsideQuestionsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section
      className={styles.questions}
      data-empty={parked.length === 0 || undefined}
      aria-labelledby="presenter-questions"
    >
      <div className={styles.noteHead}>
        <h2 ref={heading} id="presenter-questions" tabIndex={-1} className={styles.label}>
          Parked questions: {parked.length === 0 ? 'none' : String(parked.length)}
        </h2>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            setParking(true);
          }}
        >
          Park a question
        </button>
      </div>
      {isParking && (
        <ParkQuestion
          send={send}
          onClose={() => {
            setParking(false);
            heading.current?.focus();
          }}
        />
      )}
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
