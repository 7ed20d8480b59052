import type { SheetMark } from '../sheet.ts';
import type { SheetTools, TextStyle } from '../sheetText.ts';
import { lineHeightFor, textIn } from '../sheetText.ts';
import { placedMarks } from '../placedMarks.ts';

/** Words that run on in the next column where one is full. */
export interface FlowText {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly colour?: string;
  /** Pixels kept free above, unless a column begins with it. */
  readonly gap: number;
  /** It never stands at the foot of a column, away from what it is over. */
  readonly isHeading?: boolean;
  /** As `TextMark.href`. */
  readonly href?: string | undefined;
}

/** Something that stays in one piece, from its own top left corner. */
export interface FlowPiece {
  readonly kind: 'piece';
  readonly marks: readonly SheetMark[];
  readonly height: number;
  readonly gap: number;
}

export type FlowBlock = FlowText | FlowPiece;

/** Where words may stand. All columns of a flow are equally wide. */
export interface Column {
  /** Page, from 0. */
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface FlownMark {
  readonly page: number;
  readonly mark: SheetMark;
}

/** Lines of a paragraph that stay together at the foot and at the head of a column. */
const together = 2;
/** What `wrapText` takes at once. */
const longestPiece = 1_900;

/**
 * Fills columns with words, one after the other.
 *
 * @param columnAt - The columns in their order, without end. A piece that is higher than any column stands in one of its own.
 */
export function flow(
  blocks: readonly FlowBlock[],
  columnAt: (index: number) => Column,
  width: number,
  tools: SheetTools,
): readonly FlownMark[] {
  const flown: FlownMark[] = [];
  let index = 0;
  let column = columnAt(index);
  let y = column.top;
  const next = (): void => {
    index += 1;
    column = columnAt(index);
    y = column.top;
  };
  const isAtTop = (): boolean => y === column.top;
  const roomBelow = (): number => column.bottom - y;

  const placePiece = ({ marks, height, gap }: FlowPiece): void => {
    if (!isAtTop()) y += gap;
    if (!isAtTop() && roomBelow() < height) next();
    for (const mark of placedMarks(marks, { x: column.x, y, k: 1 })) flown.push({ page: column.page, mark });
    y += height;
  };

  const placeLines = (block: FlowText, lines: readonly string[], gap: number): void => {
    const lineHeight = lineHeightFor(block.style);
    const { size, weight, part } = block.style;
    let left = lines;
    if (!isAtTop()) y += gap;
    while (left.length > 0) {
      const after = block.isHeading === true ? (together + 1) * lineHeight : 0;
      const least = Math.min(left.length, together) * lineHeight + after;
      if (!isAtTop() && roomBelow() < least) next();
      const fitting = Math.max(1, Math.floor(roomBelow() / lineHeight));
      const isAlone = left.length - fitting === 1 && fitting > together;
      const taken = left.slice(0, isAlone ? fitting - 1 : fitting);
      const colour = block.colour ?? tools.theme.colour.ink;
      const baseline = y + Math.round(size * 1.02);
      const place = { x: column.x, y: baseline, lineHeight, size, weight, colour, align: 'left' } as const;
      flown.push({
        page: column.page,
        mark: {
          kind: 'text',
          lines: taken,
          ...place,
          ...(part !== undefined && { part }),
          ...(block.href !== undefined && { href: block.href }),
        },
      });
      y += taken.length * lineHeight;
      left = left.slice(taken.length);
    }
  };

  for (const block of blocks) {
    if (block.kind === 'piece') placePiece(block);
    else
      paragraphsOf(block.text).forEach((paragraph, place) => {
        const { marks } = textIn(paragraph, block.style, { x: 0, top: 0, width }, tools);
        placeLines(block, marks[0]?.lines ?? [], place === 0 ? block.gap : Math.min(block.gap, 6));
      });
  }
  return flown;
}

/** Paragraphs as an author made them; very long ones in parts, so that no word is lost. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n+/u).flatMap((paragraph) => {
    const pieces: string[] = [];
    let left = paragraph.trim();
    while (left.length > longestPiece) {
      const space = left.lastIndexOf(' ', longestPiece);
      const end = space > 0 ? space : wholeUntil(left, longestPiece);
      pieces.push(left.slice(0, end));
      left = left.slice(end).trim();
    }
    return left === '' ? pieces : [...pieces, left];
  });
}

/** A pair that stands for one character is never parted. */
const wholeUntil = (text: string, end: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
