import { strToU8 } from 'fflate';
import type { PdfFile } from '../file/PdfFile.ts';
import type { PdfId, PdfValue } from '../file/pdfValues.ts';
import { hexOfText, hexOfUnit, pdfDict, pdfList, pdfName, pdfNumber, pdfRef } from '../file/pdfValues.ts';
import type { UsedFont } from './FontBook.ts';
import type { FontFace } from './readFont.ts';

/**
 * Writes the fonts into a file: composite fonts of type 2 (ISO 32000-1, 9.7), with what each letter means, so that text can
 * be copied, searched and read out.
 *
 * @returns The dictionary of fonts that pages refer to.
 */
export function writeFonts(file: PdfFile, fonts: readonly UsedFont[]): PdfValue {
  const descriptors = new Map<FontFace, PdfId>();
  const names: Record<string, PdfValue> = {};
  for (const font of fonts) {
    const descriptor = descriptors.get(font.face) ?? writeDescriptor(file, font.face);
    descriptors.set(font.face, descriptor);
    const descendant = writeDescendant(file, font, descriptor);
    const composite = file.add(
      pdfDict({
        Type: pdfName('Font'),
        Subtype: pdfName('Type0'),
        BaseFont: pdfName(font.face.name),
        Encoding: pdfName('Identity-H'),
        DescendantFonts: pdfList([pdfRef(descendant)]),
        ToUnicode: pdfRef(file.addStream(strToU8(unicodeMap(font.meanings)))),
      }),
    );
    names[font.name] = pdfRef(composite);
  }
  return pdfDict(names);
}

const symbolic = 4;

function writeDescriptor(file: PdfFile, face: FontFace): PdfId {
  const { program } = face;
  const stream = file.addStream(program, { Length1: String(program.length) });
  return file.add(
    pdfDict({
      Type: pdfName('FontDescriptor'),
      FontName: pdfName(face.name),
      Flags: String(symbolic),
      FontBBox: pdfList(face.bounds.map(pdfNumber)),
      ItalicAngle: '0',
      Ascent: pdfNumber(face.ascent),
      Descent: pdfNumber(face.descent),
      CapHeight: pdfNumber(face.capHeight),
      StemV: '80',
      FontFile2: pdfRef(stream),
    }),
  );
}

function writeDescendant(file: PdfFile, { face, drawn }: UsedFont, descriptor: PdfId): PdfId {
  const widths = drawn === null ? face.advances : drawn.map((glyph) => face.advances[glyph] ?? 0);
  return file.add(
    pdfDict({
      Type: pdfName('Font'),
      Subtype: pdfName('CIDFontType2'),
      BaseFont: pdfName(face.name),
      CIDSystemInfo: pdfDict({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: '0' }),
      FontDescriptor: pdfRef(descriptor),
      DW: '500',
      W: pdfList(['0', pdfList(widths.map(pdfNumber))]),
      CIDToGIDMap: drawn === null ? pdfName('Identity') : pdfRef(file.addStream(glyphMap(drawn))),
    }),
  );
}

function glyphMap(drawn: readonly number[]): Uint8Array {
  const map = new DataView(new ArrayBuffer(2 * drawn.length));
  drawn.forEach((glyph, code) => map.setUint16(2 * code, glyph));
  return new Uint8Array(map.buffer);
}

/** So many lines one block of the map may have. */
const mostLines = 100;

function unicodeMap(meanings: ReadonlyMap<number, string>): string {
  const lines = [...meanings]
    .sort(([a], [b]) => a - b)
    .map(([code, text]) => `<${hexOfUnit(code)}> <${hexOfText(text)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, block) => {
    const some = lines.slice(block * mostLines, (block + 1) * mostLines);
    return [`${some.length} beginbfchar`, ...some, 'endbfchar'].join('\n');
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n');
}
