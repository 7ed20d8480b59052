import type { ComponentType } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientContext } from '@tanstack/react-query';
import { use, useEffect, useRef, useState } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { createExplorerStore, presentOf } from '../../../store/explorerStore.ts';
import { knownFinding } from '../../../ui/analysis/knownAnalyses.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { changePane } from '../../../view/changes.ts';
import { onView } from '../../../store/snapshot.ts';
import { cameraOnCast } from './cameraOnCast.ts';
import { openStep } from '../../../view/story.ts';
import { mapWithoutNames } from '../stage/withoutNames.ts';
import styles from './DetourStage.module.css';
import type { Presenting } from './presenting.ts';
import { awayWords } from './presentingNews.ts';
import { useTellRoom } from './useTellRoom.ts';

export interface DetourProps {
  /** Shows the step, and is forgotten with all that is tried in it. */
  readonly explorer: ExplorerStore;
  onReturn(): void;
}

interface DetourStageProps {
  readonly step: StoryStep;
  readonly presenting: Presenting;
  readonly Detour: ComponentType<DetourProps>;
  /** Must be the same function from one rendering to the next. */
  readonly onReturn: () => void;
}

/** The map of a step, to be explored freely, and the way back to the step. */
export function DetourStage({ step, presenting: { at, areNamesHidden }, Detour, onReturn }: DetourStageProps) {
  const outer = useExplorerStore();
  const queries = use(QueryClientContext);
  const [explorer] = useState(() => onDetour(outer, step, areNamesHidden, queries));
  useTellRoom(explorer);
  const returning = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    returning.current?.focus();
  }, []);
  return (
    <div className={styles.detour}>
      <h1 className="visually-hidden">{step.title}</h1>
      <div className={styles.bar}>
        <p>
          {awayWords(at)} · <kbd>E</kbd> returns
        </p>
        <button ref={returning} type="button" className={controls.primary} onClick={onReturn}>
          Return to step {at + 1}
        </button>
      </div>
      <div className={styles.page}>
        <Detour explorer={explorer} onReturn={onReturn} />
      </div>
    </div>
  );
}

/** An explorer that begins with what the step shows; names that the room does not see stay away. */
function onDetour(
  outer: ExplorerStore,
  step: StoryStep,
  areNamesHidden: boolean,
  queries: QueryClient | undefined,
): ExplorerStore {
  const { map, positions, view: before } = presentOf(outer.getState());
  const { view } = openStep(step, map.network, before.panes[0]);
  const explorer = createExplorerStore({
    map: areNamesHidden ? mapWithoutNames(map) : map,
    positions,
    view: view ?? { ...before, mode: 'explore' },
  });
  const snapshot = presentOf(explorer.getState());
  const size = { width: window.innerWidth, height: window.innerHeight };
  const camera = cameraOnCast(snapshot, knownFinding(queries, snapshot), size);
  if (camera !== null) explorer.getState().amend(onView(changePane((pane) => ({ ...pane, camera }))));
  return explorer;
}
