import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { GlossaryKey } from '../../../domain/glossaryKey.ts';
import { TermButton } from '../../../ui/glossary/TermButton.tsx';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** How many entries the section has; left out where that says nothing. */
  readonly count?: number;
  /** For a part that its rows explain by themselves; the title is still read out. */
  readonly isTitleHidden?: boolean;
  /** What its title means, where a reader may ask. */
  readonly terms?: readonly GlossaryKey[];
  readonly children: ReactNode;
}

/** A titled part of the panel, with its number at the right. */
export function Section({ title, count, isTitleHidden = false, terms, children }: SectionProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.section} data-untitled={isTitleHidden || undefined}>
      <div className={isTitleHidden ? 'visually-hidden' : styles.sectionHeading}>
        <h3 id={id}>{title}</h3>
        {terms !== undefined && (
          <TermButton name={title} terms={terms}>
            <Info size={14} aria-hidden="true" />
          </TermButton>
        )}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </div>
      {children}
    </div>
  );
}
