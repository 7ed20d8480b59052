import type { TextStyle } from '../sheetText.ts';

/** A4 across, in CSS pixels (96 to the inch). */
export const page = { width: 1122.5, height: 793.7, margin: 44 } as const;
/** Columns of words; pages without a figure have three. */
export const columnWidth = 307;
export const inner = page.width - 2 * page.margin;
export const columnGap = (inner - 3 * columnWidth) / 2;
/** Nothing but the foot stands below. */
export const bodyBottom = page.height - page.margin - 24;

/** 9 points: nothing on paper is smaller. */
export const leastText = 12;

/** Words of a page by what they are for. */
export const pageStyles = {
  title: { size: 24, weight: 700, part: { kind: 'heading', level: 1 } },
  longTitle: { size: 17, weight: 700, part: { kind: 'heading', level: 1 } },
  section: { size: 13, weight: 680, part: { kind: 'heading', level: 2 } },
  text: { size: 15.5, weight: 400 },
  small: { size: 12.5, weight: 400 },
  foot: { size: leastText, weight: 400, part: { kind: 'decoration' } },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Where a column begins and ends, on a page and from a height on. */
export const columnOf = (place: number, column: number, top: number) => ({
  page: place,
  x: page.margin + column * (columnWidth + columnGap),
  top,
  bottom: bodyBottom,
});
