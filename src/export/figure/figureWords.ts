import type { MeasureText } from '../../scene/marks.ts';
import type { TextMark } from '../sheet.ts';
import type { SheetTools, TextBlock, TextRoom } from '../sheetText.ts';
import { lineHeightFor, roomyMeasure, textIn } from '../sheetText.ts';

/** What the builders of the parts of a figure share. */
export type FigureTools = SheetTools;

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
export const lineHeightOf = (style: StyleName): number => lineHeightFor(styles[style]);

/** Widths of names in drawings. */
export const roomy = ({ measure }: FigureTools): MeasureText => roomyMeasure(measure);

/** @param colour - Ink where none is given. */
export const textBlock = (
  text: string,
  style: StyleName,
  room: TextRoom,
  tools: FigureTools,
  colour: string = tools.theme.colour.ink,
): TextBlock => textIn(text, styles[style], room, tools, colour);

/** One line of a text whose baseline and end are given. */
export const endingAt = (
  text: string,
  style: StyleName,
  x: number,
  y: number,
  colour: string,
  align: TextMark['align'] = 'right',
): TextMark => ({ kind: 'text', x, y, lines: [text], lineHeight: 0, ...styles[style], colour, align });
