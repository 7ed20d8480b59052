import type { FontTables } from './openWoff.ts';

/** What a PDF reader needs of a TrueType font (ISO 32000-1, 9.9); which letter is which glyph stands in the PDF itself. */
const needed = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** The tables as one TrueType file, in the order and with the sums that the OpenType specification asks for. */
export function fontProgram(tables: FontTables): Uint8Array {
  const parts = needed.flatMap((name) => {
    const bytes = tables.get(name);
    return bytes === undefined ? [] : [{ name, bytes }];
  });
  const power = Math.floor(Math.log2(parts.length));
  const head = 12 + 16 * parts.length;
  const size = parts.reduce((sum, { bytes }) => sum + padded(bytes.length), head);
  const program = new Uint8Array(size);
  const view = new DataView(program.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, parts.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (parts.length - 2 ** power));
  let at = head;
  parts.forEach(({ name, bytes }, index) => {
    program.set(bytes, at);
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, name.charCodeAt(letter));
    view.setUint32(entry + 4, sumOf(view, at, padded(bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes.length);
  });
  return program;
}

const padded = (length: number): number => 4 * Math.ceil(length / 4);

function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
