import styles from './switch.module.css';

interface SwitchProps {
  readonly label: string;
  /** A few words after the label. */
  readonly note?: string;
  readonly isOn: boolean;
  onChange(isOn: boolean): void;
}

/** A native checkbox that reads and looks as a switch. */
export function Switch({ label, note, isOn, onChange }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <span>{label}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <input
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
