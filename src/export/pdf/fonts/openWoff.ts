import { unzlibSync } from 'fflate';

/** The tables of a font by their names of four letters. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

/**
 * Opens a font as the web sends it: WOFF 1.0 (W3C Recommendation of 2012), whose tables are packed one by one.
 *
 * @throws RangeError for bytes that are no such font.
 */
export function openWoff(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 44 || view.getUint32(0) !== 0x774f4646) throw new RangeError('The font is no WOFF file.');
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(12); index++) {
    const entry = 44 + 20 * index;
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 4);
    const length = view.getUint32(entry + 8);
    const wholeLength = view.getUint32(entry + 12);
    const packed = bytes.subarray(start, start + length);
    tables.set(name, length < wholeLength ? unzlibSync(packed) : packed);
  }
  return tables;
}
