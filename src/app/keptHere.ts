import { createBulletin } from '../storage/bulletin.ts';
import { createConnection } from '../storage/connection.ts';
import type { Keeper } from '../storage/keeper.ts';
import { createKeeper } from '../storage/keeper.ts';
import type { KeptParts } from '../storage/keptMap.ts';
import { createVault } from '../storage/vault.ts';
import type { Vault } from '../storage/vault.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { presentOf } from '../store/explorerStore.ts';
import type { KeepingStore } from '../store/keepingStore.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { firstPaneOf } from '../store/snapshot.ts';
import { clock } from '../ui/clock.ts';
import { obeyKeeper } from './obeyKeeper.ts';
import { newKeptId } from './keptLink.ts';
import { removeEverythingHere } from './removeEverything.ts';

/** The maps of this computer, and the one that keeps the open map among them. */
export interface KeptHere {
  /** For the list of maps. What it writes reaches the open map as if another window had written it. */
  readonly vault: Vault;
  /** @param first - What was open when keeping was asked for; changes since then are the reader's. */
  watch(explorer: ExplorerStore, first: Snapshot): () => void;
  /** Called with every change of what is kept, by any window and this one too. @returns A function that stops. */
  onChange(listener: () => void): () => void;
  /** The reader has saved a file of the open map. */
  filed(): Promise<void>;
  putOff(): Promise<void>;
  tryAgain(): Promise<void>;
  flush(): Promise<void>;
  /** Removes all that this site keeps in this browser. The open map stays, in this window only. */
  removeEverything(): Promise<void>;
}

export function openKeptHere(store: KeepingStore): KeptHere {
  let keeper: Keeper | null = null;
  const connection = createConnection({
    onLost: (reason) => keeper?.lose(reason),
    beforeGivingWay: () => keeper?.flush('strict') ?? Promise.resolve(),
  });
  const bulletin = createBulletin();
  // Windows do not hear themselves: a voice of its own lets the list of maps be heard by the keeper beside it.
  const ownBulletin = createBulletin();
  const vault = createVault(connection, ownBulletin);

  return {
    vault,
    watch: (explorer, first) => {
      const kept = createKeeper({
        vault: createVault(connection, bulletin),
        bulletin,
        locks: 'locks' in navigator ? navigator.locks : null,
        clock,
        newId: newKeptId,
        schedule: (work, delayMs) => {
          const timer = setTimeout(work, delayMs);
          return () => {
            clearTimeout(timer);
          };
        },
        askToPersist: () => void askToPersist(),
        tell: (event) => {
          obeyKeeper(explorer, store, event);
        },
      });
      keeper = kept;
      const show = (snapshot: Snapshot) => {
        const { origin, kept: ref = null } = snapshot.map;
        kept.show({ origin, kept: ref }, partsOf(snapshot));
      };
      show(first);
      show(presentOf(explorer.getState()));
      const stopWatching = explorer.subscribe(presentOf, show);
      const stopLeaving = flushOnLeaving(kept);
      return () => {
        stopWatching();
        stopLeaving();
        void kept.flush('strict');
        kept.dispose();
        if (keeper === kept) keeper = null;
      };
    },
    onChange: (listener) => ownBulletin.listen(listener),
    filed: () => keeper?.filed() ?? Promise.resolve(),
    putOff: () => keeper?.putOff() ?? Promise.resolve(),
    tryAgain: () => {
      connection.forgive();
      return keeper?.tryAgain() ?? Promise.resolve();
    },
    flush: () => keeper?.flush('strict') ?? Promise.resolve(),
    removeEverything: async () => {
      await keeper?.flush('relaxed');
      await removeEverythingHere(vault, connection);
    },
  };
}

function partsOf(snapshot: Snapshot): KeptParts {
  const { pins, frame } = firstPaneOf(snapshot);
  const { map, positions, view } = snapshot;
  return { document: map.document, positions, pins, frame, view };
}

/** The last moments in which a page is sure to be heard. */
function flushOnLeaving(keeper: Keeper): () => void {
  const flush = () => void keeper.flush('strict');
  const onHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  const warn = (event: BeforeUnloadEvent) => {
    if (keeper.hasWorkAtRisk()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', flush);
  addEventListener('beforeunload', warn);
  return () => {
    document.removeEventListener('visibilitychange', onHidden);
    removeEventListener('pagehide', flush);
    removeEventListener('beforeunload', warn);
  };
}

/** A promise the browser may refuse; nothing here relies on it. */
async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Some browsers have no such promise to give.
  }
}
