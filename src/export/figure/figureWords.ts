import type { MeasureText } from '../../scene/marks.ts';
import type { Theme } from '../../scene/theme.ts';
import type { TextMark } from '../sheet.ts';
import { wrapText } from '../wrapText.ts';

/** What the builders of the parts of a figure share. */
export interface FigureTools {
  readonly theme: Theme;
  readonly measure: MeasureText;
}

/** Words of a figure by what they are for; sizes are pixels. */
export const styles = {
  title: { size: 22, weight: 700 },
  side: { size: 16, weight: 680 },
  section: { size: 14, weight: 680 },
  strong: { size: 14, weight: 600 },
  body: { size: 14, weight: 400 },
  small: { size: 13, weight: 400 },
} as const;
export type StyleName = keyof typeof styles;

/** Pixels from one line to the next. */
export const lineHeightOf = (style: StyleName): number => Math.round(styles[style].size * 1.36);

/** Of a width that words fill: where the font of the figure is missing, a wider one may stand in for it. */
const slack = 0.92;

/** Widths of names in drawings, with the same to spare: at the edge of a drawing a wider font would be cut. */
export const roomy =
  ({ measure }: FigureTools): MeasureText =>
  (text, size, weight) =>
    measure(text, size, weight) / slack;

interface Place {
  readonly x: number;
  /** Of the top of the first line. */
  readonly top: number;
  readonly width: number;
}

/** A text in lines, and how high they are together: 0 where there is nothing to see. */
export interface TextBlock {
  readonly marks: readonly TextMark[];
  readonly height: number;
}

/** @param colour - Ink where none is given. */
export function textBlock(
  text: string,
  style: StyleName,
  { x, top, width }: Place,
  { theme, measure }: FigureTools,
  colour: string = theme.colour.ink,
): TextBlock {
  const look = styles[style];
  const lines = wrapText(text, width * slack, look, measure);
  if (lines.length === 0) return { marks: [], height: 0 };
  const lineHeight = lineHeightOf(style);
  const mark: TextMark = {
    kind: 'text',
    x,
    y: top + Math.round(look.size * 1.02),
    lines,
    lineHeight,
    ...look,
    colour,
    align: 'left',
  };
  return { marks: [mark], height: lines.length * lineHeight };
}

/** One line of a text whose baseline and end are given. */
export const endingAt = (
  text: string,
  style: StyleName,
  x: number,
  y: number,
  colour: string,
  align: TextMark['align'] = 'right',
): TextMark => ({ kind: 'text', x, y, lines: [text], lineHeight: 0, ...styles[style], colour, align });
