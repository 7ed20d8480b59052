import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './StateCard.module.css';

interface StateCardProps {
  readonly picture: ReactNode;
  /** What happened. */
  readonly title: string;
  /** What is safe, and what to do next. */
  readonly children: ReactNode;
  /** One main action, then others. */
  readonly actions?: ReactNode;
}

/** Stands where the map would be: empty, waiting, or stopped by an error. */
export function StateCard({ picture, title, children, actions }: StateCardProps) {
  const heading = useId();
  return (
    <div role="group" className={styles.card} aria-labelledby={heading}>
      <div className={styles.picture}>{picture}</div>
      <div className={styles.words}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <div className={styles.text}>{children}</div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
