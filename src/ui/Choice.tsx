import { useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string | number> {
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly name: string }[];
  /** null where none of them applies. */
  readonly value: T | null;
  onChange(value: T): void;
}

/** One of a few, side by side: native radio buttons under a single tab stop. */
export function Choice<T extends string | number>({ name, options, value, onChange }: ChoiceProps<T>) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={name} className={styles.choice}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            aria-label={option.name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span aria-hidden="true">{option.label}</span>
        </label>
      ))}
    </div>
  );
}
