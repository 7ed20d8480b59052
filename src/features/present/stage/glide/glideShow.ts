import { strengthAt } from '../../../../scene/glide/fates.ts';
import type { PagePicture } from '../../../../scene/glide/onPage.ts';
import { linesIn, shapesOf, withoutShapes } from '../../../../scene/glide/parted.ts';
import { pictureBetween } from '../../../../scene/glide/pictureBetween.ts';
import type { Theme } from '../../../../scene/theme.ts';
import type { GlideCanvas } from './glideCanvas.ts';

/** The canvases of a glide, the lowest first. */
export interface GlideCanvases {
  /** For what fades as a whole where there is much of it: what is gone, and what comes. */
  readonly before: GlideCanvas;
  readonly after: GlideCanvas;
  readonly marks: GlideCanvas;
}

/** A glide as it is seen. */
export interface GlideShow {
  paint(share: number): void;
  /** What is seen at a share of the way. */
  at(share: number): PagePicture;
}

/** So many lines can be painted anew for each frame, also where a computer has no graphics of its own. */
const mostLines = 700;

/** How much sooner what fades as a whole is gone, and how much later it comes. */
const haste = 2.5;

/**
 * Shows a way from one picture to another. Where there are very many lines, only the shapes are painted frame by frame: lines,
 * territories and names are painted once for each picture and fade as a whole.
 *
 * @param onto - Open.
 */
export function glideShow(onto: GlideCanvases, from: PagePicture, to: PagePicture, theme: Theme): GlideShow {
  if (linesIn(from) + linesIn(to) <= mostLines) {
    onto.before.close();
    onto.after.close();
    const between = pictureBetween(from, to);
    return {
      at: between,
      paint: (share) => {
        onto.marks.paint(between(share), theme);
      },
    };
  }
  const shapes = pictureBetween(shapesOf(from), shapesOf(to));
  let isComing = false;
  const isPainted = onto.before.open() && onto.after.open();
  if (isPainted) onto.before.paint(withoutShapes(from), theme);
  return {
    // Only who is interrupted wants to know.
    at: (share) => pictureBetween(from, to)(share),
    paint: (share) => {
      onto.marks.paint(shapes(share), theme);
      if (!isPainted) return;
      // Lines without their shapes are seen as briefly as can be.
      onto.before.fade(strengthAt('goes', Math.min(1, share * haste)));
      const coming = strengthAt('comes', Math.max(0, 1 - (1 - share) * haste));
      onto.after.fade(coming);
      if (coming === 0 || isComing) return;
      isComing = true;
      onto.after.paint(withoutShapes(to), theme);
    },
  };
}
