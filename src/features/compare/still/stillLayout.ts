import type { PaneSize } from '../../../scene/viewport.ts';

/** How compared panes stand in the place that a picture has for them. */
export interface StillLayout {
  /** Panes in a row. */
  readonly across: number;
  /** Width over height of a drawing. */
  readonly aspect: number;
  /** CSS pixels of width of a drawing, in steps. */
  readonly paneWidth: number;
  /** The lanes have no room for names of two lines: their column is wider. */
  readonly isLow: boolean;
  /** CSS pixels of height of a drawing where the panes stand one above the other and are scrolled; null where all fit. */
  readonly stackedPx: number | null;
}

/** Four stand in two rows of two. */
const mostInRow = 3;
/** In letters of the words round the drawings: names of lanes, between panes, and titles above a drawing. */
const [names, gap, titles] = [8, 1, 3] as const;
/** Narrower panes stand one above the other. */
const leastPane = 12;
/** In lower drawings names of lanes have one line. */
const leastHeight = 15;
/** Of the height of such a pane to its width: names of lanes have two lines in the lowest of them. */
const stackedShare = 0.95;
/** On both sides of panes that stand one above the other. CSS pixels, as in the style sheet. */
const stackedMargin = 32;

/**
 * Where compared panes stand beside and below each other.
 *
 * @param size - Of all panes together, in CSS pixels.
 * @param em - CSS pixels of the words round the drawings.
 * @param hasLanes - The names of the lanes stand left of each row.
 */
export function stillLayout({ width, height }: PaneSize, count: number, em: number, hasLanes: boolean): StillLayout {
  const across = count > mostInRow ? 2 : Math.max(1, count);
  const lanePx = hasLanes ? (names + gap) * em : 0;
  const paneWidth = (width - lanePx - (across - 1) * gap * em) / across;
  if (paneWidth < leastPane * em && count > 1) {
    const drawn = Math.max(1, width - lanePx - stackedMargin);
    const stackedPx = Math.round(drawn * stackedShare);
    return { across: 1, aspect: stepped(drawn / stackedPx), paneWidth: inTens(drawn), isLow: false, stackedPx };
  }
  const rows = Math.ceil(count / across);
  const drawnHeight = (height - (rows - 1) * gap * em) / Math.max(1, rows) - titles * em;
  const isLow = hasLanes && drawnHeight < leastHeight * em;
  return {
    across,
    aspect: stepped(paneWidth / Math.max(1, drawnHeight)),
    paneWidth: inTens(paneWidth),
    isLow,
    stackedPx: null,
  };
}

const inTens = (px: number): number => Math.round(px / 10) * 10;

/** In steps, so that a few pixels move nobody. */
const stepped = (aspect: number): number => Math.min(3, Math.max(0.25, Math.round(aspect * 8) / 8));
