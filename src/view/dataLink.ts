/** A hash taken apart: the map that it carries, and the view of it. */
export interface DataLink {
  /** The map as `packMap` wrote it; null for a hash that carries none. */
  readonly packed: string | null;
  /** The rest, as `decodeLink` reads it. */
  readonly hash: string;
}

/** Past this a link with data is neither written nor read: programs cut it, and a file is the better way. Characters. */
export const longestDataLink = 150_000;

const key = 'data=';
/** Other texts after the key are no link that this app or a newer one has made. */
const versioned = /^\d{1,4}\.[^&]*$/;

/**
 * Takes the map out of a hash, unread. Never throws.
 *
 * @param hash - The text after the address, with or without `#`, of any length.
 */
export function splitDataLink(hash: string): DataLink {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  if (!text.startsWith(key)) return { packed: null, hash };
  const end = text.indexOf('&');
  const packed = text.slice(key.length, end < 0 ? undefined : end);
  if (!versioned.test(packed)) return { packed: null, hash };
  return { packed, hash: end < 0 ? '' : `#${text.slice(end + 1)}` };
}

/**
 * A hash that carries a map and a view of it.
 *
 * @param packed - As `packMap` gives it.
 * @param hash - The view, as `encodeLink` gives it with no map named; empty for the first view.
 */
export function joinDataLink(packed: string, hash: string): string {
  const rest = hash.replace(/^#/, '');
  return `#${key}${packed}${rest === '' ? '' : `&${rest}`}`;
}
