import { useLayoutEffect, useRef, useState } from 'react';
import { useExplorerStore } from '../../../../ui/ExplorerProvider.tsx';
import { deleteStep, duplicate, moveTo } from '../storyActions.ts';
import type { LookedAt } from '../useLookedAt.ts';
import { lookAt } from '../useLookedAt.ts';
import { RailFoot } from './RailFoot.tsx';
import { RenameStep } from './RenameStep.tsx';
import styles from './rail.module.css';
import { railActionOf } from './railKeys.ts';
import { SavedState } from './SavedState.tsx';
import { StepRow } from './StepRow.tsx';
import { useRailDrag } from './useRailDrag.ts';

/** The steps of the story: one stop for Tab, arrows look at the next, and everything a drag does has a key. */
export function StepRail({ steps, at }: LookedAt) {
  const explorer = useExplorerStore();
  const list = useRef<HTMLOListElement>(null);
  const [renaming, setRenaming] = useState<number | null>(null);
  const wanted = useRef(false);
  const drag = useRailDrag(list, (from, to) => {
    const step = steps[from];
    if (step !== undefined) moveTo(explorer, step, to);
  });
  // The row that is looked at takes the focus with it when steps are moved, taken out or put back by key.
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (wanted.current) row?.focus();
    wanted.current = false;
    row?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at, steps]);

  const act = (event: React.KeyboardEvent) => {
    const action = railActionOf(event, at, steps.length);
    const step = steps[at];
    if (action === null || step === undefined || renaming !== null) return;
    event.preventDefault();
    wanted.current = true;
    switch (action.type) {
      case 'look': {
        const next = steps[action.to];
        if (next !== undefined) lookAt(explorer, next);
        return;
      }
      case 'move':
        moveTo(explorer, step, action.to);
        return;
      case 'delete':
        deleteStep(explorer, step);
        return;
      case 'duplicate':
        duplicate(explorer, step);
        return;
      case 'rename':
        wanted.current = false;
        setRenaming(at);
    }
  };

  return (
    <nav className={styles.rail} aria-labelledby="story-steps" data-part="">
      <div className={styles.head}>
        <h2 id="story-steps" className={styles.title}>
          Steps
        </h2>
        <SavedState />
        <span className={styles.count}>{steps.length}</span>
      </div>
      <ol ref={list} className={styles.list} aria-labelledby="story-steps" onKeyDown={act} {...drag.listeners}>
        {steps.map((step, place) => (
          // Ids of a file may come twice; places in the list do not.
          <li
            key={place}
            className={styles.item}
            data-place={place}
            data-dragged={drag.from === place || undefined}
            data-drop={dropSide(drag.from, drag.to, place)}
          >
            <StepRow
              step={step}
              place={place}
              count={steps.length}
              isLookedAt={place === at}
              onLook={() => {
                lookAt(explorer, step);
              }}
              onRename={() => {
                setRenaming(place);
              }}
            >
              {renaming === place && (
                <RenameStep
                  step={step}
                  onDone={() => {
                    setRenaming(null);
                    focusLater(list.current);
                  }}
                />
              )}
            </StepRow>
          </li>
        ))}
      </ol>
      <RailFoot />
    </nav>
  );
}

/** The field goes away in the same turn; the row is there again in the next. */
function focusLater(list: HTMLElement | null): void {
  queueMicrotask(() => list?.querySelector<HTMLElement>('[aria-current]')?.focus());
}

function dropSide(from: number | null, to: number | null, place: number): 'before' | 'after' | undefined {
  if (from === null || to === null || to !== place || from === to) return undefined;
  return to < from ? 'before' : 'after';
}
