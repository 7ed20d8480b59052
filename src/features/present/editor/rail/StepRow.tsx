import { GripVertical, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { StoryStep } from '../../../../domain/document.ts';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { brokenItems } from '../../../../view/stepChanges.ts';
import { brokenWords } from './brokenWords.ts';
import { StepThumbnail } from './StepThumbnail.tsx';
import styles from './rail.module.css';

interface StepRowProps {
  readonly step: StoryStep;
  readonly place: number;
  readonly count: number;
  readonly isLookedAt: boolean;
  onLook(): void;
  onRename(): void;
  /** The field in which it gets another title, while it does. */
  readonly children: ReactNode;
}

/** A step in the rail: its number, its picture and its title. */
export function StepRow({ step, place, count, isLookedAt, onLook, onRename, children }: StepRowProps) {
  const network = useSnapshot(({ map }) => map.network);
  const { missing, of } = useMemo(() => brokenItems(step, network), [step, network]);
  const broken = brokenWords(missing.length, of);
  const title = step.title.trim() === '' ? 'Untitled' : step.title;
  const isRenaming = children !== false;
  return (
    <>
      <button
        type="button"
        className={styles.row}
        tabIndex={isLookedAt ? 0 : -1}
        aria-current={isLookedAt ? 'step' : undefined}
        aria-label={`${String(place + 1)} of ${String(count)}: ${title}${broken === null ? '' : `, ${broken}`}`}
        onClick={onLook}
        onDoubleClick={onRename}
      >
        <span className={styles.number}>{place + 1}</span>
        <span className={styles.frame}>
          <StepThumbnail step={step} />
          {broken !== null && (
            <span className={styles.badge}>
              <TriangleAlert size={14} aria-hidden /> {broken}
            </span>
          )}
        </span>
        {!isRenaming && (
          <bdi className={styles.name} title={title}>
            {title}
          </bdi>
        )}
      </button>
      {isRenaming && children}
      <span className={styles.handle} data-handle="" aria-hidden="true" title="Drag to another place">
        <GripVertical size={16} />
      </span>
    </>
  );
}
