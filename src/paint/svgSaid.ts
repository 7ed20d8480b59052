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
import type { SaidPlace } from '../scene/said/saidPlaces.ts';
import { saidPlaces } from '../scene/said/saidPlaces.ts';
import type { Theme } from '../scene/theme.ts';
import { SvgPen, rounded } from './svgPen.ts';
import { escaped } from './svgText.ts';

/** The marks of what a room said, as `paintSaid` paints them. */
export const svgSaid = (scene: Scene, viewport: Viewport, theme: Theme): readonly string[] =>
  saidPlaces(scene, viewport).map((place) => saidPart(place, theme));

/** One such mark, for drawings that have places of their own. */
export function saidPart({ x, y, scale, opacity, says }: SaidPlace, theme: Theme): string {
  const { ink, canvas } = theme.colour;
  const plate = new SvgPen();
  if (typeof says === 'number') outlineDots(plate, x, y, scale, dotsWords(says));
  else outlineBubble(plate, x, y, scale);
  const rim = `stroke="${canvas}" stroke-width="${rounded(2 * saidRim * scale)}" stroke-linejoin="round" paint-order="stroke"`;
  const faint = opacity < 1 ? ` opacity="${rounded(opacity)}"` : '';
  const inside = typeof says === 'number' ? countPart(x, y, scale, says, theme) : signPart(x, y, scale, canvas, says);
  return `<g${faint}><path d="${plate.d}" fill="${ink}" ${rim}/>${inside}</g>`;
}

function signPart(x: number, y: number, scale: number, colour: string, says: 'disputed' | 'missing'): string {
  const [stroked, filled] = [new SvgPen(), new SvgPen()];
  if (says === 'missing') outlinePlus(stroked, x, y, scale);
  else outlineSign(stroked, filled, x, y, scale);
  const point = filled.d === '' ? '' : `<path d="${filled.d}" fill="${colour}"/>`;
  return `<path d="${stroked.d}" fill="none" stroke="${colour}" stroke-width="${rounded(signStroke * scale)}"/>${point}`;
}

function countPart(x: number, y: number, scale: number, count: number, { fontFamily, colour }: Theme): string {
  const size = dotTextSize * scale;
  return `<text x="${rounded(x)}" y="${rounded(y + 0.36 * size)}" font-family="${escaped(fontFamily)}" font-size="${rounded(size)}" font-weight="700" text-anchor="middle" fill="${colour.canvas}">${dotsWords(count)}</text>`;
}

/** The lines that a room said are missing, as `paintMissing` paints them. */
export function svgMissing(scene: Scene, viewport: Viewport, theme: Theme): readonly string[] {
  const { width, dash } = missingStroke;
  const scale = scene.textScale;
  const dots = dash.map((length) => rounded(length * scale)).join(' ');
  const stroke = `stroke="${theme.colour.ink}" stroke-width="${rounded(width * scale)}" stroke-dasharray="${dots}" stroke-linecap="round"`;
  return missingLines(scene, viewport).map(({ curve, opacity }) => {
    const pen = new SvgPen();
    outlineLink(pen, curve);
    return `<path d="${pen.d}" fill="none" ${stroke}${opacity < 1 ? ` opacity="${rounded(opacity)}"` : ''}/>`;
  });
}
