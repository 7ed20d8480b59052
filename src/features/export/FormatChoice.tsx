import { useId } from 'react';
import type { ExportFormat } from '../../export/exportMaker.ts';
import styles from './ExportDialog.module.css';
import { formatWords } from './formatWords.ts';

interface FormatChoiceProps {
  readonly offered: readonly ExportFormat[];
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** Which kind of file, each with a line that says what it is good for. */
export function FormatChoice({ offered, value, onChange }: FormatChoiceProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label="Format" className={styles.formats}>
      {offered.map((format) => {
        const { label, use } = formatWords[format];
        const useId = `${name}-${format}`;
        return (
          <label key={format} className={styles.format}>
            <input
              type="radio"
              name={name}
              aria-label={label}
              aria-describedby={useId}
              checked={format === value}
              onChange={() => {
                onChange(format);
              }}
            />
            <span className={styles.label}>{label}</span>
            <span id={useId} className={styles.use}>
              {use}
            </span>
          </label>
        );
      })}
    </div>
  );
}
