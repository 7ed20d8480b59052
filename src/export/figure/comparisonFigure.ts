import type { Sheet, SheetMark } from '../sheet.ts';
import { figureCaption, figureColumns, figureHead } from './figureHead.ts';
import type { FigurePart } from './figureHead.ts';
import type { FigureContent } from './figureContent.ts';
import { figureGrid, marginPx } from './figureGrid.ts';
import { figureLegend } from './figureLegend.ts';
import { figureMatrix } from './figureMatrix.ts';
import { figurePanes } from './figurePanes.ts';
import { figureSourceList } from './figureSourceList.ts';
import { figureTable } from './figureTable.ts';
import type { FigureTools } from './figureWords.ts';
import { textBlock } from './figureWords.ts';

const footer = 'Made with Polycentric. A missing line is a gap in the record, not a finding.';

/**
 * A whole comparison on one sheet: what it is and what differs, the drawings, what their marks mean, the table of
 * measures, and on what all of it rests.
 *
 * @param content - Drawings made for columns as wide as `figureGrid` says.
 * @returns The same for the same content and the same widths of words; as high as what there is to say.
 */
export function comparisonFigure(content: FigureContent, tools: FigureTools): Sheet {
  const grid = figureGrid(content.sides.length);
  const marks: SheetMark[] = [];
  let y = marginPx;
  const add = (part: FigurePart, gap: number) => {
    marks.push(...part.marks);
    y += part.height === 0 ? 0 : part.height + gap;
  };
  add(figureHead(content, grid, y, tools), 18);
  // A picture that two share stands above the columns, which would else seem to be the headings of its parts.
  if (content.caption.length === 0) add(figureColumns(content.sides, grid, y, tools), 10);
  add(figureCaption(content, grid, y, tools), 10);
  add(
    content.matrix === null ? figurePanes(content, grid, y, tools) : figureMatrix(content.matrix, grid, y, tools),
    12,
  );
  add(figureLegend(content, grid, y, tools), 12);
  if (content.caption.length > 0) add(figureColumns(content.sides, grid, y + 8, tools), 18);
  add(figureTable(content, grid, y, tools), 16);
  add(figureSourceList(content, grid, y, tools), 12);
  const room = { x: grid.left, top: y, width: grid.inner };
  add(textBlock(`${content.checked} ${footer}`, 'small', room, tools, tools.theme.colour.ink3), 0);
  return {
    width: grid.width,
    height: Math.ceil(y + marginPx / 2),
    title: content.title,
    description: [...content.summary, content.banner, ...content.caption].filter((text) => text !== null).join(' '),
    theme: tools.theme,
    marks,
  };
}
