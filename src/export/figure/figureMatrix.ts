import { densityWords } from '../../analysis/compare/pair/matrixWords.ts';
import { inFigures } from '../../analysis/words.ts';
import { sideHues } from '../../scene/difference/sideHues.ts';
import type { SheetMark } from '../sheet.ts';
import { filledWith } from '../sheet.ts';
import type { FigureMatrix, FigureMatrixCell } from './figureContent.ts';
import type { FigureGrid } from './figureGrid.ts';
import { headPx } from './figureGrid.ts';
import type { FigurePart } from './figureHead.ts';
import { rule, upright } from './figureRules.ts';
import { sideBar } from './figureSamples.ts';
import type { FigureTools } from './figureWords.ts';
import { endingAt, textBlock } from './figureWords.ts';

const padPx = 8;
const linePx = 18;
/** Room for the share behind a bar, and for letter and count before it. */
const sharePx = 64;
const countPx = 48;
/** As on the page: words stay easy to read upon it. */
const deepestTint = 0.2;

/** Both sides of every pair of roles: count, bar and share of possible ties, and which side has more. */
export function figureMatrix(matrix: FigureMatrix, grid: FigureGrid, top: number, tools: FigureTools): FigurePart {
  const { theme } = tools;
  const { headings, rows } = matrix;
  const width = (grid.inner - headPx) / headings.length;
  const lefts = headings.map((_, column) => grid.left + headPx + column * width);
  const right = grid.left + grid.inner;
  const headOf = (heading: FigureMatrix['headings'][number], x: number, y: number, room: number): FigurePart => {
    const label = textBlock(heading.label, 'strong', { x, top: y, width: room }, tools);
    const below = { x, top: y + label.height, width: room };
    const members = textBlock(heading.members, 'small', below, tools, theme.colour.ink2);
    return { marks: [...label.marks, ...members.marks], height: label.height + members.height };
  };
  const heads = headings.map((heading, column) =>
    headOf(heading, (lefts[column] ?? 0) + padPx, top, width - 2 * padPx),
  );
  const corner = textBlock('From ↓ to →', 'small', { x: grid.left, top, width: headPx }, tools, theme.colour.ink2);
  const first = top + Math.max(...heads.map(({ height }) => height)) + padPx;
  const rowPx = 3 * linePx + 2 * padPx;
  const scale = scaleOf(matrix);
  const body = rows.flatMap((cells, row): readonly SheetMark[] => {
    const y = first + row * rowPx;
    const heading = headings[row];
    return [
      ...cells.flatMap((cell, column) => cellMarks(cell, lefts[column] ?? 0, y, width, rowPx, scale, tools)),
      rule(grid.left, right, y, theme.colour.line),
      ...(heading === undefined ? [] : headOf(heading, grid.left, y + padPx, headPx - 16).marks),
    ];
  });
  const end = first + rows.length * rowPx;
  const caution = textBlock(
    `The percentage in a cell is the share of possible ties. ${matrix.caution}`,
    'small',
    { x: grid.left + headPx, top: end + padPx, width: Math.min(grid.inner - headPx, 960) },
    tools,
    theme.colour.ink2,
  );
  return {
    marks: [
      ...corner.marks,
      ...heads.flatMap(({ marks }) => marks),
      ...body,
      rule(grid.left, right, end, theme.colour.line),
      ...lefts.map((x) => upright(x, top, end, theme.colour.line)),
      ...caution.marks,
    ],
    height: end + padPx + caution.height - top,
  };
}

interface Scale {
  /** The count that fills a bar. */
  readonly count: number;
  /** The difference of counts that has the deepest tint. */
  readonly difference: number;
}

function scaleOf({ rows }: FigureMatrix): Scale {
  const cells = rows.flat().filter(({ isTotal }) => !isTotal);
  return {
    count: Math.max(1, ...cells.flatMap(({ a, b }) => [a.count, b.count])),
    difference: Math.max(1, ...cells.map(({ a, b }) => Math.abs(b.count - a.count))),
  };
}

function cellMarks(
  cell: FigureMatrixCell,
  x: number,
  y: number,
  width: number,
  height: number,
  scale: Scale,
  tools: FigureTools,
): readonly SheetMark[] {
  const { theme } = tools;
  const { a, b, isTotal } = cell;
  const left = x + padPx;
  const bLessA = b.count - a.count;
  const box = { kind: 'rect', x, y, width, height, radius: 0 } as const;
  const hue = sideHues(theme)[bLessA < 0 ? 'a' : 'b'];
  const depth = (deepestTint * Math.abs(bLessA)) / scale.difference;
  if (!isTotal && a.count + b.count === 0)
    return textBlock('None recorded', 'small', { x: left, top: y + padPx, width }, tools, theme.colour.ink3).marks;
  const sides = (['a', 'b'] as const).flatMap((side, line): readonly SheetMark[] => {
    const { count, density } = side === 'a' ? a : b;
    const base = y + padPx + line * linePx + 13;
    const room = width - 2 * padPx - countPx - sharePx;
    const whole = { x: left + countPx + 6, y: base - 9, width: room, height: 8 };
    return [
      endingAt(side.toUpperCase(), 'strong', left, base, sideHues(theme)[side], 'left'),
      endingAt(inFigures(count), 'body', left + countPx, base, theme.colour.ink),
      ...(isTotal ? [] : sideBar(theme, side, { ...whole, width: (room * count) / scale.count })),
      endingAt(density === null ? '–' : densityWords(density), 'small', x + width - padPx, base, theme.colour.ink2),
    ];
  });
  return [
    { ...box, ink: isTotal ? filledWith(theme.colour.line, 0.25) : filledWith(hue, depth) },
    ...sides,
    endingAt(moreOf(bLessA), 'strong', left, y + padPx + 2 * linePx + 13, theme.colour.ink, 'left'),
  ];
}

/** "A +5", or that both have as many. */
const moreOf = (bLessA: number): string =>
  bLessA === 0 ? 'As many in both' : `${bLessA < 0 ? 'A' : 'B'} +${inFigures(Math.abs(bLessA))}`;
