import { modelColour } from '../../scene/vocabularyLooks.ts';
import type { SheetMark } from '../sheet.ts';
import { filledWith } from '../sheet.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureGrid } from './figureGrid.ts';
import { headPx } from './figureGrid.ts';
import type { FigurePart } from './figureHead.ts';
import { rule, upright } from './figureRules.ts';
import type { FigureTools } from './figureWords.ts';
import { textBlock } from './figureWords.ts';

/** The drawings with the headings of their lanes; a side without one says why. */
export function figurePanes(content: FigureContent, grid: FigureGrid, top: number, tools: FigureTools): FigurePart {
  const { panes, sides, lanes, paneHeight } = content;
  const { theme } = tools;
  const isShared = panes.length !== sides.length;
  const widthOf = isShared ? grid.inner - headPx : grid.columnWidth;
  // Lanes bring grounds of their own.
  const grounds = panes.flatMap(({ drawing }, index): readonly SheetMark[] => {
    if (drawing?.scene.lanes !== undefined) return [];
    const colour = modelColour(theme, isShared ? null : sides[index]?.model);
    const box = { x: grid.columns[index] ?? 0, y: top, width: widthOf, height: paneHeight, radius: 0 };
    return [{ kind: 'rect', ...box, ink: filledWith(colour, 0.04) }];
  });
  const edge = grid.left + headPx;
  const rules = lanes.slice(1).map((lane) => rule(grid.left, edge, top + lane.top, theme.colour.line));
  const headings = lanes.flatMap(({ label, top: from, bottom }) => {
    const room = { x: grid.left, width: headPx - 16 };
    const { height } = textBlock(label, 'body', { ...room, top: 0 }, tools);
    return textBlock(label, 'body', { ...room, top: top + (from + bottom - height) / 2 }, tools, theme.colour.ink2)
      .marks;
  });
  const drawings = panes.flatMap(({ drawing, why }, index): readonly SheetMark[] => {
    const x = grid.columns[index] ?? 0;
    if (drawing !== null) return [{ kind: 'picture', x, y: top, ...drawing }];
    return textBlock(why, 'body', { x: x + 16, top: top + paneHeight / 2 - 18, width: widthOf - 32 }, tools).marks;
  });
  const edges = grid.columns
    .slice(0, isShared ? 1 : undefined)
    .map((x) => upright(x, top, top + paneHeight, theme.colour.line));
  return { marks: [...grounds, ...rules, ...drawings, ...edges, ...headings], height: paneHeight };
}
