import type { RowStop } from '../../../ui/useRovingRows.ts';
import styles from './switch.module.css';

interface SwitchProps {
  readonly label: string;
  /** A few words after the label. */
  readonly note?: string;
  readonly isOn: boolean;
  /** Where several controls share one stop for Tab. */
  readonly stop?: RowStop;
  onChange(isOn: boolean): void;
}

/** A native checkbox that reads and looks as a switch. */
export function Switch({ label, note, isOn, stop, onChange }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <span>{label}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <input
        {...stop}
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span className={styles.knob} aria-hidden="true" />
    </label>
  );
}
