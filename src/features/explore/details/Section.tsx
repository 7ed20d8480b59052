import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './details.module.css';

interface SectionProps {
  readonly title: string;
  /** How many entries the section has; left out where that says nothing. */
  readonly count?: number;
  /** For a part that its rows explain by themselves; the title is still read out. */
  readonly isTitleHidden?: boolean;
  readonly children: ReactNode;
}

/** A titled part of the panel, with its number at the right. */
export function Section({ title, count, isTitleHidden = false, children }: SectionProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.section} data-untitled={isTitleHidden || undefined}>
      <div className={isTitleHidden ? 'visually-hidden' : styles.sectionHeading}>
        <h3 id={id}>{title}</h3>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </div>
      {children}
    </div>
  );
}
