import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import controls from '../../ui/controls.module.css';
import { copyText } from '../../ui/copyText.ts';
import styles from './ShareDialog.module.css';

interface CopyFieldProps {
  /** What is in the field, for people who hear it. */
  readonly name: string;
  readonly text: string;
  /** On the button: "Copy link". */
  readonly action: string;
  /** What is said once it is copied. */
  readonly copied: string;
  readonly rows?: number;
  /** It stands where a button was that was pressed, and takes the keyboard over from it. */
  readonly takesFocus?: boolean;
}

/** A text to be taken along: it stands there to be read and selected, and a button copies it. */
export function CopyField({ name, text, action, copied, rows = 1, takesFocus = false }: CopyFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly isCopied: boolean } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const statusId = useId();
  const now = said?.of === text ? said : null;
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setSaid({ of: text, isCopied });
  };
  const common = {
    ref: field,
    'aria-label': name,
    readOnly: true,
    spellCheck: false,
    value: text,
    onFocus: () => {
      field.current?.select();
    },
  };
  return (
    <>
      <div className={styles.copy} data-tall={rows > 1 || undefined}>
        {rows > 1 ? (
          <textarea {...common} rows={rows} className={styles.field} />
        ) : (
          <input {...common} type="text" className={styles.field} />
        )}
        <button
          ref={button}
          type="button"
          className={controls.primary}
          aria-describedby={statusId}
          onClick={() => void copy()}
        >
          {now?.isCopied === true ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          {action}
        </button>
      </div>
      <p id={statusId} role="status" className={styles.said}>
        {now !== null &&
          (now.isCopied
            ? copied
            : 'The browser did not allow copying. The text is selected: copy it with the keys or the menu of your browser.')}
      </p>
    </>
  );
}
