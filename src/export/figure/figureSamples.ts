import type { Term } from '../../domain/vocabulary.ts';
import { SvgPen } from '../../paint/svgPen.ts';
import { glyphStroke, outlineGlyph } from '../../scene/glyphs.ts';
import { headReach, headStrokeWidth, isHollow, outlineHead } from '../../scene/heads.ts';
import type { Look, ShapeName } from '../../scene/marks.ts';
import { sideHues } from '../../scene/difference/sideHues.ts';
import { outlineShape } from '../../scene/shapes.ts';
import type { Theme } from '../../scene/theme.ts';
import { glyphOf, modelColour } from '../../scene/vocabularyLooks.ts';
import type { PathMark, RectMark } from '../sheet.ts';
import { filledWith, strokedWith } from '../sheet.ts';

/** The sign of a model in its hue, in a square round a place. */
export function glyphMarks(theme: Theme, model: Term | null, x: number, y: number, size: number): readonly PathMark[] {
  const filled = new SvgPen();
  const stroked = new SvgPen();
  outlineGlyph(filled, stroked, glyphOf(model), x, y, size);
  const colour = modelColour(theme, model);
  return [
    { kind: 'path', d: stroked.d, ink: strokedWith(colour, glyphStroke(size)) },
    { kind: 'path', d: filled.d, ink: filledWith(colour) },
  ];
}

/** A line of the map, straight, from the left end at a height. */
export function lineMarks(theme: Theme, look: Look, x: number, y: number, length: number): readonly PathMark[] {
  const colour = look.stroke ?? theme.colour.ink;
  const tip = x + length;
  const line = new SvgPen();
  line.moveTo(x, y);
  line.lineTo(tip - (look.head === null ? 0 : headReach(look.head, look.headScale)), y);
  const { dash, cap, opacity } = look;
  const run: PathMark = {
    kind: 'path',
    d: line.d,
    ink: { ...strokedWith(colour, look.strokeWidth), dash, cap, opacity },
  };
  if (look.head === null) return [run];
  const filled = new SvgPen();
  const stroked = new SvgPen();
  outlineHead(filled, stroked, look.head, tip, y, 0, look.headScale);
  const inside = isHollow(look.head) ? theme.colour.canvas : null;
  return [
    run,
    { kind: 'path', d: filled.d, ink: filledWith(colour, opacity) },
    { kind: 'path', d: stroked.d, ink: { ...strokedWith(colour, headStrokeWidth(look)), fill: inside, opacity } },
  ];
}

/** The shape of an organisation round a place. */
export function shapeMark(theme: Theme, shape: ShapeName, x: number, y: number): PathMark {
  const pen = new SvgPen();
  outlineShape(pen, shape, x, y, 5.6);
  return { kind: 'path', d: pen.d, ink: filledWith(theme.colour.node) };
}

/** Of a class of two sides a shape and a line after it. */
export function classMarks(
  theme: Theme,
  { shape, line }: { readonly shape: Look | null; readonly line: Look | null },
  x: number,
  y: number,
  length: number,
): readonly PathMark[] {
  const pen = new SvgPen();
  outlineShape(pen, 'circle', x + 6, y, 5);
  const { fill = null, stroke = null, strokeWidth = 1, dash = [] } = shape ?? {};
  // The rim of a filled shape is canvas, and is not seen.
  const isOutlined = fill === theme.colour.canvas;
  const rim = isOutlined ? { ...strokedWith(stroke ?? theme.colour.ink, strokeWidth), dash } : null;
  const before = shape === null ? 0 : 15;
  return [
    ...(shape === null ? [] : [{ kind: 'path' as const, d: pen.d, ink: { ...(rim ?? filledWith(fill ?? '')), fill } }]),
    ...(line === null ? [] : lineMarks(theme, line, x + before, y, length - before)),
  ];
}

const frame = 1.5;

/**
 * A bar of side A or B: A is filled and B outlined, as shapes are where two are laid over each other. Nothing where it
 * has no length.
 */
export function sideBar(
  theme: Theme,
  side: 'a' | 'b',
  { x, y, width, height }: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>,
): readonly RectMark[] {
  if (width <= 0) return [];
  const colour = sideHues(theme)[side];
  const box = { kind: 'rect', radius: 1.5 } as const;
  if (side === 'a') return [{ ...box, x, y, width, height, ink: filledWith(colour) }];
  const inside = {
    x: x + frame / 2,
    y: y + frame / 2,
    width: Math.max(0.1, width - frame),
    height: height - frame,
  };
  return [{ ...box, ...inside, ink: strokedWith(colour, frame) }];
}
