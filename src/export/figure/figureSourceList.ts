import { countedInFigures } from '../../analysis/words.ts';
import type { SheetMark } from '../sheet.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureGrid } from './figureGrid.ts';
import { headPx } from './figureGrid.ts';
import type { FigurePart } from './figureHead.ts';
import type { FigureTools, StyleName } from './figureWords.ts';
import { textBlock } from './figureWords.ts';

const gutterPx = 24;

/** On what the figure rests: how many relationships of each side name a source, and which sources those are. */
export function figureSourceList(
  { sources }: FigureContent,
  grid: FigureGrid,
  top: number,
  tools: FigureTools,
): FigurePart {
  const { theme } = tools;
  const left = grid.left + headPx;
  const width = grid.inner - headPx;
  const heading = textBlock('Sources', 'section', { x: grid.left, top, width: headPx - 16 }, tools);
  const marks: SheetMark[] = [...heading.marks];
  let y = top;
  const add = (text: string, style: StyleName) => {
    const block = textBlock(text, style, { x: left, top: y, width }, tools, theme.colour.ink2);
    marks.push(...block.marks);
    y += block.height + 2;
  };
  for (const sentence of sources.coverage) add(sentence, 'small');
  y += 4;
  const half = Math.ceil(sources.titles.length / 2);
  const listWidth = (width - gutterPx) / 2;
  const ends = [sources.titles.slice(0, half), sources.titles.slice(half)].map((titles, list) =>
    titles.reduce((at, title) => {
      const room = { x: left + list * (listWidth + gutterPx), top: at, width: listWidth };
      const block = textBlock(title, 'small', room, tools, theme.colour.ink2);
      marks.push(...block.marks);
      return at + block.height + 2;
    }, y),
  );
  y = Math.max(y, ...ends);
  if (sources.others > 0) add(`And ${countedInFigures(sources.others, 'further source')}, named in the map.`, 'small');
  return { marks, height: Math.max(heading.height, y - top) };
}
