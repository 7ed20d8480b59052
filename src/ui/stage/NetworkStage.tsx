import { useId, useMemo, useRef, useState } from 'react';
import type { Viewport } from '../../scene/marks.ts';
import type { Theme } from '../../scene/theme.ts';
import type { Insets } from '../../scene/viewport.ts';
import { drawnOf } from '../../store/places.ts';
import { firstPaneOf, onView } from '../../store/snapshot.ts';
import { select } from '../../view/changes.ts';
import { useExplorerStore, useSnapshot } from '../ExplorerProvider.tsx';
import { useHoverStore } from '../HoverProvider.tsx';
import { ViewSummary } from '../ViewSummary.tsx';
import { carryOut } from './carryOut.ts';
import type { ChooseIntent, Intent } from './intent.ts';
import { listOrganisations, mostListed } from './listed.ts';
import { MapKeyboardExtras } from './MapKeyboardExtras.tsx';
import { NodeChooser } from './NodeChooser.tsx';
import styles from './NetworkStage.module.css';
import { StageControls } from './StageControls.tsx';
import { StageSurface } from './StageSurface.tsx';
import { StageTools } from './StageTools.tsx';
import { throughMark } from './throughMark.ts';
import { useAreaSelect } from './useAreaSelect.ts';
import { useLateDrawing } from './useLateDrawing.ts';
import { useMapKeyboard } from './useMapKeyboard.ts';
import { useMapList } from './useMapList.ts';
import { useReveal } from './useReveal.ts';
import { useStage } from './useStage.ts';
import { useStageContent } from './useStageContent.ts';
import { useStageRefs } from './useStageRefs.ts';
import { ViewLinks } from './ViewLinks.tsx';
import { lateComponent } from '../lateComponent.ts';

const Crosshair = lateComponent(async () => (await import('./Crosshair.tsx')).default);

interface NetworkStageProps {
  readonly theme: Theme;
  /** CSS pixels at each side that panels cover. */
  readonly insets: Insets;
  readonly isMotionReduced: boolean;
  /** The reader asks for the details of what is selected: the focus goes to their heading. */
  onOpenDetails(): void;
}

/**
 * The map: a drawing for the eye, and over it the same organisations as a list of buttons for everything else. Names keep clear
 * of whatever floats over the map and is marked `data-over-map`.
 */
export function NetworkStage({ theme, insets, isMotionReduced, onOpenDetails }: NetworkStageProps) {
  const explorer = useExplorerStore();
  const hovering = useHoverStore();
  const visible = useSnapshot(drawnOf);
  const content = useStageContent(theme, insets, isMotionReduced);
  const [choosing, setChoosing] = useState<ChooseIntent | null>(null);
  const [inView, setInView] = useState<Viewport | null>(null);
  const [isCrosshairOn, setCrosshairOn] = useState(false);
  const headingId = useId();
  const hintId = useId();

  const send = (asked: Intent) => {
    const intent = throughMark(asked, content.collapse);
    if (intent.type === 'choose') {
      setChoosing(intent);
    } else if (intent.type === 'open') {
      explorer.getState().commit(onView(select(intent.ref)));
      onOpenDetails();
    } else {
      carryOut(intent, explorer, hovering);
    }
  };

  const refs = useStageRefs();
  const { surface, list } = refs;
  const zoomControls = useRef<HTMLDivElement>(null);
  const areaFrame = useRef<HTMLDivElement>(null);
  const { world, places, collapse } = content;
  const sizeBy = useSnapshot((snapshot) => firstPaneOf(snapshot).sizeBy);
  const late = useLateDrawing(collapse.marks.size > 0 || sizeBy !== 'ties');
  const all = useMemo(() => {
    const listed = listOrganisations(visible, places);
    return late?.listedAsDrawn(listed, world, collapse, sizeBy) ?? listed;
  }, [visible, places, world, collapse, sizeBy, late]);
  const isLong = all.length > mostListed;
  const stage = useStage(refs, content, send, (viewport) => {
    if (isLong) setInView(viewport);
  });
  useReveal(stage, content, visible);
  const area = useAreaSelect({ stage, surface, frame: areaFrame, send });

  function switchCrosshair() {
    setCrosshairOn(!isCrosshairOn);
    if (!isCrosshairOn) return;
    keyboard.announce('Crosshair off');
    zoomControls.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  const organisations = useMapList({ all, scene: content.scene, world, selection: content.selection, inView });
  const keyboard = useMapKeyboard({
    view: stage,
    surface,
    list,
    toolbar: zoomControls,
    visible,
    organisations,
    send,
    switchCrosshair,
  });

  return (
    <div className={styles.stage} role="group" aria-labelledby={headingId} aria-describedby={hintId}>
      <h2 id={headingId} className="visually-hidden">
        Map
      </h2>
      <ViewSummary />
      <p id={hintId} className="visually-hidden">
        Arrow keys go to the nearest organisation that way, brackets step through its relationships, Space selects,
        Enter opens the details, Escape leaves. The question mark lists all keys.
      </p>
      <ViewLinks isApplication={keyboard.isApplication} onSwitchApplication={keyboard.switchApplication} />
      <StageSurface refs={refs} organisations={organisations} keyboard={keyboard} isSelecting={area.isArmed} />
      <div className={styles.controls} style={{ right: insets.right, bottom: insets.bottom, top: insets.top }}>
        <StageControls
          ref={zoomControls}
          onZoom={(direction) => stage.current?.zoom(direction)}
          onFit={() => stage.current?.fit()}
          isSelectingArea={area.isArmed}
          onSelectArea={area.switchArmed}
          isCrosshairOn={isCrosshairOn}
          onCrosshair={switchCrosshair}
        />
      </div>
      {isCrosshairOn && (
        <Crosshair
          stage={stage}
          listed={organisations.listed}
          insets={insets}
          send={send}
          announce={keyboard.announce}
          onEnd={switchCrosshair}
        />
      )}
      <StageTools stage={stage} content={content} area={area} frame={areaFrame} />
      <MapKeyboardExtras keyboard={keyboard} visible={visible} />
      {choosing !== null && (
        <NodeChooser
          choosing={choosing}
          visible={visible}
          send={send}
          onClose={() => {
            setChoosing(null);
          }}
        />
      )}
    </div>
  );
}
