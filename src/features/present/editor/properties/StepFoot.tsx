import { ArrowDown, ArrowUp } from 'lucide-react';
import type { StoryStep } from '../../../../domain/document.ts';
import controls from '../../../../ui/controls.module.css';
import { useExplorerStore } from '../../../../ui/ExplorerProvider.tsx';
import { useArrowFocus } from '../../../../ui/useArrowFocus.ts';
import { deleteStep, duplicate, moveTo } from '../storyActions.ts';
import styles from './properties.module.css';

interface StepFootProps {
  readonly step: StoryStep;
  readonly at: number;
  readonly count: number;
}

/** What can be done with the whole step: everything that the rail does by drag and by key. */
export function StepFoot({ step, at, count }: StepFootProps) {
  const explorer = useExplorerStore();
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(4, 0);
  return (
    <div
      ref={container}
      role="toolbar"
      tabIndex={-1}
      aria-label="This step"
      className={styles.foot}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className={controls.button}
        tabIndex={tabIndexOf(0)}
        onClick={() => {
          duplicate(explorer, step);
        }}
      >
        Duplicate
      </button>
      <button
        type="button"
        className={controls.icon}
        title="Move earlier"
        aria-label="Move earlier"
        aria-disabled={at === 0}
        tabIndex={tabIndexOf(1)}
        onClick={() => {
          moveTo(explorer, step, at - 1);
        }}
      >
        <ArrowUp size={18} aria-hidden />
      </button>
      <button
        type="button"
        className={controls.icon}
        title="Move later"
        aria-label="Move later"
        aria-disabled={at === count - 1}
        tabIndex={tabIndexOf(2)}
        onClick={() => {
          moveTo(explorer, step, at + 1);
        }}
      >
        <ArrowDown size={18} aria-hidden />
      </button>
      <button
        type="button"
        className={`${controls.quiet ?? ''} ${styles.delete ?? ''}`}
        tabIndex={tabIndexOf(3)}
        onClick={() => {
          deleteStep(explorer, step);
          // The button goes with the step; the list of those that are left takes the keyboard.
          queueMicrotask(() =>
            document.querySelector<HTMLElement>('#view [aria-current="step"], #view button')?.focus(),
          );
        }}
      >
        Delete step
      </button>
    </div>
  );
}
