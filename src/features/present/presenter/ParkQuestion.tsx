import type { SubmitEvent } from 'react';
import { useEffect, useRef } from 'react';
import { longestRemark } from '../../../domain/remarks.ts';
import { hasVisibleText } from '../../../domain/visibleText.ts';
import controls from '../../../ui/controls.module.css';
import type { Ask } from './messages.ts';
import styles from './PresenterWindow.module.css';

interface ParkQuestionProps {
  send(wish: Ask): void;
  onClose(): void;
}

/** One line for a question that somebody asked, while the story goes on. */
export function ParkQuestion({ send, onClose }: ParkQuestionProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (hasVisibleText(text)) send({ kind: 'park', text });
    onClose();
  };
  return (
    <form className={styles.park} onSubmit={submit}>
      <input
        ref={field}
        type="text"
        className={controls.field}
        aria-label="The question"
        autoComplete="off"
        dir="auto"
        maxLength={longestRemark}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <button type="submit" className={controls.button}>
        Park it
      </button>
    </form>
  );
}
