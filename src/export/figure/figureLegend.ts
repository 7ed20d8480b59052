import { assertNever } from '../../domain/assertNever.ts';
import type { Theme } from '../../scene/theme.ts';
import type { SheetMark, SheetPart } from '../sheet.ts';
import type { TextStyle } from '../sheetText.ts';
import { lineHeightFor, textIn } from '../sheetText.ts';
import type { FigureContent, FigureKey } from './figureContent.ts';
import type { FigureGrid } from './figureGrid.ts';
import { headPx } from './figureGrid.ts';
import type { FigurePart } from './figureHead.ts';
import { classMarks, glyphMarks, lineMarks, shapeMark, sideBar } from './figureSamples.ts';
import type { FigureTools } from './figureWords.ts';
import { lineHeightOf, styles, textBlock } from './figureWords.ts';

const linePx = 42;
const shapePx = 14;
const rowPx = 24;

/** What lines and shapes mean: a group a row, which runs on where it is long. */
export function figureLegend({ legend }: FigureContent, grid: FigureGrid, top: number, tools: FigureTools): FigurePart {
  let y = top;
  const marks: SheetMark[] = [];
  for (const { title, keys } of legend) {
    if (keys.length === 0) continue;
    const heading = textBlock(title, 'section', { x: grid.left, top: y + 2, width: headPx - 16 }, tools);
    const row = keyRows(keys, { left: grid.left + headPx, right: grid.left + grid.inner }, y, tools);
    marks.push(...heading.marks, ...row.marks);
    y += Math.max(heading.height + 6, row.height);
  }
  return { marks, height: y - top };
}

/** Keys one after the other, in as many rows as they need. */
export function keyRows(
  keys: readonly FigureKey[],
  { left, right }: { readonly left: number; readonly right: number },
  top: number,
  tools: FigureTools,
): FigurePart {
  const { measure } = tools;
  const marks: SheetMark[] = [];
  let x = left;
  let y = top;
  for (const { sample, label } of keys) {
    const sampleWidth = sampleWidthOf(sample);
    const words = Math.min(measure(label, styles.small.size, styles.small.weight), right - left - sampleWidth - 8);
    const width = sampleWidth + 8 + words;
    if (x > left && x + width > right) {
      x = left;
      y += rowPx;
    }
    const part: SheetPart = { kind: 'item' };
    const drawn = sampleMarks(sample, x, y + 11, tools.theme);
    const text = textBlock(label, 'small', { x: x + sampleWidth + 8, top: y + 3, width: words * 1.1 + 1 }, tools);
    marks.push(...[...drawn, ...text.marks].map((mark) => ({ ...mark, part })));
    x += width + 24;
    y += Math.max(0, text.height - lineHeightOf('small'));
  }
  return { marks, height: y + rowPx - top };
}

/** A key with its words below each other, as wide as a column. */
export function keyInColumn(
  { sample, label }: FigureKey,
  width: number,
  style: TextStyle,
  tools: FigureTools,
): FigurePart {
  const part: SheetPart = { kind: 'item' };
  const lineHeight = lineHeightFor(style);
  const drawn = sampleMarks(sample, (linePx - sampleWidthOf(sample)) / 2, lineHeight / 2, tools.theme);
  const text = textIn(label, style, { x: linePx + 8, top: 0, width: width - linePx - 8 }, tools);
  return {
    marks: [...drawn, ...text.marks].map((mark) => ({ ...mark, part })),
    height: Math.max(lineHeight, text.height) + 2,
  };
}

const sampleWidthOf = ({ kind }: FigureKey['sample']): number =>
  kind === 'shape' || kind === 'model' ? shapePx : linePx;

function sampleMarks(sample: FigureKey['sample'], x: number, middle: number, theme: Theme): readonly SheetMark[] {
  switch (sample.kind) {
    case 'line':
      return lineMarks(theme, sample.look, x, middle, linePx);
    case 'shape':
      return [shapeMark(theme, sample.shape, x + shapePx / 2, middle)];
    case 'model':
      return glyphMarks(theme, sample.model, x + shapePx / 2, middle, shapePx);
    case 'side':
      return sideBar(theme, sample.side, { x, y: middle - 4, width: linePx, height: 8 });
    case 'class':
      return classMarks(theme, sample, x, middle, linePx);
    default:
      return assertNever(sample);
  }
}
