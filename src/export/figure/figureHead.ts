import { modelTextColour } from '../../scene/vocabularyLooks.ts';
import type { SheetMark } from '../sheet.ts';
import { filledWith } from '../sheet.ts';
import type { FigureContent, FigureSide } from './figureContent.ts';
import type { FigureGrid } from './figureGrid.ts';
import { gapPx } from './figureGrid.ts';
import { glyphMarks } from './figureSamples.ts';
import type { FigureTools, StyleName } from './figureWords.ts';
import { textBlock } from './figureWords.ts';

/** A part of a figure, from a height downwards. */
export interface FigurePart {
  readonly marks: readonly SheetMark[];
  readonly height: number;
}

const glyphPx = 18;
const insetPx = 10;

/** Title, summary, and the banner before any number. */
export function figureHead(
  { title, summary, banner }: FigureContent,
  grid: FigureGrid,
  top: number,
  tools: FigureTools,
): FigurePart {
  const { colour } = tools.theme;
  // Lines that run over the whole of a wide figure are hard to follow.
  const width = Math.min(grid.inner, 960);
  const marks: SheetMark[] = [];
  let y = top;
  const add = (text: string, style: StyleName, ink: string, gap: number) => {
    const block = textBlock(text, style, { x: grid.left, top: y, width }, tools, ink);
    marks.push(...block.marks);
    y += block.height === 0 ? 0 : block.height + gap;
  };
  const heading = textBlock(title, 'title', { x: grid.left, top: y, width: grid.inner }, tools);
  marks.push(...heading.marks);
  y += heading.height + 4;
  for (const sentence of summary) add(sentence, 'body', colour.ink2, 2);
  if (banner !== null) {
    y += 6;
    const words = textBlock(banner, 'strong', { x: grid.left + gapPx, top: y + 8, width: width - 2 * gapPx }, tools);
    const box = { x: grid.left, y, width: grid.inner, height: words.height + 16, radius: 6 };
    marks.push({ kind: 'rect', ...box, ink: filledWith(colour.selFill) }, ...words.marks);
    y += box.height;
  }
  return { marks, height: y - top };
}

/** What a picture shows that two sides share. */
export function figureCaption(
  { caption }: FigureContent,
  grid: FigureGrid,
  top: number,
  tools: FigureTools,
): FigurePart {
  const room = { x: grid.left, width: Math.min(grid.inner, 960) };
  return caption.reduce<FigurePart>(
    ({ marks, height }, text, index) => {
      const block = textBlock(text, index === 0 ? 'strong' : 'body', { ...room, top: top + height }, tools);
      return { marks: [...marks, ...block.marks], height: height + block.height };
    },
    { marks: [], height: 0 },
  );
}

/** What each column shows: sign, title, date and counts. */
export function figureColumns(
  sides: readonly FigureSide[],
  grid: FigureGrid,
  top: number,
  tools: FigureTools,
): FigurePart {
  const { theme } = tools;
  const parts = sides.map((side, index) => {
    const x = (grid.columns[index] ?? 0) + insetPx;
    const room = { x: x + glyphPx + 8, width: grid.columnWidth - 2 * insetPx - glyphPx - 8 };
    const title = textBlock(side.title, 'side', { ...room, top }, tools, modelTextColour(theme, side.model));
    const rest = [side.asOf, side.counts].reduce<FigurePart>(
      ({ marks, height }, text) => {
        const block = textBlock(text, 'small', { ...room, top: top + height }, tools, theme.colour.ink2);
        return { marks: [...marks, ...block.marks], height: height + block.height };
      },
      { marks: [], height: title.height + 2 },
    );
    const sign = glyphMarks(theme, side.model, x + glyphPx / 2, top + 11, glyphPx);
    return { marks: [...sign, ...title.marks, ...rest.marks], height: rest.height };
  });
  return {
    marks: parts.flatMap(({ marks }) => marks),
    height: Math.max(0, ...parts.map(({ height }) => height)),
  };
}
