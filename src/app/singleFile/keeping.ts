import { isPlaced } from '../../store/places.ts';
import { presentOf } from '../../store/explorerStore.ts';
import { createKeepingStore } from '../../store/keepingStore.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import type { Keeping } from '../keeping.ts';

/**
 * Keeps nothing on this computer: a copy opened from disk has no place of its own there, and one beside the app would write into the
 * app's. Work stays in this window, which says so, and asks before it is closed with work that is in no file.
 */
export function createKeeping(): Keeping {
  const store = createKeepingStore();
  /** As it was opened, or last saved as a file. */
  let filed: Snapshot | null = null;
  let now: Snapshot | null = null;
  const isAtRisk = () => store.getState().status.kind === 'unkept';
  const look = (snapshot: Snapshot) => {
    if (filed?.map.origin !== snapshot.map.origin) filed = snapshot;
    // Places found for organisations that had none are the computer's work, not the reader's.
    else if (now !== null && !isPlaced(now)) filed = { ...filed, positions: snapshot.positions };
    now = snapshot;
    const kind = isSameWork(filed, snapshot) ? 'as-it-came' : 'unkept';
    if (kind !== store.getState().status.kind) store.setState({ status: { kind } });
  };
  const ask = (event: BeforeUnloadEvent) => {
    if (isAtRisk()) event.preventDefault();
  };

  return {
    keepsMaps: false,
    store,
    here: () => Promise.reject(new Error('A page in one file keeps no maps.')),
    watch: (explorer) => {
      look(presentOf(explorer.getState()));
      const stop = explorer.subscribe(presentOf, look);
      addEventListener('beforeunload', ask);
      return () => {
        stop();
        removeEventListener('beforeunload', ask);
      };
    },
    showList: () => undefined,
    copied: () => {
      filed = now;
      store.setState({ status: { kind: 'as-it-came' } });
    },
    tryAgain: () => undefined,
    putOff: () => undefined,
  };
}

function isSameWork(before: Snapshot, after: Snapshot): boolean {
  const [was, is] = [firstPaneOf(before), firstPaneOf(after)];
  return (
    before.map.document === after.map.document &&
    before.positions === after.positions &&
    was.pins === is.pins &&
    was.frame === is.frame
  );
}
