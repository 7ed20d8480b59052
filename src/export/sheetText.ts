import type { MeasureText } from '../scene/marks.ts';
import type { Theme } from '../scene/theme.ts';
import type { SheetPart, TextMark } from './sheet.ts';
import { wrapText } from './wrapText.ts';

/** What the builders of sheets share. */
export interface SheetTools {
  readonly theme: Theme;
  readonly measure: MeasureText;
}

/** How words are set; the size is pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly part?: SheetPart;
}

/** Where a text goes: the left end and the top of its first line, and how wide it may be. */
export interface TextRoom {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** A text in lines, and how high they are together: 0 where there is nothing to see. */
export interface TextBlock {
  readonly marks: readonly TextMark[];
  readonly height: number;
}

/** Of a width that words fill: where the font of the sheet is missing, a wider one may stand in for it. */
export const slack = 0.92;

/** Pixels from one line to the next. */
export const lineHeightFor = ({ size }: Pick<TextStyle, 'size'>): number => Math.round(size * 1.36);

/** Widths of words in drawings, with the same to spare: at the edge of a drawing a wider font would be cut. */
export const roomyMeasure =
  (measure: MeasureText): MeasureText =>
  (text, size, weight) =>
    measure(text, size, weight) / slack;

/**
 * A text in as many lines as it needs.
 *
 * @param colour - Ink where none is given.
 */
export function textIn(
  text: string,
  style: TextStyle,
  { x, top, width }: TextRoom,
  { theme, measure }: SheetTools,
  colour: string = theme.colour.ink,
): TextBlock {
  const lines = wrapText(text, width * slack, style, measure);
  if (lines.length === 0) return { marks: [], height: 0 };
  const lineHeight = lineHeightFor(style);
  const { size, weight, part } = style;
  const mark: TextMark = {
    kind: 'text',
    x,
    y: top + Math.round(size * 1.02),
    lines,
    lineHeight,
    size,
    weight,
    colour,
    align: 'left',
    ...(part !== undefined && { part }),
  };
  return { marks: [mark], height: lines.length * lineHeight };
}
