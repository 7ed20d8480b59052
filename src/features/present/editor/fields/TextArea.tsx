import type { CSSProperties, ReactNode } from 'react';
import { useId } from 'react';
import type { MapDocument } from '../../../../domain/document.ts';
import styles from './fields.module.css';
import { useDraftText } from './useDraftText.ts';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  /** A text without line breaks. */
  readonly isOneLine?: boolean;
  /** What stands below the field, worked out from what is typed. */
  readonly note?: (text: string) => ReactNode;
  readonly rewrite: (document: MapDocument, text: string) => MapDocument;
}

/** A text of the story, with its label above it. */
export function TextArea({ label, value, rows, isOneLine = false, note, rewrite }: TextAreaProps) {
  const { text, type, leave } = useDraftText(value, rewrite);
  const id = useId();
  return (
    <div className={styles.group}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.area}
        rows={rows}
        style={{ '--rows': rows } as CSSProperties}
        dir="auto"
        value={text}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => {
          type(isOneLine ? event.target.value.replace(/\s*[\r\n]+\s*/g, ' ') : event.target.value);
        }}
        onKeyDown={(event) => {
          if (isOneLine && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
        }}
        onBlur={leave}
      />
      {note !== undefined && (
        <p id={`${id}-note`} className={styles.note}>
          {note(text)}
        </p>
      )}
    </div>
  );
}
