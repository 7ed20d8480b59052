import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { comparedOrganisationName, whereRelated } from '../../../analysis/compare/pair/standingWords.ts';
import { organisationSentence } from '../../../analysis/describe.ts';
import { organisationName } from '../../../analysis/names.ts';
import type { Because } from '../../../analysis/results/result.ts';
import { relationshipSentence } from '../../../analysis/relationshipSentence.ts';
import type { EntityRef, OrganisationId } from '../../../domain/ids.ts';
import { organisationRef } from '../../../domain/ids.ts';
import type { Insets } from '../../../scene/viewport.ts';
import { standingsOf } from '../../../scene/standing.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';
import type { Intent } from '../../../ui/stage/intent.ts';
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
import { carryOutInPair, stepOutOfPair } from './carryOutInPair.ts';
import styles from './drawing.module.css';
import { LaneNames } from './LaneNames.tsx';
import { PairControls } from './PairControls.tsx';
import type { Pair } from './usePair.ts';
import type { Room } from './usePairSeats.ts';
import { usePairContent } from './usePairContent.ts';

interface PairStageProps {
  readonly pair: Pair;
  readonly way: 'overlay' | 'difference';
  readonly lit: Because | null;
  readonly room: Room;
  readonly insets: Insets;
}

/** The one drawing of two panes, and over it the same organisations as a list of buttons that say in which they are. */
export function PairStage({ pair, way, lit, room, insets }: PairStageProps) {
  const { difference, a } = pair;
  const { content, shown, lanes, look } = usePairContent({ pair, way, lit, room, insets });
  const explorer = useExplorerStore();
  const hovering = useHoverStore();
  const hintId = useId();
  const [choosing, setChoosing] = useState<Extract<Intent, { readonly type: 'choose' }> | null>(null);
  const [walk, setWalk] = useState(walkStart);
  const [base, above, list, ring, surface, controls] = [
    useRef<HTMLCanvasElement>(null),
    useRef<HTMLCanvasElement>(null),
    useRef<HTMLUListElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];

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
  const stage = useStage({ surface, base, above, list, ring }, content, send, () => undefined, { isInPage: true });

  const standings = standingsOf(content.world);
  const rankOf = (organisation: OrganisationId) => standings.get(organisation)?.points ?? 0;
  const all = useMemo(
    () =>
      listOrganisations(shown, content.places).map((one) => ({
        ...one,
        name: comparedOrganisationName(shown, difference, one.id),
      })),
    [shown, content.places, difference],
  );
  const inReach = useMemo(
    () => listedInView(all, null, (one) => (one === walk.at ? Infinity : (standings.get(one)?.points ?? 0))),
    [all, walk.at, standings],
  );
  // The drawing comes first.
  const listed = useDeferredValue(inReach, nobodyYet);
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
    toolbar: controls,
    visible: shown,
    listed,
    selected,
    walk: [walk, setWalk],
    rankOf,
    send,
    switchCrosshair: () => {
      explorer.getState().announce('The crosshair belongs to the map in Explore');
    },
    pane: {
      id: a.pane.id,
      stepOut: () => {
        const before = presentOf(explorer.getState());
        explorer.getState().commit(onView(stepOutOfPair));
        return presentOf(explorer.getState()) !== before;
      },
      alsoSaid: (relationship) => `, ${whereRelated(difference, relationship)}`,
    },
  });
  const { walking } = keyboard;

  return (
    <div className={styles.stage} aria-describedby={hintId}>
      <p id={hintId} className="visually-hidden">
        Arrow keys go to the nearest organisation that way, brackets step through its relationships, Space selects,
        Enter selects and says what is recorded, Escape lets go.
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
      <LaneNames stage={stage} lanes={lanes} />
      <PairControls
        ref={controls}
        onZoom={(direction) => stage.current?.zoom(direction)}
        onFit={() => stage.current?.fit()}
      />
      <MapKeyboardExtras keyboard={keyboard} visible={shown} />
      {choosing !== null && (
        <NodeChooser
          among={choosing.among.map((one) => ({ id: one, name: organisationName(shown, one) }))}
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

const nobodyYet: readonly never[] = [];
