import type { Scene, Viewport } from '../scene/marks.ts';
import {
  dotsWords,
  dotTextSize,
  missingStroke,
  outlineBubble,
  outlineDots,
  outlinePlus,
  outlineSign,
  saidRim,
  signStroke,
} from '../scene/said/outlineSaid.ts';
import { outlineLink } from '../scene/outline.ts';
import { missingLines } from '../scene/said/missingLines.ts';
import { saidPlaces } from '../scene/said/saidPlaces.ts';
import type { Theme } from '../scene/theme.ts';

/** The marks of what a room said: a bubble on a line that is disputed or missing, dots with their number. */
export function paintSaid(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, theme: Theme): void {
  const { ink, canvas } = theme.colour;
  for (const { x, y, scale, opacity, says } of saidPlaces(scene, viewport)) {
    const plate = new Path2D();
    if (typeof says === 'number') outlineDots(plate, x, y, scale, dotsWords(says));
    else outlineBubble(plate, x, y, scale);
    context.save();
    context.globalAlpha = opacity;
    context.lineJoin = 'round';
    context.strokeStyle = canvas;
    context.lineWidth = 2 * saidRim * scale;
    context.stroke(plate);
    context.fillStyle = ink;
    context.fill(plate);
    context.fillStyle = canvas;
    if (typeof says !== 'number') {
      const [stroked, filled] = [new Path2D(), new Path2D()];
      if (says === 'missing') outlinePlus(stroked, x, y, scale);
      else outlineSign(stroked, filled, x, y, scale);
      context.lineWidth = signStroke * scale;
      context.stroke(stroked);
      context.fill(filled);
    } else {
      context.font = `700 ${String(dotTextSize * scale)}px ${theme.fontFamily}`;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.fillText(dotsWords(says), x, y + 0.36 * dotTextSize * scale);
    }
    context.restore();
  }
}

/** The lines that a room said are missing: under the shapes, as all lines. */
export function paintMissing(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, theme: Theme): void {
  const scale = scene.textScale;
  context.save();
  context.strokeStyle = theme.colour.ink;
  context.lineWidth = missingStroke.width * scale;
  context.lineCap = 'round';
  context.setLineDash(missingStroke.dash.map((length) => length * scale));
  for (const { curve, opacity } of missingLines(scene, viewport)) {
    const stroke = new Path2D();
    outlineLink(stroke, curve);
    context.globalAlpha = opacity;
    context.stroke(stroke);
  }
  context.restore();
}
