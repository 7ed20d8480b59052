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
import type { SaidPlace } from '../scene/said/saidPlaces.ts';
import { saidPlaces } from '../scene/said/saidPlaces.ts';
import type { Theme } from '../scene/theme.ts';
import { SvgPen, rounded } from './svgPen.ts';
import { escaped } from './svgText.ts';

/** The marks of what a room said, as `paintSaid` paints them. */
export const svgSaid = (scene: Scene, viewport: Viewport, theme: Theme): readonly string[] =>
  saidPlaces(scene, viewport).map((place) => saidPart(place, theme));

/** One such mark, for drawings that have places of their own. */
export function saidPart({ x, y, scale, opacity, count }: SaidPlace, theme: Theme): string {
  const { ink, canvas } = theme.colour;
  const plate = new SvgPen();
  if (count === null) outlineBubble(plate, x, y, scale);
  else outlineDots(plate, x, y, scale, dotsWords(count));
  const rim = `stroke="${canvas}" stroke-width="${rounded(2 * saidRim * scale)}" stroke-linejoin="round" paint-order="stroke"`;
  const faint = opacity < 1 ? ` opacity="${rounded(opacity)}"` : '';
  const inside = count === null ? signPart(x, y, scale, canvas) : countPart(x, y, scale, count, theme);
  return `<g${faint}><path d="${plate.d}" fill="${ink}" ${rim}/>${inside}</g>`;
}

function signPart(x: number, y: number, scale: number, colour: string): string {
  const [stroked, filled] = [new SvgPen(), new SvgPen()];
  outlineSign(stroked, filled, x, y, scale);
  return `<path d="${stroked.d}" fill="none" stroke="${colour}" stroke-width="${rounded(signStroke * scale)}"/><path d="${filled.d}" fill="${colour}"/>`;
}

function countPart(x: number, y: number, scale: number, count: number, { fontFamily, colour }: Theme): string {
  const size = dotTextSize * scale;
  return `<text x="${rounded(x)}" y="${rounded(y + 0.36 * size)}" font-family="${escaped(fontFamily)}" font-size="${rounded(size)}" font-weight="700" text-anchor="middle" fill="${colour.canvas}">${dotsWords(count)}</text>`;
}
