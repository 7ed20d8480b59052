import { strToU8 } from 'fflate';
import type { PdfFile } from '../file/PdfFile.ts';
import type { PdfValue } from '../file/pdfValues.ts';
import { pdfDict, pdfList, pdfName, pdfNumber, pdfRef } from '../file/pdfValues.ts';
import type { UsedFont } from './FontBook.ts';
import type { FontFace } from './readFont.ts';

interface Rim {
  readonly face: FontFace;
  readonly glyph: number;
}

/**
 * Outlines of letters, for the pale rim round words on a map. As text they would be read and copied with the words, twice;
 * as forms each is written once a document.
 */
export class Rims {
  private readonly rims = new Map<string, Rim>();
  private readonly faces: FontFace[] = [];

  /** @returns As pages call the outline of the glyph that a code draws. */
  nameOf({ face, drawn }: UsedFont, code: number): string {
    const glyph = drawn === null ? code : (drawn[code] ?? 0);
    if (!this.faces.includes(face)) this.faces.push(face);
    const name = `R${this.faces.indexOf(face)}g${glyph}`;
    this.rims.set(name, { face, glyph });
    return name;
  }

  /** @returns The dictionary that pages refer to; null where there are none. */
  write(file: PdfFile): PdfValue | null {
    if (this.rims.size === 0) return null;
    const entries = [...this.rims].map(([name, { face, glyph }]): readonly [string, PdfValue] => {
      // As far beyond the letter as any line of the rim may reach.
      const [left, bottom, right, top] = face.bounds;
      const box = [left - 500, bottom - 500, right + 500, top + 500].map(pdfNumber);
      const outline = `${face.outlineOf(glyph)}\nS\n`;
      const dict = { Type: pdfName('XObject'), Subtype: pdfName('Form'), BBox: pdfList(box) };
      return [name, pdfRef(file.addStream(strToU8(outline), dict))];
    });
    return pdfDict(Object.fromEntries(entries));
  }
}
