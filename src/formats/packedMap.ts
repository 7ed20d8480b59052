import { Deflate, Inflate } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';

/** Raised when packing changes; each former version keeps a test and a reader. */
const version = '1';
/** Past this a packed map is not read at all. Characters; a link has room for less. */
const longestPacked = 200_000;
/** So much may come out of a link: ten times the map that ships with the app. A few bytes could else fill the memory. */
const mostBytes = 4_000_000;
/** Compressed at once; some milliseconds of work, after which the page has its turn. */
const turnBytes = 65_536;
/** Deflate gives at most about a thousand bytes for one, so that one piece never gives more than a megabyte. */
const pieceBytes = 1_024;

/** Why a packed map was not read: cut or changed on its way, made by another version, or more than a link may hold. */
export type PackedFault = 'damaged' | 'other-version' | 'too-large';

export type Unpacked =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly fault: null }
  | { readonly bytes: null; readonly fault: PackedFault };

/**
 * A map as a text for a link: version, checksum, and the compressed text in letters that every address takes.
 *
 * @param text - The document as JSON.
 * @param pause - Resolves when the page has had its turn.
 * @returns `1.9b04c1e2.…`; null when it is too large to be read again.
 */
export async function packMap(text: string, pause: () => Promise<void>): Promise<string | null> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostBytes) return null;
  const pieces: Uint8Array[] = [];
  const deflater = new Deflate({ level: 9 }, (piece) => pieces.push(piece));
  for (let at = 0; at < bytes.length || at === 0; at += turnBytes) {
    await pause();
    deflater.push(bytes.slice(at, at + turnBytes), at + turnBytes >= bytes.length);
  }
  const letters = toBase64url(joined(pieces));
  const packed = `${version}.${checksum(letters)}.${letters}`;
  return packed.length > longestPacked ? null : packed;
}

/**
 * The bytes of a file from a text that `packMap` wrote. Never throws, and never holds more than some megabytes, whatever the text.
 *
 * @returns The bytes are still to be read as those of a file: nothing is known of them but that they came unchanged.
 */
export function unpackMap(packed: string): Unpacked {
  if (packed.length > longestPacked) return failed('too-large');
  const [made, sum, letters, ...others] = packed.split('.');
  if (made !== version) return failed('other-version');
  if (letters === undefined || others.length > 0 || sum !== checksum(letters)) return failed('damaged');
  const bytes = fromBase64url(letters);
  return bytes === null ? failed('damaged') : inflate(bytes);
}

function inflate(bytes: Uint8Array): Unpacked {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < bytes.length || at === 0; at += pieceBytes) {
      inflater.push(bytes.slice(at, at + pieceBytes), at + pieceBytes >= bytes.length);
      if (size > mostBytes) return failed('too-large');
    }
  } catch {
    return failed('damaged');
  }
  return { bytes: joined(pieces), fault: null };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const failed = (fault: PackedFault): Unpacked => ({ bytes: null, fault });

/** FNV-1a: tells a link that a program has cut or changed; no protection from somebody who means harm. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
