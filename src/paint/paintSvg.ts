import { glyphStroke, outlineGlyph } from '../scene/glyphs.ts';
import { headStrokeWidth, isHollow, outlineHead } from '../scene/heads.ts';
import { headScaleAt, isDrawn, linkCurve } from '../scene/linkCurve.ts';
import { labelBox } from '../scene/labelBox.ts';
import type { LabelMark, Look, Scene, Viewport } from '../scene/marks.ts';
import { rings, shapeNames } from '../scene/marks.ts';
import { outlineDenial, outlineHull, outlineLink, outlinePin } from '../scene/outline.ts';
import { ringGap, ringWidth } from '../scene/ring.ts';
import { circle, outlineShape } from '../scene/shapes.ts';
import { glyphAdvance, leaderWidth } from '../scene/textSizes.ts';
import type { Theme } from '../scene/theme.ts';
import { shapeScale } from '../scene/viewport.ts';
import { svgMissing, svgSaid } from './svgSaid.ts';
import { SvgPen, rounded } from './svgPen.ts';
import { escaped } from './svgText.ts';

export interface SvgWords {
  /** What the picture is, for people who hear it. */
  readonly title: string;
  readonly description: string;
}

/**
 * The picture of a scene as a text of SVG, with words as text.
 *
 * @returns A whole document of `viewport.width` by `viewport.height` pixels on canvas colour. Numbers are rounded to a hundredth,
 *   so the same scene gives the same text; every word from the data is escaped.
 */
export function paintSvg(
  scene: Scene,
  viewport: Viewport,
  labels: readonly LabelMark[],
  theme: Theme,
  words: SvgWords,
): string {
  const { width, height } = viewport;
  const size = `width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(words.title)}</title>`,
    `<desc id="description">${escaped(words.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${theme.colour.canvas}"/>`,
    ...paintSceneSvg(scene, viewport, labels, theme),
    '</svg>',
    '',
  ].join('\n');
}

/** The marks of a scene alone, back to front, for a picture that is part of a larger one. The same promises as `paintSvg`. */
export function paintSceneSvg(
  scene: Scene,
  viewport: Viewport,
  labels: readonly LabelMark[],
  theme: Theme,
): readonly string[] {
  return [
    ...lanes(scene, viewport),
    ...hulls(scene, viewport),
    ...links(scene, viewport, theme),
    ...svgMissing(scene, viewport, theme),
    ...nodes(scene, viewport, theme),
    ...badges(scene, viewport),
    ...svgSaid(scene, viewport, theme),
    ...labels.map((label) => text(label, viewport, theme)),
  ];
}

const opacityOf = (opacity: number): string => (opacity < 1 ? ` opacity="${rounded(opacity)}"` : '');

const strokeOf = (look: Look): string => {
  const cap = look.cap === 'round' ? ' stroke-linecap="round"' : '';
  return `stroke="${look.stroke ?? 'none'}" stroke-width="${rounded(look.strokeWidth)}"${dashOf(look)}${cap}`;
};

const dashOf = (look: Look): string =>
  look.dash.length > 0 ? ` stroke-dasharray="${look.dash.map(rounded).join(' ')}"` : '';

function lanes({ lanes: all = [] }: Scene, { k, ty, width, height }: Viewport): readonly string[] {
  const band = (y: number, high: number, look: string): string =>
    `<rect x="0" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(high)}" ${look}/>`;
  return all.flatMap(({ top, bottom, tint, tintOpacity, hairline }) => {
    const from = top * k + ty;
    const upper = Math.max(0, from);
    const lower = Math.min(height, bottom * k + ty);
    return [
      ...(lower > upper ? [band(upper, lower - upper, `fill="${tint}"${opacityOf(tintOpacity)}`)] : []),
      ...(from > 0 && from < height ? [band(from, 1, `fill="${hairline}"`)] : []),
    ];
  });
}

function hulls(scene: Scene, { k, tx, ty }: Viewport): readonly string[] {
  return scene.hulls.flatMap(({ look, fillOpacity, points }) => {
    const pen = new SvgPen();
    outlineHull(pen, points, k, tx, ty);
    const fill =
      look.fill === null || fillOpacity === 0
        ? []
        : [`<path d="${pen.d}" fill="${look.fill}"${opacityOf(fillOpacity)}/>`];
    return [...fill, `<path d="${pen.d}" fill="none" ${strokeOf(look)}${opacityOf(look.opacity)}/>`];
  });
}

function links(scene: Scene, viewport: Viewport, theme: Theme): readonly string[] {
  const scale = shapeScale(viewport);
  return scene.looks.flatMap((look, number) => {
    const strokes: string[] = [];
    const filled = new SvgPen();
    const stroked = new SvgPen();
    scene.links.look.forEach((own, row) => {
      if (own !== number || !isDrawn(scene.links.tier[row] ?? 0, viewport.zoom)) return;
      const curve = linkCurve(scene, viewport, row, scale);
      if (curve === null) return;
      const pen = new SvgPen();
      outlineLink(pen, curve);
      strokes.push(`<path d="${pen.d}"/>`);
      if (scene.links.denied[row] === 1) outlineDenial(stroked, curve);
      if (look.head !== null)
        outlineHead(
          filled,
          stroked,
          look.head,
          curve.tipX,
          curve.tipY,
          curve.angle,
          headScaleAt(viewport, look.headScale),
        );
    });
    if (strokes.length === 0) return [];
    return [
      `<g${opacityOf(look.opacity)}>`,
      `<g fill="none" ${strokeOf(look)}>`,
      ...strokes,
      '</g>',
      ...(filled.d === '' ? [] : [`<path d="${filled.d}" fill="${look.stroke ?? 'none'}"/>`]),
      ...(stroked.d === '' ? [] : [headStroke(stroked.d, look, theme)]),
      '</g>',
    ];
  });
}

const headStroke = (d: string, look: Look, theme: Theme): string => {
  const fill = look.head !== null && isHollow(look.head) ? theme.colour.canvas : 'none';
  return `<path d="${d}" fill="${fill}" stroke="${look.stroke ?? 'none'}" stroke-width="${rounded(headStrokeWidth(look))}"/>`;
};

function nodes(scene: Scene, viewport: Viewport, theme: Theme): readonly string[] {
  const { nodes: marks, positions } = scene;
  const { k, tx, ty } = viewport;
  const scale = shapeScale(viewport);
  return scene.looks.flatMap((look, number) => {
    const shapes: string[] = [];
    marks.look.forEach((own, row) => {
      if (own !== number || look.fill === null) return;
      const x = (positions[2 * row] ?? 0) * k + tx;
      const y = (positions[2 * row + 1] ?? 0) * k + ty;
      const r = (marks.radius[row] ?? 0) * scale;
      const pen = new SvgPen();
      outlineShape(pen, shapeNames[marks.shape[row] ?? 0] ?? 'capsule', x, y, r);
      shapes.push(`<path d="${pen.d}"${dashOf(look)}/>`);
      shapes.push(...extras(marks.ring[row] ?? 0, marks.pinned[row] === 1, x, y, r, theme));
    });
    if (shapes.length === 0) return [];
    const rim = `stroke="${look.stroke ?? 'none'}" stroke-width="${rounded(2 * look.strokeWidth)}" paint-order="stroke"`;
    return [
      `<g fill="${look.fill ?? 'none'}" ${rim} stroke-linejoin="round"${opacityOf(look.opacity)}>`,
      ...shapes,
      '</g>',
    ];
  });
}

/** The glyphs inside the marks of collapsed collaborations. */
function badges({ nodes: marks, positions, badges: all = [] }: Scene, viewport: Viewport): readonly string[] {
  return all.flatMap(({ node, glyph: name, colour, opacity }) => {
    const size = (marks.radius[node] ?? 0) * shapeScale(viewport);
    const filled = new SvgPen();
    const stroked = new SvgPen();
    const x = (positions[2 * node] ?? 0) * viewport.k + viewport.tx;
    outlineGlyph(filled, stroked, name, x, (positions[2 * node + 1] ?? 0) * viewport.k + viewport.ty, size);
    const line = `<path d="${stroked.d}" fill="none" stroke="${colour}" stroke-width="${rounded(glyphStroke(size))}"${opacityOf(opacity)}/>`;
    return filled.d === '' ? [line] : [line, `<path d="${filled.d}" fill="${colour}"${opacityOf(opacity)}/>`];
  });
}

function extras(ring: number, isPinned: boolean, x: number, y: number, r: number, theme: Theme): readonly string[] {
  const parts: string[] = [];
  if (ring !== rings.none) {
    const pen = new SvgPen();
    circle(pen, x, y, r + ringGap);
    const colour = ring === rings.selected ? theme.colour.selRing : theme.colour.lineStrong;
    parts.push(`<path d="${pen.d}" fill="none" stroke="${colour}" stroke-width="${rounded(ringWidth(ring))}"/>`);
  }
  if (isPinned) {
    const filled = new SvgPen();
    const stroked = new SvgPen();
    outlinePin(filled, stroked, x, y, r);
    parts.push(`<path d="${stroked.d}" fill="none" stroke="${theme.colour.ink}" stroke-width="1.3"/>`);
    parts.push(`<path d="${filled.d}" fill="${theme.colour.ink}"/>`);
  }
  return parts;
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** From a name to what it names, where that is not beside it. */
function leader({ x, y, leader: ends, colour }: LabelMark, { k, tx, ty }: Viewport, theme: Theme): string {
  if (ends === undefined) return '';
  const [x0, y0, x1, y1] = ends;
  const d = `M${rounded(x * k + tx + x0)} ${rounded(y * k + ty + y0)}L${rounded(x * k + tx + x1)} ${rounded(y * k + ty + y1)}`;
  const halo = leaderWidth + theme.width.halo / 2;
  return `<path d="${d}" stroke="${theme.colour.canvas}" stroke-width="${rounded(halo)}"/><path d="${d}" stroke="${colour}" stroke-width="${rounded(leaderWidth)}"/>`;
}

function text(label: LabelMark, viewport: Viewport, theme: Theme): string {
  const x = label.x * viewport.k + viewport.tx + label.dx;
  const y = label.y * viewport.k + viewport.ty + label.dy;
  const box = labelBox(label, viewport);
  const pill =
    label.pill === null
      ? ''
      : `<rect x="${rounded(box.x)}" y="${rounded(box.y)}" width="${rounded(box.w)}" height="${rounded(box.h)}" rx="${rounded(Math.min(box.h / 2, 14))}" fill="${label.pill}"/>`;
  const halo = label.glyph === null ? theme.width.halo : theme.width.haloTerritory;
  const outline =
    label.pill === null
      ? ` stroke="${theme.colour.canvas}" stroke-width="${rounded(halo)}" stroke-linejoin="round" paint-order="stroke"`
      : '';
  const lines = label.lines
    .map(
      (line, index) => `<tspan x="${rounded(x)}" y="${rounded(y + index * label.lineHeight)}">${escaped(line)}</tspan>`,
    )
    .join('');
  const font = `font-family="${escaped(theme.fontFamily)}" font-size="${rounded(label.size)}" font-weight="${String(label.weight)}"`;
  return `<g${opacityOf(label.opacity)}>${leader(label, viewport, theme)}${glyph(label, x, y)}${pill}<text ${font} text-anchor="${anchors[label.align]}" fill="${label.colour}"${outline}>${lines}</text></g>`;
}

function glyph({ glyph: sign, size }: LabelMark, x: number, y: number): string {
  if (sign === null) return '';
  const filled = new SvgPen();
  const stroked = new SvgPen();
  outlineGlyph(filled, stroked, sign.name, x - glyphAdvance(size) + size / 2, y - 0.34 * size, size);
  const line = `<path d="${stroked.d}" fill="none" stroke="${sign.colour}" stroke-width="${rounded(glyphStroke(size))}"/>`;
  return line + (filled.d === '' ? '' : `<path d="${filled.d}" fill="${sign.colour}"/>`);
}
