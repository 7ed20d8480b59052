import type { ExplorerStore } from '../store/explorerStore.ts';
import { firstPaneOf, onView, type OpenMap, type Snapshot } from '../store/snapshot.ts';
import { safeFileName } from '../export/safeFileName.ts';
import { joinDataLink, splitDataLink } from '../view/dataLink.ts';
import { decodeLink, encodeLink } from '../view/link.ts';
import { firstViewHash } from './example.ts';
import { withWork } from '../storage/storedParts.ts';
import { restore } from '../view/restore.ts';
import { firstPane } from '../view/viewState.ts';
import { readKeptLink, writeKeptLink } from './keptLink.ts';
import { isGalleryAsked } from './gallery/isGalleryAsked.ts';
import type { Session } from './session.ts';
import { noticeOf } from './session.ts';

/** Marks the `map` of a link that was made while a file was open: the link carries the file's name, never its data. */
const filePrefix = 'file:';

/** Browsers refuse more than about 200 changes of the address in 30 seconds; the camera alone would make more. */
const cameraDelayMs = 250;

const linkedMap = (map: OpenMap, example: string): string | null => {
  const { origin, kept, packed } = map;
  if (kept !== undefined) return writeKeptLink(kept.id, map);
  if (packed !== undefined) return null;
  if (origin.kind === 'address') return origin.address === example ? null : origin.address;
  return `${filePrefix}${origin.kind === 'file' ? origin.name : safeFileName(map.document.title, 'json')}`;
};

/** The map that the address itself carries, for as long as it is nowhere else. */
const carriedMap = ({ packed, kept }: OpenMap): string | null => (kept === undefined ? (packed ?? null) : null);

/** The hash for a snapshot, `#` first; empty for the example as it opens. */
export function hashOf({ map, view }: Snapshot, example: string): string {
  // What is kept with the map needs no place in its address, and an address must not change it.
  const shown = map.kept === undefined ? view : withWork(view, firstPane);
  const hash = encodeLink({ map: linkedMap(map, example), view: shown }) || firstViewHash;
  const packed = carriedMap(map);
  return packed === null ? hash : joinDataLink(packed, hash);
}

/**
 * The hash for a snapshot of which the map goes along.
 *
 * @param packed - As `packMap` packs the file of the map.
 */
export function carryingHashOf({ view }: Snapshot, packed: string): string {
  // Places of the nearly square frame are in the file, and so are the pins.
  const shown = view.panes[0].frame === 'square' ? withWork(view, firstPane) : view;
  return joinDataLink(packed, encodeLink({ map: null, view: shown }));
}

/** Opens what the address asks for: at the start, and when the reader changes it or goes back to another map. */
export function openLink(session: Session, hash: string, example: string): Promise<void> {
  const { packed, hash: rest } = splitDataLink(hash);
  const { map, view, problems } = decodeLink(rest);
  if (packed !== null) return session.openPacked(packed, view, problems.map(noticeOf));
  const kept = readKeptLink(map);
  if (kept !== null) return session.openKept(kept, view, problems.map(noticeOf));
  if (map?.startsWith(filePrefix) === true) {
    session.askForFile(map.slice(filePrefix.length), view);
    return Promise.resolve();
  }
  return session.openAddress(map ?? example, view, problems.map(noticeOf));
}

/**
 * Keeps the address and the view in step: a step of the view is a step of the browser's history, and going back or forward there
 * changes the view.
 */
export function syncLink(session: Session, explorer: ExplorerStore, example: string): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const write = (how: 'pushState' | 'replaceState') => {
    clearTimeout(waiting);
    const hash = hashOf(explorer.getState().history.present, example);
    if (hash === location.hash) return;
    history[how](null, '', hash === '' ? location.pathname + location.search : hash);
  };

  const stopWriting = explorer.subscribe(
    ({ history: { past, present } }) => ({ previous: past.at(-1), present }),
    ({ previous, present }, before) => {
      if (present.view === before.present.view && present.map === before.present.map) return;
      if (previous === before.present) write('pushState');
      else if (present.map !== before.present.map) write('replaceState');
      else {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          write('replaceState');
        }, cameraDelayMs);
      }
    },
    { equalityFn: (a, b) => a.present === b.present },
  );

  const read = () => {
    if (isGalleryAsked()) {
      location.reload();
      return;
    }
    const { present } = explorer.getState().history;
    if (location.hash === hashOf(present, example)) return;
    const { packed, hash } = splitDataLink(location.hash);
    const { map, view, problems } = decodeLink(hash);
    const { kept } = present.map;
    const isSame =
      packed === carriedMap(present.map) &&
      (kept === undefined ? map === linkedMap(present.map, example) : readKeptLink(map)?.id === kept.id);
    if (!isSame) {
      void openLink(session, location.hash, example);
      return;
    }
    const restored = restore(kept === undefined ? view : withWork(view, firstPaneOf(present)), present.map.network);
    explorer.getState().commit(onView(() => restored.view));
    for (const problem of [...problems, ...restored.problems]) {
      explorer.getState().notify({ kind: 'note', text: noticeOf(problem) });
    }
    write('replaceState');
  };
  addEventListener('popstate', read);

  write('replaceState');
  return () => {
    clearTimeout(waiting);
    stopWriting();
    removeEventListener('popstate', read);
  };
}
