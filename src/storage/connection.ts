import type { IDBPDatabase } from 'idb';
import { deleteDB, openDB } from 'idb';
import type { Schema } from './databaseSchema.ts';
import { databaseName } from './databaseSchema.ts';
import type { Migration } from './migrations.ts';
import { migrations as released } from './migrations.ts';
import type { FaultKind } from './storageFault.ts';
import { faultOfOpening, StorageFault } from './storageFault.ts';

export type Database = IDBPDatabase<Schema>;

interface ConnectionOptions {
  /** The database was taken away while in use: removed, or wanted by a newer version of the app. */
  readonly onLost: (reason: Extract<FaultKind, 'gone' | 'newer'>) => void;
  /** Called before the connection gives way to a newer version; what it promises is waited for. */
  readonly beforeGivingWay?: () => Promise<void>;
  readonly migrations?: readonly Migration[];
}

export interface Connection {
  /** The open database. Rejects with `StorageFault`; the next call tries again, except after the database was taken away. */
  use(): Promise<Database>;
  /** As `use`, but null when everything was removed: looking makes no new database. */
  useIfThere(): Promise<Database | null>;
  /** Forgets that the database was taken away, so that it may be opened, or made, anew. */
  forgive(): void;
  close(): Promise<void>;
  /** Removes the database with all that is in it. The next `use` makes an empty one. */
  removeAll(): Promise<void>;
}

interface Opening {
  readonly opened: Promise<Database>;
  isOpen: boolean;
  isBlocked: boolean;
}

/** Another window needs a moment to write its last change before it gives way. */
const blockedAfterMs = 800;
/** A browser that has not answered by then keeps nothing as far as the reader is concerned. */
const silentAfterMs = 5_000;

/** Opens the database when it is first needed, brings it to the newest version, and gives way to those who need it closed. */
export function createConnection({ onLost, beforeGivingWay, migrations = released }: ConnectionOptions): Connection {
  let opening: Opening | null = null;
  let lost: FaultKind | null = null;
  let isRemoved = false;

  function lose(reason: 'gone' | 'newer') {
    if (lost !== null) return;
    lost = reason;
    opening = null;
    onLost(reason);
  }

  function giveWay(database: IDBDatabase, wanted: number | null) {
    // No version is wanted by those who remove the database: there is nothing to write to any more.
    const flushed = wanted === null ? Promise.resolve() : (beforeGivingWay?.() ?? Promise.resolve());
    void flushed.finally(() => {
      database.close();
      lose(wanted === null ? 'gone' : 'newer');
    });
  }

  async function request(mine: () => Opening): Promise<Database> {
    try {
      const database = await openDB<Schema>(databaseName, migrations.length, {
        upgrade: (created, from, _to, upgrade) => {
          void migrate(migrations.slice(from), created, upgrade);
        },
        blocked: () => {
          mine().isBlocked = true;
        },
        blocking: (_version, wanted, { target }) => {
          giveWay(target as IDBDatabase, wanted);
        },
        terminated: () => {
          lose('gone');
        },
      });
      mine().isOpen = true;
      return database;
    } catch (error) {
      if (opening === mine()) opening = null;
      throw faultOfOpening(error);
    }
  }

  function open(): Opening {
    // Begins in the next turn, when `mine` is there.
    const mine: Opening = {
      isOpen: false,
      isBlocked: false,
      opened: Promise.resolve().then(() => request(() => mine)),
    };
    return mine;
  }

  async function use(): Promise<Database> {
    if (lost !== null) throw new StorageFault(lost);
    isRemoved = false;
    const mine = (opening ??= open());
    if (mine.isOpen) return mine.opened;
    const early = await within(mine.opened, blockedAfterMs);
    if (early !== null) return early;
    // The request stays: when the other window closes, it succeeds, and the next call has it.
    if (mine.isBlocked) throw new StorageFault('blocked');
    const late = await within(mine.opened, silentAfterMs);
    if (late !== null) return late;
    throw new StorageFault('failed');
  }

  async function close(): Promise<void> {
    const database = await opening?.opened.catch(() => null);
    opening = null;
    database?.close();
  }

  return {
    use,
    useIfThere: () => (isRemoved ? Promise.resolve(null) : use()),
    forgive: () => {
      lost = null;
    },
    close,
    removeAll: async () => {
      await close();
      await deleteDB(databaseName);
      isRemoved = true;
      lost = null;
    },
  };
}

/** Null when the time is over first. */
const within = <T>(work: Promise<T>, delayMs: number): Promise<T | null> =>
  Promise.race([work, new Promise<null>((done) => setTimeout(done, delayMs, null))]);

type UpgradeTransaction = Parameters<Migration>[1];

/** A step that fails takes the whole upgrade back: the old database stays as it was. */
async function migrate(steps: readonly Migration[], database: Database, transaction: unknown) {
  const upgrade = transaction as UpgradeTransaction;
  try {
    for (const step of steps) await step(database as unknown as IDBPDatabase, upgrade);
  } catch {
    upgrade.done.catch(() => undefined);
    upgrade.abort();
  }
}
