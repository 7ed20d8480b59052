import type { DBSchema } from 'idb';
import type { MapDocument } from '../domain/document.ts';
import type { KeptHead, KeptMapId, PartName } from './keptMap.ts';

export const databaseName = 'polycentric';

/** A place as it is stored: plain lists, so that any text may be an id and a database can be frozen as JSON. */
export type StoredPlace = readonly [id: string, x: number, y: number];

/** One part of a map. `view` is the text of a link: it has a version, and old versions stay readable. */
export type StoredPart = { readonly map: KeptMapId; readonly revision: number } & (
  | { readonly name: 'document'; readonly value: MapDocument }
  | { readonly name: 'positions' | 'pins'; readonly value: readonly StoredPlace[] }
  | { readonly name: 'frame' | 'view'; readonly value: string }
);

/** The database in its newest version. A change here needs a migration in `migrations.ts` and a frozen example of the old one. */
export interface Schema extends DBSchema {
  heads: { key: KeptMapId; value: KeptHead };
  parts: { key: [map: KeptMapId, name: PartName]; value: StoredPart };
}
