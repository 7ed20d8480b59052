import type { Theme } from '../theme.ts';

/** Of a slide that is so wide, pixels are as they are written here. */
export const slideWidth = 1440;

/** What is not lit: its shapes, its lines, and its territories. */
const dim = { node: 0.13, link: 0.06, edge: 0.16, fill: 0.02 } as const;
/** Pixels of a name at a slide of `slideWidth`; of a desk's name in a wide pane. */
const [nameSize, deskNameSize] = [18, 13];
/** Lit lines are this thick at least. */
const litWidth = 3;

/** A theme with three levels that a weak projector still tells apart: the light, what is not lit, and the ground. */
export const dimmedTheme = (theme: Theme): Theme => ({
  ...theme,
  hull: { ...theme.hull, edgeDim: dim.edge, fillDim: dim.fill },
  opacity: { ...theme.opacity, dimNode: dim.node, dimLink: dim.link, dimName: 0 },
});

/**
 * The theme of a slide: its levels, and words as large as the slide is wide. Lines and shapes are those of a slide of
 * `slideWidth`: `enlarged` scales them.
 *
 * @param unit - Pixels for one pixel of a slide of `slideWidth`.
 * @param paneWidth - CSS pixels of what is painted on.
 */
export function slideTheme(theme: Theme, unit: number, paneWidth: number): Theme {
  return {
    ...dimmedTheme(theme),
    width: {
      ...theme.width,
      accountLit: Math.max(litWidth, theme.width.accountLit),
      ring: theme.width.ring * unit,
      halo: theme.width.halo * unit,
      haloTerritory: theme.width.haloTerritory * unit,
    },
    // Narrow panes have smaller names of their own (`textSizes`).
    textScale: (unit * nameSize) / (paneWidth >= 1200 ? deskNameSize : deskNameSize - 1),
  };
}
