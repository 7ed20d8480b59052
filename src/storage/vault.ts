import type { Bulletin } from './bulletin.ts';
import type { Connection, Database } from './connection.ts';
import type { StoredPart } from './databaseSchema.ts';
import type { KeptHead, KeptMap, KeptMapId } from './keptMap.ts';
import { faultOf, StorageFault } from './storageFault.ts';
import { readParts } from './storedParts.ts';
import type { Durability, KeepWish, Saved, SaveWish, Transaction } from './writeMap.ts';
import { hasWork, headOf, oneMore, put, putAll, save, titleOfCopy } from './writeMap.ts';

/** A map that was removed, as it was stored; `putBack` takes it. */
export interface Removed {
  readonly head: KeptHead;
  readonly parts: readonly StoredPart[];
}

/**
 * The maps of this computer. Each call is one transaction: it has happened wholly when its promise resolves, and not at all when it
 * rejects, which it does with a `StorageFault`.
 */
export interface Vault {
  /** Newest change first. */
  list(): Promise<readonly KeptHead[]>;
  head(id: KeptMapId): Promise<KeptHead | null>;
  read(id: KeptMapId): Promise<KeptMap | null>;
  /** Keeps a map that was not kept before. A file that is kept already, and was not worked on, is not kept twice. */
  keep(wish: KeepWish): Promise<KeptHead>;
  /** Writes what changed, unless somebody else wrote in between: then all of it becomes a copy, and theirs stays. */
  save(wish: SaveWish): Promise<Saved>;
  /** Gives a map another title. Null when it is not kept. */
  rename(id: KeptMapId, title: string, now: number): Promise<KeptHead | null>;
  duplicate(id: KeptMapId, copyId: KeptMapId, now: number): Promise<KeptHead | null>;
  remove(id: KeptMapId): Promise<Removed | null>;
  putBack(removed: Removed): Promise<void>;
  /** The reader has saved a file, or puts the reminder off: counting starts anew. */
  countAnew(id: KeptMapId, now: number): Promise<void>;
}

const stores = ['heads', 'parts'] as const;

export function createVault(connection: Connection, bulletin: Bulletin): Vault {
  const news = (head: KeptHead) => {
    bulletin.post({ kind: 'changed', id: head.id, revision: head.revision });
  };

  async function read<T>(nothing: T, work: (database: Database) => Promise<T>): Promise<T> {
    const database = await connection.useIfThere();
    if (database === null) return nothing;
    return work(database).catch((error: unknown) => {
      throw faultOf(error);
    });
  }

  /** Runs one transaction to its end. Nothing counts as written before `done`. */
  async function write<T>(work: (transaction: Transaction) => Promise<T>, durability: Durability): Promise<T> {
    const database = await connection.use();
    let transaction: Transaction | null = null;
    try {
      const writing = (transaction = database.transaction(stores, 'readwrite', { durability }));
      const working = work(writing).catch((error: unknown) => {
        abort(writing);
        throw error;
      });
      const [result] = await Promise.all([working, writing.done]);
      return result;
    } catch (error) {
      await transaction?.done.catch(() => undefined);
      // A request may say no more than that its transaction ended; the transaction knows why.
      const cause = transaction?.error ?? error;
      throw isClosed(cause) ? new StorageFault('gone', cause) : faultOf(cause);
    }
  }

  async function rewrite(id: KeptMapId, change: (head: KeptHead, transaction: Transaction) => Promise<KeptHead>) {
    const head = await write(async (transaction) => {
      const before = await transaction.objectStore('heads').get(id);
      if (before === undefined) return null;
      const after = await change(before, transaction);
      await transaction.objectStore('heads').put(after);
      return after;
    }, 'relaxed');
    if (head !== null) news(head);
    return head;
  }

  return {
    list: () =>
      read<readonly KeptHead[]>([], async (database) => {
        const heads = await database.getAll('heads');
        return heads.sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
      }),
    head: (id) => read<KeptHead | null>(null, async (database) => (await database.get('heads', id)) ?? null),
    read: (id) =>
      read<KeptMap | null>(null, async (database) => {
        const transaction = database.transaction(stores);
        const [head, parts] = await Promise.all([
          transaction.objectStore('heads').get(id),
          transaction.objectStore('parts').getAll(partsOf(id)),
        ]);
        return head === undefined ? null : { head, ...readParts(parts) };
      }),
    keep: (wish) => {
      const head = headOf(wish);
      return write(async (transaction) => {
        const all = await transaction.objectStore('heads').getAll();
        const same = all.find((other) => isSameFile(other, head));
        if (same === undefined) await putAll(transaction, head, wish.parts);
        return same ?? head;
      }, wish.durability).then((kept) => {
        if (kept === head) news(head);
        return kept;
      });
    },
    save: async (wish) => {
      const saved = await write((transaction) => save(transaction, wish), wish.durability);
      if (saved.kind !== 'saved' || hasWork(wish.changed)) news(saved.head);
      return saved;
    },
    rename: (id, title, now) =>
      rewrite(id, async (head, transaction) => {
        const parts = transaction.objectStore('parts');
        const document = await parts.get([id, 'document']);
        if (document?.name !== 'document') throw new StorageFault('unreadable');
        const revision = head.revision + 1;
        await parts.put({ ...document, revision, value: { ...document.value, title } });
        return { ...head, title, revision, changed: now, fingerprint: '', unsaved: oneMore(head, 1, now) };
      }),
    duplicate: (id, copyId, now) =>
      write(async (transaction) => {
        const [head, parts] = await Promise.all([
          transaction.objectStore('heads').get(id),
          transaction.objectStore('parts').getAll(partsOf(id)),
        ]);
        if (head === undefined) return null;
        const title = titleOfCopy(head.title);
        const copy = { ...head, id: copyId, title, created: now, changed: now, fingerprint: '' };
        await Promise.all([
          transaction.objectStore('heads').put(copy),
          ...parts.map((part) => put(transaction, retitled({ ...part, map: copyId }, title))),
        ]);
        return copy;
      }, 'relaxed').then((copy) => {
        if (copy !== null) news(copy);
        return copy;
      }),
    remove: async (id) => {
      const removed = await write(async (transaction) => {
        const [head, parts] = await Promise.all([
          transaction.objectStore('heads').get(id),
          transaction.objectStore('parts').getAll(partsOf(id)),
          transaction.objectStore('heads').delete(id),
          transaction.objectStore('parts').delete(partsOf(id)),
        ]);
        return head === undefined ? null : { head, parts };
      }, 'strict');
      bulletin.post({ kind: 'removed', id });
      return removed;
    },
    putBack: async ({ head, parts }) => {
      await write(
        (transaction) =>
          Promise.all([transaction.objectStore('heads').put(head), ...parts.map((part) => put(transaction, part))]),
        'strict',
      );
      news(head);
    },
    countAnew: async (id, now) => {
      await write(async (transaction) => {
        const head = await transaction.objectStore('heads').get(id);
        if (head !== undefined)
          await transaction.objectStore('heads').put({ ...head, unsaved: { edits: 0, since: now } });
      }, 'relaxed');
    },
  };
}

const retitled = (part: StoredPart, title: string): StoredPart =>
  part.name === 'document' ? { ...part, value: { ...part.value, title } } : part;

const partsOf = (id: KeptMapId) => IDBKeyRange.bound([id, ''], [id, '\uffff']);
const isSameFile = (a: KeptHead, b: KeptHead): boolean =>
  a.fingerprint !== '' &&
  a.fingerprint === b.fingerprint &&
  a.origin.kind === 'file' &&
  b.origin.kind === 'file' &&
  a.origin.name === b.origin.name;

/** What a browser throws when the connection was closed a moment ago. */
const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

/** Takes back what a transaction wrote before it failed. One that the browser has ended already needs nothing. */
function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over.
  }
}
