import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** One step from a version to the next, inside the transaction of the upgrade: it happens wholly or not at all. */
export type Migration = (
  database: IDBPDatabase,
  upgrade: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** The first makes version 1 from nothing, the second version 2 from 1, and so on. Steps that were released never change. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('heads', { keyPath: 'id' });
    database.createObjectStore('parts', { keyPath: ['map', 'name'] });
  },
];

export const databaseVersion = migrations.length;
