import { countedInFigures } from '../../analysis/words.ts';
import type { Network, Source } from '../../domain/network.ts';
import { safeLink } from '../../domain/safeLink.ts';
import type { FigureContent } from '../figure/figureContent.ts';
import { keyRows } from '../figure/figureLegend.ts';
import { ageWords } from '../ageWords.ts';
import { placedMarks } from '../placedMarks.ts';
import type { Sheet, SheetMark } from '../sheet.ts';
import type { SheetTools, TextStyle } from '../sheetText.ts';
import { textIn } from '../sheetText.ts';
import { paragraphsOf } from '../story/flow.ts';
import { sourceWords } from './usedSources.ts';

/** What a picture of a view says round its drawing. */
export interface PictureContent {
  /** The whole map, which says how old its facts are. */
  readonly network: Network;
  readonly title: string;
  /** What the picture is part of; empty for nothing. */
  readonly over: string;
  readonly texts: readonly string[];
  readonly shown: readonly string[];
  /** For those who do not see the picture. */
  readonly description: string;
  /** When it is made, as `2026-03-09`. */
  readonly today: string | undefined;
  readonly legend: FigureContent['legend'];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/** A drawing from its own top left corner. */
export interface PictureDrawing {
  readonly marks: readonly SheetMark[];
  readonly height: number;
}

const margin = 36;
const headWidth = 176;
/** More would be longer than the drawing. */
const mostSources = 12;
const widestText = 900;
const styles = {
  over: { size: 13, weight: 400, part: { kind: 'decoration' } },
  title: { size: 26, weight: 700, part: { kind: 'heading', level: 1 } },
  text: { size: 16, weight: 400 },
  section: { size: 13, weight: 680, part: { kind: 'heading', level: 2 } },
  small: { size: 13, weight: 400 },
  item: { size: 13, weight: 400, part: { kind: 'item' } },
} as const satisfies Readonly<Record<string, TextStyle>>;

/**
 * One picture of a view with all that is needed to read it: title, drawing, what the marks mean, what is shown, on what it rests,
 * and how old that is.
 *
 * @param width - Pixels across.
 * @param drawIn - Draws in a frame of a width.
 * @returns As high as what there is to say. The same for the same input.
 */
export function pictureSheet(
  content: PictureContent,
  width: number,
  drawIn: (width: number) => PictureDrawing,
  tools: SheetTools,
): Sheet {
  const { theme } = tools;
  const inner = width - 2 * margin;
  const marks: SheetMark[] = [];
  let y = margin - 8;
  const add = (text: string, style: TextStyle, gap: number, colour: string = theme.colour.ink) => {
    const block = textIn(text, style, { x: margin, top: y, width: Math.min(inner, widestText) }, tools, colour);
    marks.push(...block.marks);
    y += block.height === 0 ? 0 : block.height + gap;
  };
  const heading = (text: string, top: number): number => {
    const block = textIn(text, styles.section, { x: margin, top: top + 2, width: headWidth - 14 }, tools);
    marks.push(...block.marks);
    return block.height;
  };
  add(content.over, styles.over, 2, theme.colour.ink2);
  add(content.title, styles.title, 6);
  for (const text of content.texts.flatMap(paragraphsOf)) add(text, styles.text, 4);
  y += 8;
  const drawing = drawIn(inner);
  marks.push(...placedMarks(drawing.marks, { x: margin, y, k: 1 }));
  y += drawing.height + 14;
  for (const { title, keys } of content.legend) {
    const height = heading(title, y);
    const rows = keyRows(keys, { left: margin + headWidth, right: margin + inner }, y, tools);
    marks.push(...rows.marks);
    y += Math.max(height + 6, rows.height);
  }
  const beside = { x: margin + headWidth, width: inner - headWidth };
  const section = (title: string, texts: readonly string[]) => {
    if (texts.length === 0) return;
    y += 8;
    const height = heading(title, y);
    const top = y;
    for (const text of texts) {
      const block = textIn(text, styles.small, { ...beside, top: y + 2 }, tools, theme.colour.ink2);
      marks.push(...block.marks);
      y += block.height;
    }
    y = Math.max(y, top + height) + 4;
  };
  section('What is shown', [...content.shown, ...content.notes]);
  y += 8;
  heading('Sources', y);
  const list = sourceList(content.sources, beside, y + 2, tools);
  marks.push(...list.marks);
  y += list.height + 14;
  add(footOf(content), styles.small, 0, theme.colour.ink3);
  return {
    width,
    height: Math.ceil(y + margin / 2),
    title: content.over === '' ? content.title : `${content.over}: ${content.title}`,
    description: content.description,
    theme,
    marks,
  };
}

function footOf({ network, today }: PictureContent): string {
  return `${ageWords(network.about, today)} Made with Polycentric. A missing line is a gap in the record, not a finding.`;
}

/** In two columns, by number; what is beyond the longest list is counted. */
function sourceList(
  sources: readonly Source[],
  { x, width }: { readonly x: number; readonly width: number },
  top: number,
  tools: SheetTools,
): PictureDrawing {
  const { colour } = tools.theme;
  const listed = sources.slice(0, mostSources);
  const half = Math.ceil(listed.length / 2);
  const gutter = 28;
  const column = (width - gutter) / 2;
  const marks: SheetMark[] = [];
  const ends = [0, 1].map((side) => {
    let y = top;
    listed.forEach((source, place) => {
      if (place < half !== (side === 0)) return;
      const room = { x: x + side * (column + gutter), top: y, width: column };
      const block = textIn(`${String(place + 1)}. ${sourceWords(source)}`, styles.item, room, tools, colour.ink2);
      const href = source.url === null ? undefined : safeLink(source.url)?.href;
      marks.push(...block.marks.map((mark) => (href === undefined ? mark : { ...mark, href })));
      y += block.height + 2;
    });
    return y;
  });
  const end = Math.max(top, ...ends);
  const others = sources.length - listed.length;
  const words =
    sources.length === 0
      ? 'No source is recorded for what is shown.'
      : others > 0
        ? `And ${countedInFigures(others, 'further source')}, named in the map.`
        : '';
  const more = textIn(words, styles.small, { x, top: end, width }, tools, colour.ink2);
  return { marks: [...marks, ...more.marks], height: end - top + more.height };
}
