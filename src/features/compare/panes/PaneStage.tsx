import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { organisationSentence } from '../../../analysis/describe.ts';
import { organisationName } from '../../../analysis/names.ts';
import { relationshipSentence } from '../../../analysis/relationshipSentence.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { Hover } from '../../../store/hoverStore.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';
import type { ChooseIntent, Intent } from '../../../ui/stage/intent.ts';
import type { ListedOrganisation } from '../../../ui/stage/listed.ts';
import { listOrganisations } from '../../../ui/stage/listed.ts';
import { MapKeyboardExtras } from '../../../ui/stage/MapKeyboardExtras.tsx';
import { NodeChooser } from '../../../ui/stage/NodeChooser.tsx';
import { StageSurface } from '../../../ui/stage/StageSurface.tsx';
import { useMapList } from '../../../ui/stage/useMapList.ts';
import { useStage } from '../../../ui/stage/useStage.ts';
import { useStageRefs } from '../../../ui/stage/useStageRefs.ts';
import type { PaneId } from '../../../view/viewState.ts';
import { useComparedKeyboard } from '../useComparedKeyboard.ts';
import type { CameraLink } from './cameraLink.ts';
import { carryOutInPane, stepOutOfPane } from './carryOutInPane.ts';
import styles from './drawing.module.css';
import type { PaneContent } from './usePaneContent.ts';

interface PaneStageProps {
  readonly id: PaneId;
  readonly shown: PaneContent;
  readonly cameras: CameraLink;
}

/** The drawing of one compared pane, and over it the same organisations as a list of buttons. */
export function PaneStage({ id, shown: { content, visible, roles }, cameras }: PaneStageProps) {
  const explorer = useExplorerStore();
  const hovering = useHoverStore();
  const hintId = useId();
  const isHoverLinked = useSnapshot(({ view }) => view.comparison.linked.hover);
  const [choosing, setChoosing] = useState<ChooseIntent | null>(null);
  const refs = useStageRefs();
  const frame = useRef<HTMLDivElement>(null);

  const send = (intent: Intent) => {
    if (intent.type === 'choose') return setChoosing(intent);
    carryOutInPane(intent, id, explorer, hovering);
    if (intent.type === 'open') explorer.getState().announce(inWords(visible, intent.ref));
  };
  const answers = useCallback((hover: Hover) => isHoverLinked || hover.from === id, [isHoverLinked, id]);
  const stage = useStage(
    refs,
    content,
    send,
    (viewport) => {
      cameras.rested(id, viewport);
    },
    { isInPage: true, answers },
  );
  useEffect(() => {
    const { current: own } = stage;
    if (own === null) return;
    const leave = cameras.join(id, own);
    const unwatch = own.watch((viewport, _ringed, isMoving) => {
      cameras.drawn(id, viewport, isMoving);
    });
    return () => {
      unwatch();
      leave();
    };
  }, [stage, cameras, id]);

  const all = useMemo(
    () => listOrganisations(visible, content.places).map((one) => withRole(one, roles)),
    [visible, content.places, roles],
  );
  const organisations = useMapList({ ...content, all });
  const keyboard = useComparedKeyboard({
    stage,
    surface: refs.surface,
    list: refs.list,
    toolbar: frame,
    visible,
    organisations,
    send,
    pane: { id },
    stepOut: stepOutOfPane(id),
  });

  return (
    <div ref={frame} className={styles.stage} aria-describedby={hintId}>
      <p id={hintId} className="visually-hidden">
        Arrow keys go to the nearest organisation that way, brackets step through its relationships, Space selects,
        Enter selects and says what is recorded, Escape lets go. The menu of the pane opens what is selected in Explore.
      </p>
      <StageSurface refs={refs} organisations={organisations} keyboard={keyboard} className={styles.surface} />
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

function withRole(one: ListedOrganisation, roles: PaneContent['roles']): ListedOrganisation {
  const role = roles.get(one.id);
  return role === undefined ? one : { ...one, name: `${one.name}, ${role}` };
}

/** All that a pane says of a thing, in a sentence or two. */
function inWords(visible: Network, ref: EntityRef): string {
  if (ref.kind === 'organisation')
    return `${organisationName(visible, ref.id)}. ${organisationSentence(visible, ref.id)}`;
  return ref.kind === 'relationship' ? relationshipSentence(visible, ref.id) : '';
}
