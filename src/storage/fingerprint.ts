import type { MapDocument } from '../domain/document.ts';

/**
 * How long a document is and a short text that tells it from others.
 *
 * @returns `bytes`: its length as JSON, in characters. `fingerprint`: FNV-1a over the JSON with its length; two documents with one
 * fingerprint are the same but for chance (about one in 4,000 million), so nothing may be lost by taking one for the other.
 */
export function measureDocument(document: MapDocument): { readonly bytes: number; readonly fingerprint: string } {
  const text = JSON.stringify(document);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return { bytes: text.length, fingerprint: `${String(text.length)}-${(hash >>> 0).toString(16)}` };
}
