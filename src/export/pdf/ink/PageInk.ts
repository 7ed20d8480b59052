import type { Ink } from '../../sheet.ts';
import { hexOfUnit, pdfNumber } from '../file/pdfValues.ts';
import type { FontBook, SetLine } from '../fonts/FontBook.ts';
import type { Rims } from '../fonts/Rims.ts';
import type { PageStructure, StructureElement } from '../structure/structure.ts';
import type { Opacities } from './InkState.ts';
import { InkState } from './InkState.ts';
import { pathOperators } from './pathOperators.ts';
import { roundedRect } from './roundedRect.ts';

/** What the pages of one file share. */
export interface SharedInk {
  readonly fonts: FontBook;
  readonly opacities: Opacities;
  readonly rims: Rims;
}

export interface PathInk extends Ink {
  readonly join: 'miter' | 'round';
  /** The line lies under the filling, of which it is then the rim. */
  readonly isLineBelow: boolean;
}

export interface TextInk {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly opacity: number;
  readonly align: 'left' | 'center' | 'right';
  /** A pale edge round the letters, which keeps lines away from them; null for none. */
  readonly rim: { readonly colour: string; readonly width: number } | null;
}

/** A page being drawn, in pixels from its top left corner. */
export class PageInk {
  /** Some letter on this page is drawn as another one. */
  hasStandIns = false;
  private readonly shared: SharedInk;
  private readonly structure: PageStructure;
  private readonly state: InkState;
  private readonly parts: string[];
  private wanted: StructureElement | null = null;
  private current: StructureElement | null | undefined = undefined;

  /**
   * @param height - Pixels; the format counts from the bottom.
   * @param scale - Points of the page for a pixel.
   */
  constructor(shared: SharedInk, structure: PageStructure, height: number, scale: number) {
    this.shared = shared;
    this.structure = structure;
    this.state = new InkState(shared.opacities);
    this.parts = [`${pdfNumber(scale)} 0 0 ${pdfNumber(-scale)} 0 ${pdfNumber(height * scale)} cm`];
  }

  /** What is drawn from here on belongs to an element; to none, it decorates and is not read. */
  belongTo(element: StructureElement | null): void {
    this.wanted = element;
  }

  /** All that has been drawn, as the page writes it. */
  finish(): string {
    const end = this.current === undefined ? [] : ['EMC'];
    return [...this.parts, ...end, ''].join('\n');
  }

  save(): void {
    this.parts.push(this.state.save());
  }

  restore(): void {
    this.parts.push(this.state.restore());
  }

  moveBy(x: number, y: number): void {
    this.parts.push(`1 0 0 1 ${pdfNumber(x)} ${pdfNumber(y)} cm`);
  }

  /** Nothing beyond this is seen until `restore`. */
  clip(x: number, y: number, width: number, height: number): void {
    this.parts.push(`${[x, y, width, height].map(pdfNumber).join(' ')} re`, 'W n');
  }

  rect(x: number, y: number, width: number, height: number, radius: number, ink: PathInk): void {
    this.path(roundedRect(x, y, width, height, radius), ink);
  }

  path(d: string, { fill, stroke, strokeWidth, dash, cap, join, opacity, isLineBelow }: PathInk): void {
    if (d === '' || (fill === null && stroke === null) || opacity <= 0) return;
    this.begin();
    const operators = pathOperators(d);
    this.parts.push(...this.state.opacity(opacity));
    if (fill !== null) this.parts.push(...this.state.fill(fill));
    if (stroke !== null) this.parts.push(...this.state.stroke(stroke, { width: strokeWidth, dash, cap, join }));
    if (fill !== null && stroke !== null && isLineBelow) this.parts.push(operators, 'S', operators, 'f');
    else this.parts.push(operators, fill === null ? 'S' : stroke === null ? 'f' : 'B');
  }

  /** @returns Where the line stands: its left end and its width, in pixels. */
  text(line: string, x: number, y: number, ink: TextInk): { readonly left: number; readonly width: number } {
    const set = this.shared.fonts.set(line, ink.weight);
    const width = (set.width * ink.size) / 1000;
    const left = x - (ink.align === 'left' ? 0 : ink.align === 'right' ? width : width / 2);
    if (set.runs.length === 0 || ink.opacity <= 0) return { left, width };
    this.hasStandIns ||= set.hasStandIns;
    if (ink.rim !== null) this.rim(set, left, y, ink, ink.rim);
    this.begin();
    this.parts.push(...this.state.opacity(ink.opacity), ...this.state.fill(ink.colour));
    this.letters(set, left, y, ink.size);
    return { left, width };
  }

  private rim(set: SetLine, left: number, y: number, ink: TextInk, rim: NonNullable<TextInk['rim']>): void {
    const { wanted } = this;
    this.belongTo(null);
    this.begin();
    const scale = ink.size / 1000;
    const look = { width: rim.width / scale, dash: [], cap: 'butt', join: 'round' } as const;
    this.save();
    this.parts.push(...this.state.opacity(ink.opacity), ...this.state.stroke(rim.colour, look));
    this.parts.push(`${[scale, 0, 0, -scale, left, y].map(pdfNumber).join(' ')} cm`);
    let at = 0;
    for (const { font, codes, advances } of set.runs)
      codes.forEach((code, index) => {
        if (at !== 0) this.parts.push(`1 0 0 1 ${pdfNumber(at)} 0 cm`);
        this.parts.push(`/${this.shared.rims.nameOf(font, code)} Do`);
        at = advances[index] ?? 0;
      });
    this.restore();
    this.belongTo(wanted);
  }

  private letters({ runs }: SetLine, left: number, y: number, size: number): void {
    this.parts.push('BT');
    for (const { font, codes, kerns, start } of runs) {
      const x = left + (start * size) / 1000;
      // The format counts room that is taken away.
      const hex = codes.map((code, index) => hexOfUnit(code) + kernOf(kerns[index] ?? 0)).join('');
      this.parts.push(
        `/${font.name} ${pdfNumber(size)} Tf`,
        `1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(y)} Tm`,
        `[<${hex}>] TJ`,
      );
    }
    this.parts.push('ET');
  }

  /** Opens a marked stretch of the element that is wanted, where another one is open. */
  private begin(): void {
    if (this.current === this.wanted) return;
    if (this.current !== undefined) this.parts.push('EMC');
    this.current = this.wanted;
    if (this.wanted === null) {
      this.parts.push('/Artifact BMC');
      return;
    }
    const number = this.structure.stretches.length;
    this.structure.stretches.push(this.wanted);
    this.wanted.children.push({ kind: 'stretch', number });
    this.parts.push(`/${this.wanted.tag} <</MCID ${number}>> BDC`);
  }
}

/** Ends a stretch of letters and begins the next one a little closer. */
const kernOf = (kern: number): string => (kern === 0 ? '' : `> ${pdfNumber(-kern)} <`);
