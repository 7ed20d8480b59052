import type { ExplorerStore } from '../store/explorerStore.ts';
import { onView, type Origin, type Snapshot } from '../store/snapshot.ts';
import { decodeLink, encodeLink } from '../view/link.ts';
import { restore } from '../view/restore.ts';
import type { Session } from './session.ts';
import { noticeOf } from './session.ts';

/** Marks the `map` of a link that was made while a file was open: the link carries the file's name, never its data. */
const filePrefix = 'file:';

/** Browsers refuse more than about 200 changes of the address in 30 seconds; the camera alone would make more. */
const cameraDelayMs = 250;

const linkedMap = (origin: Origin, example: string): string | null => {
  if (origin.kind === 'file') return `${filePrefix}${origin.name}`;
  return origin.address === example ? null : origin.address;
};

/** The hash for a snapshot, `#` first; empty for the example as it opens. */
export function hashOf({ map, view }: Snapshot, example: string): string {
  const text = encodeLink({ map: linkedMap(map.origin, example), view }).replace(/^#/, '');
  return text === '' ? '' : `#${text}`;
}

/** Opens what the address asks for: at the start, and when the reader changes it or goes back to another map. */
export function openLink(session: Session, hash: string, example: string): Promise<void> {
  const { map, view, problems } = decodeLink(hash);
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
    const { present } = explorer.getState().history;
    if (location.hash === hashOf(present, example)) return;
    const { map, view, problems } = decodeLink(location.hash);
    if (map !== linkedMap(present.map.origin, example)) {
      void openLink(session, location.hash, example);
      return;
    }
    const restored = restore(view, present.map.network);
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
