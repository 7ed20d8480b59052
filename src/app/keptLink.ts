import type { KeptMapId } from '../storage/keptMap.ts';
import type { OpenMap } from '../store/snapshot.ts';
import { safeFileName } from '../export/safeFileName.ts';

/** Marks the `map` of a link to a map that is kept on this computer. */
const prefix = 'kept:';

/** What a link says of a kept map: which one it is here, and the name of the file that shows it elsewhere. Never its data. */
export interface KeptLink {
  readonly id: KeptMapId;
  readonly file: string;
}

/** The `map` of a link to a kept map: `kept:3f9c2a71b0de4415/Riverside.json`. */
export const writeKeptLink = (id: KeptMapId, { document }: Pick<OpenMap, 'document'>): string =>
  `${prefix}${id}/${safeFileName(document.title, 'json')}`;

/** Null for any other map. */
export function readKeptLink(map: string | null): KeptLink | null {
  if (map?.startsWith(prefix) !== true) return null;
  const [id = '', ...file] = map.slice(prefix.length).split('/');
  return { id: id as KeptMapId, file: file.join('/') };
}

const hexadecimal = 16;

/** A name for a newly kept map: 64 random bits, which no other map has. */
export function newKeptId(): KeptMapId {
  const numbers = crypto.getRandomValues(new Uint8Array(8));
  return [...numbers].map((number) => number.toString(hexadecimal).padStart(2, '0')).join('') as KeptMapId;
}
