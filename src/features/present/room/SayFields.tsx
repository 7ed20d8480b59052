import type { Ref } from 'react';
import { useId } from 'react';
import { longestInitials, longestRemark } from '../../../domain/remarks.ts';
import controls from '../../../ui/controls.module.css';
import styles from './room.module.css';

export interface Said {
  readonly text: string;
  readonly by: string;
}

interface SayFieldsProps {
  /** The field of what is said. */
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly said: Said;
  /** What is wrong with the text; null while nothing is. */
  readonly fault?: string | null;
  onChange(said: Said): void;
}

/** One line of what is said, and the initials of who says it. */
export function SayFields({ ref, label, said, fault = null, onChange }: SayFieldsProps) {
  const textId = useId();
  const byId = useId();
  const faultId = useId();
  return (
    <div className={styles.say}>
      <div className={styles.text}>
        <label htmlFor={textId}>{label}</label>
        <input
          ref={ref}
          id={textId}
          type="text"
          className={controls.field}
          dir="auto"
          autoComplete="off"
          maxLength={longestRemark}
          value={said.text}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : faultId}
          onChange={(event) => {
            onChange({ ...said, text: event.target.value });
          }}
        />
      </div>
      <div className={styles.by}>
        <label htmlFor={byId}>Initials</label>
        <input
          id={byId}
          type="text"
          className={controls.field}
          dir="auto"
          autoComplete="off"
          maxLength={longestInitials}
          value={said.by}
          onChange={(event) => {
            onChange({ ...said, by: event.target.value });
          }}
        />
      </div>
      <p id={faultId} className={styles.fault} role="status">
        {fault}
      </p>
    </div>
  );
}
