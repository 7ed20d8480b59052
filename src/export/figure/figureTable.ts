import type { MeasureCell, MeasureRow } from '../../analysis/compare/comparison.ts';
import { pWords, testWords } from '../../analysis/compare/chance/chanceWords.ts';
import { comparisonLevel } from '../../analysis/compare/comparison.ts';
import { measureText } from '../../analysis/compare/measures/measureText.ts';
import { capital, inFigures } from '../../analysis/words.ts';
import { modelColour } from '../../scene/vocabularyLooks.ts';
import type { SheetMark } from '../sheet.ts';
import { filledWith } from '../sheet.ts';
import type { FigureContent, FigureSide } from './figureContent.ts';
import type { FigureGrid } from './figureGrid.ts';
import { headPx } from './figureGrid.ts';
import type { FigurePart } from './figureHead.ts';
import { rule } from './figureRules.ts';
import type { FigureTools } from './figureWords.ts';
import { endingAt, textBlock } from './figureWords.ts';

const padPx = 9;
const valuePx = 62;
/** Room for "highest" behind a bar. */
const standingPx = 62;
const barPx = 8;

/** The measures: a row each, with the value and a bar for each side on the scale of the row. */
export function figureTable(
  { rows, sides }: FigureContent,
  grid: FigureGrid,
  top: number,
  tools: FigureTools,
): FigurePart {
  const { theme } = tools;
  const marks: SheetMark[] = [];
  let y = top;
  for (const row of rows) {
    const part = tableRow(row, sides, grid, y, tools);
    marks.push(rule(grid.left, grid.left + grid.inner, y, theme.colour.line), ...part.marks);
    y += part.height;
  }
  if (rows.length > 0) marks.push(rule(grid.left, grid.left + grid.inner, y, theme.colour.line));
  return { marks, height: y - top };
}

function tableRow(
  row: MeasureRow,
  sides: readonly FigureSide[],
  grid: FigureGrid,
  top: number,
  tools: FigureTools,
): FigurePart {
  const room = { x: grid.left, width: headPx - 16 };
  const name = textBlock(row.name, 'body', { ...room, top: top + padPx }, tools);
  const below = { ...room, top: top + padPx + name.height };
  const small = textBlock(chanceWords(row) ?? '', 'small', below, tools, tools.theme.colour.ink3);
  const cells = row.cells.map((cell, index) =>
    tableCell(cell, row, sides[index]?.model ?? null, grid.columns[index] ?? 0, top, grid.columnWidth, tools),
  );
  const cellsHeight = Math.max(0, ...cells.map((cell) => cell.height));
  // It is long, and has the width of all columns.
  const across = { x: grid.left + headPx + padPx, top: top + padPx + cellsHeight, width: grid.inner - headPx - padPx };
  const caution = textBlock(row.caution ?? '', 'small', across, tools, tools.theme.colour.ink3);
  const height = Math.max(name.height + small.height, cellsHeight + caution.height) + 2 * padPx;
  return {
    marks: [...name.marks, ...small.marks, ...cells.flatMap(({ marks }) => marks), ...caution.marks],
    height,
  };
}

function tableCell(
  cell: MeasureCell,
  row: MeasureRow,
  model: FigureSide['model'],
  left: number,
  top: number,
  width: number,
  tools: FigureTools,
): FigurePart {
  const { theme } = tools;
  const y = top + padPx;
  if (cell.value === null) {
    const words = cell.withheld ?? 'Not recorded';
    const block = textBlock(words, 'small', { x: left + 10, top: y + 1, width: width - 20 }, tools, theme.colour.ink3);
    return { marks: block.marks, height: block.height };
  }
  const isTop = cell.standing === 'highest';
  const barLeft = left + valuePx + 8;
  const whole = width - valuePx - 8 - standingPx - 14;
  const share = row.scale > 0 ? Math.min(1, Math.max(0, cell.value / row.scale)) : 0;
  const bar = { kind: 'rect', x: barLeft, y: y + 6, height: barPx, radius: 2 } as const;
  const colour = modelColour(theme, model);
  const standing = cell.standing === null ? [] : [standingMark(cell.standing, isTop, left + width - 8, y + 14, tools)];
  const over = textBlock(
    overWords(row, cell),
    'small',
    { x: barLeft, top: y + 19, width: width - valuePx - 18 },
    tools,
    theme.colour.ink3,
  );
  return {
    marks: [
      endingAt(measureText(row, cell.value), isTop ? 'strong' : 'body', left + valuePx, y + 15, theme.colour.ink),
      { ...bar, width: whole, ink: filledWith(theme.colour.line, 0.6) },
      { ...bar, width: whole * share, ink: filledWith(colour, isTop ? 1 : 0.5) },
      ...standing,
      ...over.marks,
    ],
    height: 19 + over.height,
  };
}

const standingMark = (words: string, isTop: boolean, x: number, y: number, { theme }: FigureTools): SheetMark =>
  endingAt(words, isTop ? 'strong' : 'small', x, y, isTop ? theme.colour.ink : theme.colour.ink2);

/** Where a value stands for several collaborations: "median of 3, from 4 to 9". */
function overWords(row: MeasureRow, { over }: MeasureCell): string {
  if (over === null || over.count < 2) return '';
  return `median of ${inFigures(over.count)}, from ${measureText(row, over.low)} to ${measureText(row, over.high)}`;
}

function chanceWords({ chance }: MeasureRow): string | null {
  if (chance.kind !== 'tested') return null;
  const words = capital(testWords(chance, 'rows'));
  return chance.isLarger || chance.p > comparisonLevel ? `${words} (p ${pWords(chance.p)}).` : `${words}.`;
}
