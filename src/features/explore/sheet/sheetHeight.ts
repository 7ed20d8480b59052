/** How far the sheet of a phone is drawn up: its heading, half of the page, or all of it. */
export type SheetHeight = 'peek' | 'half' | 'full';

const heights = ['peek', 'half', 'full'] as const satisfies readonly SheetHeight[];

/** In CSS pixels. */
export type SheetSizes = Readonly<Record<SheetHeight, number>>;

/** What a drawn-down sheet shows: the name of what is selected with its buttons, or one line of counts. In sizes of the reader's text. */
export const peekRemOf = (hasSelection: boolean): number => (hasSelection ? 6.75 : 3.25);

/** How high the sheet stands on a page so high, whose heading takes so much. */
export function sheetSizes(pagePx: number, peekPx: number): SheetSizes {
  const full = Math.max(0, pagePx);
  const half = Math.round(full * halfShare);
  return { peek: Math.min(peekPx, half), half, full };
}
/** As in the sheet's styles. */
export const halfShare = 0.5;

/** One height up or down; the last one stays. */
export function stepped(height: SheetHeight, steps: 1 | -1): SheetHeight {
  const index = heights.indexOf(height) + steps;
  return heights[Math.max(0, Math.min(heights.length - 1, index))] ?? height;
}

/** What a tap on the handle brings: always taller, and from the tallest back to the heading. */
export const nextInTurn = (height: SheetHeight): SheetHeight => (height === 'full' ? 'peek' : stepped(height, 1));

/** Pixels of a drag that show where it is meant to go. */
const meantPx = 32;

/**
 * Where a drag leaves the sheet: at the height nearest to where it was let go, and at least one further when it was clearly pulled.
 *
 * @param from - Where the drag began, and `toPx` where it ended.
 */
export function settled(from: SheetHeight, toPx: number, sizes: SheetSizes): SheetHeight {
  const nearest = heights.reduce((best, height) =>
    Math.abs(sizes[height] - toPx) < Math.abs(sizes[best] - toPx) ? height : best,
  );
  const pulled = toPx - sizes[from];
  return nearest === from && Math.abs(pulled) >= meantPx ? stepped(from, pulled > 0 ? 1 : -1) : nearest;
}
