import { useMemo } from 'react';
import { useStore } from 'zustand';
import { disputedIn, missingIn, votesIn } from '../../domain/remarks.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Said } from '../../scene/said/markSaid.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { useLateDrawing } from '../stage/useLateDrawing.ts';
import { roomStore } from './roomStore.ts';

const noDots: ReadonlyMap<string, number> = new Map();

/** What the room said of the open map that is drawn now. */
export function useSaid(): Said {
  const disputed = useSnapshot(({ map }) => disputedIn(map.document));
  const votes = useSnapshot(({ map }) => votesIn(map.document));
  const missing = useSnapshot(({ map }) => missingIn(map.document));
  const areDotsShown = useStore(roomStore, (room) => room.areDotsShown);
  const dots = areDotsShown ? votes : noDots;
  return useMemo(() => ({ disputed, dots, missing }), [disputed, dots, missing]);
}

/** A scene with the marks of what the room said; nothing else of it changes, so the camera stays. */
export function useSaidScene(scene: Scene): Scene {
  const said = useSaid();
  const late = useLateDrawing(said.disputed.size > 0 || said.dots.size > 0 || said.missing.length > 0);
  return useMemo(() => late?.markSaid(scene, said) ?? scene, [late, scene, said]);
}
