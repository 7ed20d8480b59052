import type { MeasureText } from '../../../scene/marks.ts';
import type { FontFace } from './readFont.ts';
import { drawable, standInFor } from './standIns.ts';

/** The cuts of one weight, each with other letters. Where two have a letter, the first draws it. */
export interface FontWeight {
  /** As CSS counts: 400, 700. */
  readonly weight: number;
  readonly faces: readonly FontFace[];
}

/** Letters of one cut in a row. Codes are what the file writes for them, lengths thousandths of the size. */
export interface FontRun {
  readonly font: UsedFont;
  readonly codes: readonly number[];
  /** Of each letter, with how much closer the next one of the run stands. */
  readonly advances: readonly number[];
  /** How much closer than its width each letter's neighbour stands, below 0, or farther. */
  readonly kerns: readonly number[];
  readonly start: number;
}

/** One line of text in letters of the fonts. */
export interface SetLine {
  readonly runs: readonly FontRun[];
  readonly width: number;
  /** Some letter is drawn as another one, or as a sign for a missing one. */
  readonly hasStandIns: boolean;
}

/** A font as a file uses it: what stands for which code, and what each code means. */
export interface UsedFont {
  /** As pages call it. */
  readonly name: string;
  readonly face: FontFace;
  /** The glyph that each code draws; null where the code is the number of the glyph. */
  readonly drawn: number[] | null;
  /** What each code means. */
  readonly meanings: Map<number, string>;
}

interface Cut {
  readonly weight: number;
  readonly fonts: readonly UsedFont[];
  /** For letters that none of the cuts has. */
  readonly standIns: UsedFont;
  readonly codes: Map<string, number>;
}

/** The fonts of one file, with what has been written in them so far. */
export class FontBook {
  private readonly cuts: readonly Cut[];

  /** @param weights - At least one, each with at least one cut. */
  constructor(weights: readonly FontWeight[]) {
    this.cuts = weights.flatMap(({ weight, faces }) => {
      const [first] = faces;
      if (first === undefined) return [];
      const used = (kind: string, face: FontFace, drawn: number[] | null): UsedFont => {
        return { name: `F${weight}${kind}`, face, drawn, meanings: new Map() };
      };
      const fonts = faces.map((face, index) => used(String.fromCharCode(97 + index), face, null));
      return [{ weight, fonts, standIns: used('s', first, []), codes: new Map() }];
    });
    if (this.cuts.length === 0) throw new RangeError('A document needs a font.');
  }

  /** What has been used, in a fixed order. */
  get used(): readonly UsedFont[] {
    return this.cuts.flatMap(({ fonts, standIns }) => [...fonts, standIns]).filter(({ meanings }) => meanings.size > 0);
  }

  /** Puts a line into letters; the nearest weight is taken. */
  set(line: string, weight: number): SetLine {
    const cut = this.cutFor(weight);
    const runs: { font: UsedFont; codes: number[]; advances: number[]; kerns: number[]; start: number }[] = [];
    let width = 0;
    let hasStandIns = false;
    for (const { font, glyph, letter, kern } of glyphsOf(line, cut)) {
      const code = codeOf(letter, font, glyph, cut);
      hasStandIns ||= font === cut.standIns;
      // Two letters that share a glyph look the same, and are read as the one that came first.
      if (!font.meanings.has(code)) font.meanings.set(code, letter);
      const advance = (font.face.advances[glyph] ?? 0) + kern;
      let run = runs.at(-1);
      if (run?.font !== font) {
        run = { font, codes: [], advances: [], kerns: [], start: width };
        runs.push(run);
      }
      run.codes.push(code);
      run.advances.push(advance);
      run.kerns.push(kern);
      width += advance;
    }
    return { runs, width, hasStandIns };
  }

  /** Widths as the file will have them: nothing that is laid out with them runs over an edge. */
  readonly measure: MeasureText = (text, size, weight) => {
    const cut = this.cutFor(weight);
    let width = 0;
    for (const { font, glyph, kern } of glyphsOf(text, cut)) width += (font.face.advances[glyph] ?? 0) + kern;
    return (width * size) / 1000;
  };

  private cutFor(weight: number): Cut {
    const apart = (cut: Cut): number => Math.abs(cut.weight - weight);
    const nearest = this.cuts.reduce((best, cut) => (apart(cut) < apart(best) ? cut : best));
    return nearest;
  }
}

/** The glyphs of a text, each with how much closer the next one stands where both are of one cut. */
function glyphsOf(text: string, cut: Cut) {
  const glyphs = [...drawable(text)].map((letter) => ({ ...glyphOf(letter, cut), letter }));
  return glyphs.map((glyph, place) => {
    const next = glyphs[place + 1];
    const kern = next?.font === glyph.font ? glyph.font.face.kerning(glyph.glyph, next.glyph) : 0;
    return { ...glyph, kern };
  });
}

function codeOf(letter: string, { drawn }: UsedFont, glyph: number, { codes }: Cut): number {
  if (drawn === null) return glyph;
  const known = codes.get(letter);
  if (known !== undefined) return known;
  drawn.push(glyph);
  const code = drawn.length - 1;
  codes.set(letter, code);
  return code;
}

function glyphOf(letter: string, { fonts, standIns }: Cut): { readonly font: UsedFont; readonly glyph: number } {
  const found = inFonts(letter, fonts);
  if (found !== null) return found;
  // The first glyph of every font is its sign for a missing letter.
  const other = standInFor(letter);
  const glyph = other === null ? undefined : standIns.face.glyphs.get(other.codePointAt(0) ?? 0);
  return { font: standIns, glyph: glyph ?? 0 };
}

function inFonts(letter: string, fonts: readonly UsedFont[]) {
  for (const font of fonts) {
    const glyph = font.face.glyphs.get(letter.codePointAt(0) ?? 0);
    if (glyph !== undefined) return { font, glyph };
  }
  return null;
}
