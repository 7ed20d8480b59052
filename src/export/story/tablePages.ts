import { rule } from '../figure/figureRules.ts';
import type { SheetMark, SheetPart } from '../sheet.ts';
import type { SheetTools, TextStyle } from '../sheetText.ts';
import { textIn } from '../sheetText.ts';
import { placedMarks } from '../placedMarks.ts';
import type { PageDraft } from './pages.ts';
import { Pages } from './pages.ts';
import { bodyBottom, inner, page, pageStyles } from './pageStyle.ts';
import type { TableContent } from './stepMeasures.ts';

/** Of the width of the page, for what a row is about. */
const firstShare = 0.29;
const pad = 5;
/** Lines of one cell: longer words are cut, so that a row always fits on a page. */
const mostLines = 8;
/** Between the table and what is said below it. */
const afterGap = 10;

/** A table over as many pages as it takes, with its headings on each. */
export function tablePages(
  { title, note, columns, rows, after = '' }: TableContent,
  tools: SheetTools,
): readonly PageDraft[] {
  const pages = new Pages();
  const { theme } = tools;
  const room = { x: page.margin, width: inner };
  const top = page.margin - 8;
  const heading = textIn(title, pageStyles.title, { ...room, top }, tools);
  const words = textIn(note, pageStyles.small, { ...room, top: top + heading.height + 4 }, tools, theme.colour.ink2);
  const begin = top + heading.height + words.height + 16;
  const right = page.width - page.margin;
  let place = 0;
  let row = 0;
  let y = begin;
  pages.add(0, ...words.marks);
  const addRow = (cells: readonly string[], isHead: boolean): void => {
    const made = cellsOf(cells, row, isHead, tools);
    pages.add(place, ...placedMarks(made.marks, { x: page.margin, y: y + pad, k: 1 }));
    y += made.height + 2 * pad;
    pages.add(place, rule(page.margin, right, y, isHead ? theme.colour.lineStrong : theme.colour.line));
    row += 1;
  };
  addRow(columns, true);
  for (const cells of rows) {
    const { height } = cellsOf(cells, row, false, tools);
    if (y + height + 2 * pad > bodyBottom) {
      place += 1;
      row = 0;
      y = page.margin + 22;
      addRow(columns, true);
    }
    addRow(cells, false);
  }
  if (after !== '') {
    const { height } = textIn(after, pageStyles.small, { ...room, top: 0 }, tools);
    const hasRoom = y + afterGap + height <= bodyBottom;
    const from = hasRoom ? y + afterGap : page.margin + 22;
    if (!hasRoom) place += 1;
    pages.add(place, ...textIn(after, pageStyles.small, { ...room, top: from }, tools, theme.colour.ink2).marks);
  }
  return pages.drafts(title, note, (at) => (at === 0 ? heading.marks : continued(title, tools)));
}

/** What stands above a page that goes on with what the one before began. */
export function continued(title: string, tools: SheetTools): readonly SheetMark[] {
  const style = { ...pageStyles.small, part: { kind: 'decoration' } } as const;
  const room = { x: page.margin, top: page.margin - 8, width: inner };
  return textIn(`${title}, continued`, style, room, tools, tools.theme.colour.ink2).marks;
}

/** A row from its own top left corner. */
function cellsOf(cells: readonly string[], row: number, isHead: boolean, tools: SheetTools) {
  const first = inner * firstShare;
  const other = (inner - first) / Math.max(1, cells.length - 1);
  const made = cells.map((words, column) => {
    const part: SheetPart = { kind: 'cell', row, column, heads: isHead ? 'column' : column === 0 ? 'row' : null };
    const style: TextStyle = { size: pageStyles.small.size, weight: isHead ? 650 : 400, part };
    const x = column === 0 ? 0 : first + (column - 1) * other;
    const { marks } = textIn(words, style, { x, top: 0, width: (column === 0 ? first : other) - 12 }, tools);
    return marks.map((mark) =>
      mark.lines.length <= mostLines
        ? mark
        : { ...mark, lines: [...mark.lines.slice(0, mostLines - 1), `${mark.lines[mostLines - 1] ?? ''}…`] },
    );
  });
  const heights = made.flat().map(({ lines, lineHeight }) => lines.length * lineHeight);
  return { marks: made.flat(), height: Math.max(17, ...heights) };
}
