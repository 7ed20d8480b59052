import type { IDBPTransaction } from 'idb';
import type { MapDocument } from '../domain/document.ts';
import type { Schema, StoredPart } from './databaseSchema.ts';
import { measureDocument } from './fingerprint.ts';
import type { KeptHead, KeptMapId, KeptOrigin, KeptParts, PartName } from './keptMap.ts';
import { partNames, workParts } from './keptMap.ts';
import { storedPart } from './storedParts.ts';

/** `strict` waits until the disk has it, for what a power cut must not take; `relaxed` outlives a crash of the browser. */
export type Durability = 'relaxed' | 'strict';

interface Wish {
  readonly parts: KeptParts;
  readonly origin: KeptOrigin;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly durability: Durability;
}

export interface KeepWish extends Wish {
  readonly id: KeptMapId;
  /** Changes the reader has already made to the map as it came. */
  readonly edits: number;
}

export interface SaveWish extends KeepWish {
  /** The revision that was changed. */
  readonly revision: number;
  readonly changed: readonly PartName[];
  /** The name of the copy, should the map have been changed or removed elsewhere in the meantime. */
  readonly copyId: KeptMapId;
}

/** `conflict`, `gone`: another window changed or removed the map; what was to be saved is now a map of its own, `head`. */
export interface Saved {
  readonly kind: 'saved' | 'conflict' | 'gone';
  readonly head: KeptHead;
  /** As it was written: a copy has a title of its own. */
  readonly document: MapDocument;
}

/** One that may write every part of a map. */
export type Transaction = IDBPTransaction<Schema, ['heads', 'parts'], 'readwrite'>;

export const titleOfCopy = (title: string): string => `${title} (copy)`;

export const hasWork = (names: readonly PartName[]): boolean => workParts.some((name) => names.includes(name));

export const oneMore = ({ unsaved }: KeptHead, edits: number, now: number): KeptHead['unsaved'] =>
  unsaved.edits === 0 && edits > 0 ? { edits, since: now } : { ...unsaved, edits: unsaved.edits + edits };

export function headOf({ id, parts: { document }, origin, edits, now }: KeepWish): KeptHead {
  const { bytes, fingerprint } = measureDocument(document);
  return {
    id,
    title: document.title,
    created: now,
    changed: now,
    origin,
    revision: 1,
    bytes,
    fingerprint: edits === 0 ? fingerprint : '',
    unsaved: { edits, since: now },
  };
}

/** Writes a part. A failure is always a promise that rejects, so that none goes unheard while others are awaited. */
export async function put(transaction: Transaction, part: StoredPart): Promise<void> {
  await transaction.objectStore('parts').put(part);
}

/** Writes a map whole. */
export async function putAll(transaction: Transaction, head: KeptHead, parts: KeptParts): Promise<void> {
  await Promise.all([
    transaction.objectStore('heads').put(head),
    ...partNames.map((name) => put(transaction, storedPart(head.id, name, parts, head.revision))),
  ]);
}

/** Writes what changed since the revision that was read, or all of it as a copy. */
export async function save(transaction: Transaction, wish: SaveWish): Promise<Saved> {
  const { id, revision, parts, changed, edits, now } = wish;
  const { document } = parts;
  const before = await transaction.objectStore('heads').get(id);
  if (!hasWork(changed)) {
    // Where the reader looks is nobody's work: it is written over what another window wrote, and lost with the map.
    const head = before ?? headOf(wish);
    if (before !== undefined)
      await transaction.objectStore('parts').put(storedPart(id, 'view', parts, before.revision));
    return { kind: 'saved', head, document };
  }
  if (before?.revision !== revision) {
    const copied = { ...document, title: titleOfCopy(document.title) };
    const head = { ...headOf({ ...wish, id: wish.copyId, parts: { ...parts, document: copied } }), fingerprint: '' };
    await putAll(transaction, head, { ...parts, document: copied });
    return { kind: before === undefined ? 'gone' : 'conflict', head, document: copied };
  }
  const head: KeptHead = {
    ...before,
    title: document.title,
    revision: revision + 1,
    ...(edits > 0 && { changed: now, fingerprint: '' }),
    ...(changed.includes('document') && { bytes: measureDocument(document).bytes }),
    unsaved: oneMore(before, edits, now),
  };
  await Promise.all([
    transaction.objectStore('heads').put(head),
    ...changed.map((name) => put(transaction, storedPart(id, name, parts, head.revision))),
  ]);
  return { kind: 'saved', head, document };
}
