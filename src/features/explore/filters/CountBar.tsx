import styles from './rows.module.css';

interface CountBarProps {
  /** 0 to 1 of the largest figure in the group. */
  readonly share: number;
  readonly colour: string;
}

export function CountBar({ share, colour }: CountBarProps) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ inlineSize: `${(share * 100).toFixed(1)}%`, background: colour }} />
    </span>
  );
}
