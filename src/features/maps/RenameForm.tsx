import { useEffect, useRef, useState } from 'react';
import controls from '../../ui/controls.module.css';
import styles from './KeptMapsDialog.module.css';

const longestTitle = 200;

interface RenameFormProps {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

/** A title to be typed anew: Enter keeps it, Escape leaves it as it was. */
export function RenameForm({ title, onRename, onCancel }: RenameFormProps) {
  const [text, setText] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const trimmed = text.trim();
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed === '' || trimmed === title) onCancel();
        else onRename(trimmed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The same key would close the whole list.
        event.stopPropagation();
        onCancel();
      }}
    >
      <input
        ref={field}
        className={styles.field}
        aria-label={`New title for ${title}`}
        value={text}
        maxLength={longestTitle}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <button type="submit" className={controls.button}>
        Rename
      </button>
      <button type="button" className={controls.quiet} onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}
