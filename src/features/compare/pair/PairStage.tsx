import { useId, useMemo, useRef, useState } from 'react';
import { comparedOrganisationName, whereRelated } from '../../../analysis/compare/pair/standingWords.ts';
import { organisationSentence } from '../../../analysis/describe.ts';
import type { Because } from '../../../analysis/results/result.ts';
import { relationshipSentence } from '../../../analysis/relationshipSentence.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import type { Insets } from '../../../scene/viewport.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';
import type { ChooseIntent, Intent } from '../../../ui/stage/intent.ts';
import { listOrganisations } from '../../../ui/stage/listed.ts';
import { MapKeyboardExtras } from '../../../ui/stage/MapKeyboardExtras.tsx';
import { NodeChooser } from '../../../ui/stage/NodeChooser.tsx';
import { StageSurface } from '../../../ui/stage/StageSurface.tsx';
import { useMapList } from '../../../ui/stage/useMapList.ts';
import { useStage } from '../../../ui/stage/useStage.ts';
import { useStageRefs } from '../../../ui/stage/useStageRefs.ts';
import { useComparedKeyboard } from '../useComparedKeyboard.ts';
import { carryOutInPair, stepOutOfPair } from './carryOutInPair.ts';
import styles from './drawing.module.css';
import { LaneNames } from './LaneNames.tsx';
import { PairControls } from './PairControls.tsx';
import type { Pair } from './usePair.ts';
import type { Room } from './usePairSeats.ts';
import type { StillLight } from './usePairContent.ts';
import { usePairContent } from './usePairContent.ts';

interface PairStageProps {
  readonly pair: Pair;
  readonly way: 'overlay' | 'difference';
  readonly lit: Because | null;
  readonly room: Room;
  readonly insets: Insets;
  /** Of a step, where nobody steers it. */
  readonly still?: StillLight;
}

/** The one drawing of two panes, and over it the same organisations as a list of buttons that say in which they are. */
export function PairStage({ pair, way, lit, room, insets, still }: PairStageProps) {
  const { difference, a } = pair;
  const { content, shown, lanes, look } = usePairContent({ pair, way, lit, room, insets, emphasis: still?.emphasis });
  const explorer = useExplorerStore();
  const hovering = useHoverStore();
  const hintId = useId();
  const [choosing, setChoosing] = useState<ChooseIntent | null>(null);
  const refs = useStageRefs();
  const controls = useRef<HTMLDivElement>(null);

  const inWords = (ref: EntityRef): string => {
    if (ref.kind === 'organisation')
      return `${comparedOrganisationName(shown, difference, ref.id)} ${organisationSentence(shown, ref.id)}`;
    if (ref.kind !== 'relationship') return '';
    return `${relationshipSentence(shown, ref.id)} It is ${whereRelated(difference, ref.id)}.`;
  };
  const send = (intent: Intent) => {
    if (intent.type === 'choose') setChoosing(intent);
    else if (intent.type === 'camera') look(intent.camera);
    else carryOutInPair(intent, explorer, hovering);
    if (intent.type === 'open') explorer.getState().announce(inWords(intent.ref));
  };
  const stage = useStage(refs, content, send, () => undefined, { isInPage: true });

  const all = useMemo(
    () =>
      listOrganisations(shown, content.places).map((one) => ({
        ...one,
        name: comparedOrganisationName(shown, difference, one.id),
      })),
    [shown, content.places, difference],
  );
  const organisations = useMapList({ ...content, all, atFirst: nobodyYet });
  const keyboard = useComparedKeyboard({
    stage,
    surface: refs.surface,
    list: refs.list,
    toolbar: controls,
    visible: shown,
    organisations,
    send,
    pane: { id: a.pane.id, alsoSaid: (relationship) => `, ${whereRelated(difference, relationship)}` },
    stepOut: stepOutOfPair,
  });

  return (
    <div className={styles.stage} aria-describedby={hintId}>
      <p id={hintId} className="visually-hidden">
        Arrow keys go to the nearest organisation that way, brackets step through its relationships, Space selects,
        Enter selects and says what is recorded, Escape lets go.
      </p>
      <StageSurface refs={refs} organisations={organisations} keyboard={keyboard} className={styles.surface} />
      <LaneNames stage={stage} lanes={lanes} />
      {still === undefined && (
        <PairControls
          ref={controls}
          onZoom={(direction) => stage.current?.zoom(direction)}
          onFit={() => stage.current?.fit()}
        />
      )}
      <MapKeyboardExtras keyboard={keyboard} visible={shown} />
      {choosing !== null && (
        <NodeChooser
          choosing={choosing}
          visible={shown}
          send={send}
          onClose={() => {
            setChoosing(null);
          }}
        />
      )}
    </div>
  );
}

const nobodyYet: readonly never[] = [];
