import { extentOf } from './geometry.ts';
import type { LabelMark, MeasureText, Viewport } from './marks.ts';
import type { Claim, Option } from './territoryOptions.ts';
import { ascent, glyphAdvance, lineHeight, weights } from './textSizes.ts';

/** A territory's name where it was given a place: its glyph and its lines, from the left. */
export function nameLabel(
  { name, size }: Claim,
  { name: box, lines }: Option,
  { k, tx, ty }: Viewport,
  measure: MeasureText,
): LabelMark {
  const step = size * lineHeight;
  return {
    kind: 'label',
    ref: name.ref,
    x: name.x,
    y: name.y,
    dx: box.x + glyphAdvance(size) - (name.x * k + tx),
    dy: box.y + (box.h - (lines.length - 1) * step - size) / 2 + ascent * size + 0.02 * size - (name.y * k + ty),
    align: 'left',
    lines,
    size,
    weight: weights.territory,
    lineHeight: step,
    width: Math.max(...lines.map((line) => measure(line, size, weights.territory))),
    colour: name.colour,
    opacity: name.opacity,
    pill: null,
    glyph: { name: name.glyph, colour: name.glyphColour },
  };
}

/** The reason why a territory is empty. */
export function captionLabel(
  { hull: { ref, points, look }, captionSize }: Claim,
  lines: readonly string[],
  { box, align }: NonNullable<Option['caption']>,
  { k, tx, ty }: Viewport,
  measure: MeasureText,
  colour: string,
): LabelMark {
  const { left, top, right, bottom } = extentOf(points);
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const step = captionSize * lineHeight;
  return {
    kind: 'label',
    ref,
    x,
    y,
    dx: align === 'center' ? box.x + box.w / 2 - (x * k + tx) : box.x - (x * k + tx),
    dy: box.y + (step - captionSize) / 2 + ascent * captionSize - (y * k + ty) + 0.06 * captionSize,
    align,
    lines,
    size: captionSize,
    weight: weights.member,
    lineHeight: step,
    width: Math.max(...lines.map((line) => measure(line, captionSize, weights.member))),
    colour,
    opacity: look.opacity < 1 ? 0.5 : 1,
    pill: null,
    glyph: null,
  };
}
