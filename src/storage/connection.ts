import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
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
  /** Forgets that the database was taken away, so that it may be opened, or made, anew. */
  forgive(): void;
  close(): Promise<void>;
}

/** Opens the database when it is first needed, brings it to the newest version, and gives way to those who need it closed. */
export function createConnection({ onLost, beforeGivingWay, migrations = released }: ConnectionOptions): Connection {
  let opening: Promise<Database> | null = null;
  let lost: FaultKind | null = null;

  function lose(reason: 'gone' | 'newer') {
    if (lost !== null) return;
    lost = reason;
    opening = null;
    onLost(reason);
  }

  async function open(): Promise<Database> {
    try {
      return await new Promise<Database>((done, fail) => {
        openDB<Schema>(databaseName, migrations.length, {
          upgrade: (database, from, _to, upgrade) => {
            void migrate(migrations.slice(from), database, upgrade);
          },
          blocked: () => {
            fail(new StorageFault('blocked'));
          },
          blocking: (_mine, wanted, { target }) => {
            // No version is wanted by those who remove the database.
            const flushed = wanted === null ? Promise.resolve() : (beforeGivingWay?.() ?? Promise.resolve());
            void flushed.finally(() => {
              (target as IDBDatabase).close();
              lose(wanted === null ? 'gone' : 'newer');
            });
          },
          terminated: () => {
            lose('gone');
          },
        }).then(done, fail);
      });
    } catch (error) {
      opening = null;
      throw faultOfOpening(error);
    }
  }

  return {
    use: () => (lost === null ? (opening ??= open()) : Promise.reject(new StorageFault(lost))),
    forgive: () => {
      lost = null;
    },
    close: async () => {
      const database = await opening?.catch(() => null);
      opening = null;
      database?.close();
    },
  };
}

type UpgradeTransaction = Parameters<Migration>[1];

/** A step that fails takes the whole upgrade back: the old database stays as it was. */
async function migrate(steps: readonly Migration[], database: Database, transaction: unknown) {
  const upgrade = transaction as UpgradeTransaction;
  try {
    for (const step of steps) await step(database as unknown as IDBPDatabase, upgrade);
  } catch {
    upgrade.abort();
  }
}
