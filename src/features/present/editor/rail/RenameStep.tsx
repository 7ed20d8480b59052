import { useEffect, useRef, useState } from 'react';
import type { StoryStep } from '../../../../domain/document.ts';
import { useExplorerStore } from '../../../../ui/ExplorerProvider.tsx';
import fields from '../fields/fields.module.css';
import { retitle, stepInWords } from '../storyActions.ts';
import styles from './rail.module.css';

interface RenameStepProps {
  readonly step: StoryStep;
  onDone(): void;
}

/** The title of a step, in place: Enter and leaving it keep what is typed, Escape does not. */
export function RenameStep({ step, onDone }: RenameStepProps) {
  const explorer = useExplorerStore();
  const [title, setTitle] = useState(step.title);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (isKept: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    if (isKept) retitle(explorer, step, title);
    onDone();
  };
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        end(true);
      }}
    >
      <input
        ref={field}
        type="text"
        className={fields.line}
        dir="auto"
        autoComplete="off"
        aria-label={`New title for the step ${stepInWords(step)}`}
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
        onBlur={() => {
          end(true);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          end(false);
        }}
      />
    </form>
  );
}
