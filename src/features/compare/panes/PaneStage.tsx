import { useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { organisationSentence } from '../../../analysis/describe.ts';
import { organisationName } from '../../../analysis/names.ts';
import { relationshipSentence } from '../../../analysis/relationshipSentence.ts';
import type { EntityRef, OrganisationId } from '../../../domain/ids.ts';
import { organisationRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { standingsOf } from '../../../scene/standing.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import type { Hover } from '../../../store/hoverStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';
import type { Intent } from '../../../ui/stage/intent.ts';
import type { ListedOrganisation } from '../../../ui/stage/listed.ts';
import { listLabel, listOrganisations, listedInView } from '../../../ui/stage/listed.ts';
import { selectedOrganisations } from '../../../ui/stage/mapFacts.ts';
import { mapAttribute } from '../../../ui/stage/mapHandle.ts';
import type { MapView } from '../../../ui/stage/mapView.ts';
import { MapKeyboardExtras } from '../../../ui/stage/MapKeyboardExtras.tsx';
import stageStyles from '../../../ui/stage/NetworkStage.module.css';
import { NodeChooser } from '../../../ui/stage/NodeChooser.tsx';
import { OrganisationList } from '../../../ui/stage/OrganisationList.tsx';
import { useMapKeyboard } from '../../../ui/stage/useMapKeyboard.ts';
import { useStage } from '../../../ui/stage/useStage.ts';
import { walkStart } from '../../../ui/stage/walk.ts';
import type { PaneId } from '../../../view/viewState.ts';
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
  const [choosing, setChoosing] = useState<Extract<Intent, { readonly type: 'choose' }> | null>(null);
  const [walk, setWalk] = useState(walkStart);
  const [base, above, list, ring, surface, frame] = [
    useRef<HTMLCanvasElement>(null),
    useRef<HTMLCanvasElement>(null),
    useRef<HTMLUListElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];

  const send = (intent: Intent) => {
    if (intent.type === 'choose') return setChoosing(intent);
    carryOutInPane(intent, id, explorer, hovering);
    if (intent.type === 'open') explorer.getState().announce(inWords(visible, intent.ref));
  };
  const answers = useCallback((hover: Hover) => isHoverLinked || hover.from === id, [isHoverLinked, id]);
  const stage = useStage(
    { surface, base, above, list, ring },
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

  const standings = standingsOf(content.world);
  const rankOf = (organisation: OrganisationId) => standings.get(organisation)?.points ?? 0;
  const all = useMemo(
    () => listOrganisations(visible, content.places).map((one) => withRole(one, roles)),
    [visible, content.places, roles],
  );
  const inReach = useMemo(
    () => listedInView(all, null, (one) => (one === walk.at ? Infinity : (standings.get(one)?.points ?? 0))),
    [all, walk.at, standings],
  );
  const listed = useDeferredValue(inReach);
  const selected = useMemo(() => selectedOrganisations(content.selection), [content.selection]);
  // Seats are given here: a view without `carry` says so to whoever would move one.
  const view = useMemo(
    () => ({
      get current(): MapView | null {
        if (stage.current === null) return null;
        const { focus, pan, fit, zoom } = stage.current;
        return { focus, pan, fit, zoom };
      },
    }),
    [stage],
  );
  const keyboard = useMapKeyboard({
    view,
    surface,
    list,
    toolbar: frame,
    visible,
    listed,
    selected,
    walk: [walk, setWalk],
    rankOf,
    send,
    switchCrosshair: () => {
      explorer.getState().announce('The crosshair belongs to the map in Explore');
    },
    pane: {
      id,
      stepOut: () => {
        const before = presentOf(explorer.getState());
        explorer.getState().commit(onView(stepOutOfPane(id)));
        return presentOf(explorer.getState()) !== before;
      },
    },
  });
  const { walking } = keyboard;

  return (
    <div ref={frame} className={styles.stage} aria-describedby={hintId}>
      <p id={hintId} className="visually-hidden">
        Arrow keys go to the nearest organisation that way, brackets step through its relationships, Space selects,
        Enter selects and says what is recorded, Escape lets go. The menu of the pane opens what is selected in Explore.
      </p>
      <div
        ref={surface}
        className={`${stageStyles.surface ?? ''} ${styles.surface ?? ''}`}
        {...{ [mapAttribute]: '' }}
        {...(keyboard.isApplication && {
          role: 'application',
          'aria-roledescription': 'network map',
          'aria-label': 'Map',
        })}
      >
        <canvas ref={base} className={stageStyles.canvas} aria-hidden="true" />
        <canvas ref={above} className={stageStyles.canvas} aria-hidden="true" />
        <OrganisationList
          ref={list}
          label={listLabel(listed.length, all.length)}
          organisations={listed}
          selected={selected}
          stop={walking.stop}
          onFocus={walking.onFocus}
          onBlur={walking.onBlur}
          onKeyDown={walking.onKeyDown}
        />
        <div ref={ring} className={stageStyles.ring} aria-hidden="true" />
      </div>
      <MapKeyboardExtras keyboard={keyboard} visible={visible} />
      {choosing !== null && (
        <NodeChooser
          among={choosing.among.map((one) => ({ id: one, name: organisationName(visible, one) }))}
          at={choosing.at}
          onChoose={(one) => {
            setChoosing(null);
            send({ type: 'select', ref: organisationRef(one), how: 'only' });
          }}
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
