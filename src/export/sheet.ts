import type { LabelMark, Scene, Viewport } from '../scene/marks.ts';
import type { Theme } from '../scene/theme.ts';

/**
 * What a mark is to people who hear a document instead of seeing it. Marks that follow each other with the same part (the
 * same value, not an equal one) are one thing, such as a legend drawn of signs and words; items that follow each other are
 * a list, and cells that do are a table. All are read in the order of the marks.
 */
export type SheetPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'paragraph' | 'caption' | 'item' }
  | { readonly kind: 'figure'; readonly alternative: string }
  /** Rows and columns count from 0. */
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly heads: 'row' | 'column' | null }
  | { readonly kind: 'decoration' };

interface PartOfPage {
  /** Without one, words are a paragraph, a picture is a figure that the sheet describes, and everything else decorates. */
  readonly part?: SheetPart;
}

/** How a mark of a sheet is inked; colours are CSS colours, widths and dashes pixels. */
export interface Ink {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly opacity: number;
}

export interface RectMark extends PartOfPage {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly ink: Ink;
}

/** A path as SVG writes it; a canvas reads the same text. */
export interface PathMark extends PartOfPage {
  readonly kind: 'path';
  readonly d: string;
  readonly ink: Ink;
}

export interface TextMark extends PartOfPage {
  readonly kind: 'text';
  /** Of the first baseline: its left end, or its right end where the text ends there. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly align: 'left' | 'right';
  /** Where the words lead, as `safeLink` gives it. Only documents that know links make one of it. */
  readonly href?: string;
}

/** A scene in a frame of its own, beyond which nothing of it is drawn. */
export interface PictureMark extends PartOfPage {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly scene: Scene;
  /** Its width and height are those of the frame. */
  readonly viewport: Viewport;
  readonly labels: readonly LabelMark[];
}

export type SheetMark = RectMark | PathMark | TextMark | PictureMark;

/** A page to be handed over: one value that every painter reads, so that all of them draw the same. Pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What it is, for people who hear it. */
  readonly title: string;
  readonly description: string;
  readonly theme: Theme;
  /** Back to front. */
  readonly marks: readonly SheetMark[];
}

const noInk: Ink = { fill: null, stroke: null, strokeWidth: 1, dash: [], cap: 'butt', opacity: 1 };

export const filledWith = (fill: string, opacity = 1): Ink => ({ ...noInk, fill, opacity });

export const strokedWith = (stroke: string, strokeWidth: number): Ink => ({ ...noInk, stroke, strokeWidth });
