import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { placesOf } from '../../../store/places.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';
import { carryOut } from '../../../ui/stage/carryOut.ts';
import type { ChooseIntent, Intent } from '../../../ui/stage/intent.ts';
import { listOrganisations } from '../../../ui/stage/listed.ts';
import { MapKeyboardExtras } from '../../../ui/stage/MapKeyboardExtras.tsx';
import { NodeChooser } from '../../../ui/stage/NodeChooser.tsx';
import { StageSurface } from '../../../ui/stage/StageSurface.tsx';
import { throughMark } from '../../../ui/stage/throughMark.ts';
import { useMapKeyboard } from '../../../ui/stage/useMapKeyboard.ts';
import { useMapList } from '../../../ui/stage/useMapList.ts';
import { useStage } from '../../../ui/stage/useStage.ts';
import { useStageRefs } from '../../../ui/stage/useStageRefs.ts';
import { onView } from '../../../store/snapshot.ts';
import { select } from '../../../view/changes.ts';
import styles from './Slide.module.css';
import type { StepCast } from './useStepCast.ts';
import type { StepDrawing } from './useStepContent.ts';
import { useStepContent } from './useStepContent.ts';

interface StepMapProps {
  readonly shown: StepCast;
  readonly drawing: StepDrawing;
  /** Organisations can be pointed at and walked by keys. */
  readonly isLive: boolean;
  /** A legend floats over the map: names keep clear of it. */
  readonly isLegendShown: boolean;
}

const nobody: readonly [] = [];

/** The map of a step, across all of the slide: it keeps its picture clear of the words. */
export function StepMap({ shown, drawing, isLive, isLegendShown }: StepMapProps) {
  const explorer = useExplorerStore();
  const hovering = useHoverStore();
  const hintId = useId();
  const content = useStepContent(shown, drawing);
  const [choosing, setChoosing] = useState<ChooseIntent | null>(null);
  const refs = useStageRefs();
  const frame = useRef<HTMLDivElement>(null);

  const send = (asked: Intent) => {
    const intent = throughMark(asked, content.collapse);
    if (intent.type === 'choose') setChoosing(intent);
    else if (intent.type === 'open') explorer.getState().commit(onView(select(intent.ref)));
    else carryOut(intent, explorer, hovering);
  };
  const stage = useStage(refs, content, send, () => undefined);
  useEffect(() => {
    stage.current?.keepClear();
  }, [stage, isLegendShown]);
  const settled = useSnapshot(placesOf);
  // The picture comes first; and where nothing is collapsed, everybody stands where they stood on the step before.
  const visible = useDeferredValue(shown.visible);
  const places = useDeferredValue(content.collapse.marks.size === 0 ? settled : content.places);
  const all = useMemo(() => (isLive ? listOrganisations(visible, places) : nobody), [isLive, visible, places]);
  const organisations = useMapList({ ...content, all });
  const keyboard = useMapKeyboard({
    view: stage,
    surface: refs.surface,
    list: refs.list,
    toolbar: frame,
    visible: shown.visible,
    organisations,
    send,
    switchCrosshair: () => undefined,
  });

  return (
    <div ref={frame} className={styles.map} role="group" aria-label="Map" aria-describedby={hintId}>
      <p id={hintId} className="visually-hidden">
        Arrow keys go to the nearest organisation that way, brackets step through its relationships, Space selects,
        Escape leaves.
      </p>
      <StageSurface refs={refs} organisations={organisations} keyboard={keyboard} className={styles.surface} />
      <MapKeyboardExtras keyboard={keyboard} visible={shown.visible} />
      {choosing !== null && (
        <NodeChooser
          choosing={choosing}
          visible={shown.visible}
          send={send}
          onClose={() => {
            setChoosing(null);
          }}
        />
      )}
    </div>
  );
}
