import { ChevronDown, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { GlossaryKey } from '../../../domain/glossaryKey.ts';
import { TermButton } from '../../../ui/glossary/TermButton.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import styles from './filters.module.css';

/** How a group folds away where the window is low. */
export interface Fold {
  readonly isOpen: boolean;
  toggle(): void;
}

interface FilterGroupProps {
  readonly name: string;
  /** At the right of the heading: the unit of the figures, or a control. */
  readonly aside?: ReactNode;
  /** null where the group is always open. */
  readonly fold: Fold | null;
  readonly roving?: RovingRows;
  /** What the group is about and what its rows mean, where a reader may ask. */
  readonly words?: readonly GlossaryKey[];
  readonly children: ReactNode;
}

/** Row of the heading's own controls among the rows of a group. */
export const headingRow = 'heading';

/** Heading and body of one group of the filter panel. */
export function FilterGroup({ name, aside, fold, roving, words, children }: FilterGroupProps) {
  const bodyId = useId();
  const isOpen = fold?.isOpen ?? true;
  return (
    <div
      role="group"
      aria-label={name}
      className={styles.group}
      data-folds={fold !== null || undefined}
      onKeyDown={roving?.onKeyDown}
    >
      <div className={styles.heading}>
        <h2 className={styles.title}>
          {fold === null ? (
            name
          ) : (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={isOpen}
              aria-controls={bodyId}
              data-row-stop={headingRow}
              onClick={fold.toggle}
            >
              {name}
              <ChevronDown className={styles.chevron} size={16} aria-hidden="true" />
            </button>
          )}
        </h2>
        {isOpen && words !== undefined && (
          <TermButton name={name} terms={words} {...(roving !== undefined && { stop: roving.side(headingRow) })}>
            <Info size={14} aria-hidden="true" />
          </TermButton>
        )}
        {isOpen && aside}
      </div>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
