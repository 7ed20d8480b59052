import type { Scene, Viewport } from '../scene/marks.ts';
import {
  dotsWords,
  dotTextSize,
  outlineBubble,
  outlineDots,
  outlineSign,
  saidRim,
  signStroke,
} from '../scene/said/outlineSaid.ts';
import { saidPlaces } from '../scene/said/saidPlaces.ts';
import type { Theme } from '../scene/theme.ts';

/** The marks of what a room said: a bubble on a line that is disputed, dots with their number. */
export function paintSaid(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, theme: Theme): void {
  const { ink, canvas } = theme.colour;
  for (const { x, y, scale, opacity, count } of saidPlaces(scene, viewport)) {
    const plate = new Path2D();
    if (count === null) outlineBubble(plate, x, y, scale);
    else outlineDots(plate, x, y, scale, dotsWords(count));
    context.save();
    context.globalAlpha = opacity;
    context.lineJoin = 'round';
    context.strokeStyle = canvas;
    context.lineWidth = 2 * saidRim * scale;
    context.stroke(plate);
    context.fillStyle = ink;
    context.fill(plate);
    context.fillStyle = canvas;
    if (count === null) {
      const [stroked, filled] = [new Path2D(), new Path2D()];
      outlineSign(stroked, filled, x, y, scale);
      context.lineWidth = signStroke * scale;
      context.stroke(stroked);
      context.fill(filled);
    } else {
      context.font = `700 ${String(dotTextSize * scale)}px ${theme.fontFamily}`;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.fillText(dotsWords(count), x, y + 0.36 * dotTextSize * scale);
    }
    context.restore();
  }
}
