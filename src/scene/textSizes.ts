import type { Viewport } from './marks.ts';
import { isTight } from './viewport.ts';

/** Sizes of the words on the map, in pixels. */
export interface TextSizes {
  readonly member: number;
  readonly lead: number;
  readonly selected: number;
  readonly territory: number;
  readonly caption: number;
}

export const weights = { member: 400, lead: 650, selected: 650, territory: 680 } as const;

/** Pixels from one baseline to the next, and how far letters reach above and below one, as shares of the size. */
export const lineHeight = 1.18;
export const ascent = 0.78;
export const descent = 0.24;

/** Pixels between the words on a pill and its edge. */
export const pillPadding = { x: 11, y: 5 } as const;

/** Pixels of the line from a name to a shape that it does not stand beside. */
export const leaderWidth = 1.25;

/** Where a territory's name starts beside its glyph, which is as large as the text. */
export const glyphAdvance = (size: number): number => size + 5;

/**
 * Text follows the pane and hardly the zoom, so that zooming in buys room for names.
 *
 * @param scale - As `Scene.textScale`.
 */
export function textSizes(viewport: Viewport, scale = 1): TextSizes {
  const { width, zoom } = viewport;
  const isWide = width >= 1200;
  const territory = isWide ? 17 : isTight(viewport) ? (width < 360 ? 12 : 13) : width < 800 ? 14 : 15;
  const near = zoom >= 2.4 ? 1 : zoom >= 1.6 ? 0.5 : 0;
  const member = (isWide ? 13 : 12) + near / 2;
  return {
    member: member * scale,
    lead: (member + 0.5) * scale,
    selected: 15 * scale,
    territory: (territory + 1.5 * near) * scale,
    caption: 12 * scale,
  };
}
