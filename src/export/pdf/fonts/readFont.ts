import { fontProgram } from './fontProgram.ts';
import { glyphOutline } from './glyphOutlines.ts';
import type { Kerning } from './kerning.ts';
import { readKerning } from './kerning.ts';
import type { FontTables } from './openWoff.ts';
import { openWoff } from './openWoff.ts';

/** One cut of the letters of one script. Lengths are thousandths of the size of the text. */
export interface FontFace {
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly bounds: readonly [number, number, number, number];
  /** Of each glyph. */
  readonly advances: readonly number[];
  readonly kerning: Kerning;
  /** The glyph of each letter that the font has, by code point. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** A glyph as operators of a page, a thousand units to the size of the text, y up. */
  readonly outlineOf: (glyph: number) => string;
  readonly program: Uint8Array;
}

/**
 * Reads a TrueType font in a WOFF file.
 *
 * @param name - As the PDF file is to call it.
 * @throws RangeError where a table that is needed is missing, and for a font that counts in other units.
 */
export function readFont(name: string, woff: Uint8Array): FontFace {
  const tables = openWoff(woff);
  const head = viewOf(tables, 'head');
  const hhea = viewOf(tables, 'hhea');
  const os2 = viewOf(tables, 'OS/2');
  const unitsPerSize = head.getUint16(18);
  // Outlines are taken as they are written.
  if (unitsPerSize !== 1000) throw new RangeError('The font does not count in thousandths of its size.');
  const shapes = {
    glyf: viewOf(tables, 'glyf'),
    loca: viewOf(tables, 'loca'),
    isLong: head.getInt16(50) !== 0,
  };
  return {
    name,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    bounds: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    advances: advancesOf(tables, hhea.getUint16(34)),
    kerning: readKerning(tables.has('GPOS') ? viewOf(tables, 'GPOS') : null),
    glyphs: glyphsOf(viewOf(tables, 'cmap')),
    outlineOf: (glyph) => glyphOutline(shapes, glyph),
    program: fontProgram(tables),
  };
}

function viewOf(tables: FontTables, name: string): DataView {
  const bytes = tables.get(name);
  if (bytes === undefined) throw new RangeError(`The font has no table “${name}”.`);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The last advance counts for all glyphs after it. */
function advancesOf(tables: FontTables, own: number): readonly number[] {
  const hmtx = viewOf(tables, 'hmtx');
  const glyphs = viewOf(tables, 'maxp').getUint16(4);
  return Array.from({ length: glyphs }, (_, glyph) => hmtx.getUint16(4 * Math.min(glyph, own - 1)));
}

/** The table of letters in its format 4, which holds all of the Basic Multilingual Plane. */
function glyphsOf(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const table = startOfFormat4(cmap);
  const segments = cmap.getUint16(table + 6) / 2;
  const [ends, starts] = [table + 14, table + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  for (let segment = 0; segment < segments; segment++) {
    const end = cmap.getUint16(ends + 2 * segment);
    const delta = cmap.getUint16(deltas + 2 * segment);
    const offsetAt = offsets + 2 * segment;
    const offset = cmap.getUint16(offsetAt);
    const start = cmap.getUint16(starts + 2 * segment);
    for (let letter = start; letter <= end && letter < 0xffff; letter++) {
      const listed = offset === 0 ? letter : cmap.getUint16(offsetAt + offset + 2 * (letter - start));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) % 65_536;
      if (glyph !== 0) glyphs.set(letter, glyph);
    }
  }
  return glyphs;
}

function startOfFormat4(cmap: DataView): number {
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(4 + 8 * index + 4);
    if (cmap.getUint16(start) === 4) return start;
  }
  throw new RangeError('The font says in no way that is known here which letters it has.');
}
