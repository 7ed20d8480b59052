import type { ExplorerStore } from '../store/explorerStore.ts';
import { presentOf } from '../store/explorerStore.ts';
import type { KeepingStore } from '../store/keepingStore.ts';
import { createKeepingStore } from '../store/keepingStore.ts';
import type { KeptHere } from './keptHere.ts';

/** Keeps maps on this computer. What does the work is loaded after the first picture. */
export interface Keeping {
  /** Whether there is a list of maps to show. */
  readonly keepsMaps: boolean;
  readonly store: KeepingStore;
  /** What is kept here, ready for use. Rejects when it cannot be loaded. */
  here(): Promise<KeptHere>;
  /** Saves what becomes of the open map, as long as it is open. @returns A function that stops. */
  watch(explorer: ExplorerStore): () => void;
  showList(isOpen: boolean): void;
  /** The reader has saved a file of the open map. */
  copied(): void;
  /** Tries once more to keep what could not be kept. */
  tryAgain(): void;
  /** The reader has seen the reminder, and wants to go on. */
  putOff(): void;
}

export function createKeeping(): Keeping {
  const store = createKeepingStore();
  let loading: Promise<KeptHere> | null = null;
  const here = () =>
    (loading ??= import('./keptHere.ts')
      .then(({ openKeptHere }) => openKeptHere(store))
      .catch((error: unknown) => {
        loading = null;
        throw error;
      }));

  return {
    keepsMaps: true,
    store,
    here,
    watch: (explorer) => {
      const first = presentOf(explorer.getState());
      let stop: () => void = () => undefined;
      let isOver = false;
      here().then(
        (kept) => {
          if (!isOver) stop = kept.watch(explorer, first);
        },
        () => {
          store.setState({ status: { kind: 'failed', fault: 'refused' } });
        },
      );
      return () => {
        isOver = true;
        stop();
      };
    },
    showList: (isListOpen) => {
      store.setState({ isListOpen });
    },
    copied: () => {
      void here().then((kept) => kept.filed());
    },
    tryAgain: () => void here().then((kept) => kept.tryAgain()),
    putOff: () => void here().then((kept) => kept.putOff()),
  };
}
