import { glyphStroke, outlineGlyph } from '../scene/glyphs.ts';
import { labelBox } from '../scene/labelBox.ts';
import type { LabelMark, Viewport } from '../scene/marks.ts';
import { glyphAdvance, leaderWidth } from '../scene/textSizes.ts';
import type { Theme } from '../scene/theme.ts';

export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly LabelMark[],
  viewport: Viewport,
  theme: Theme,
): void {
  context.save();
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  // A name in another script must not turn the line it stands in: the canvas itself reads from left to right.
  context.direction = 'ltr';
  for (const label of labels) paintLeader(context, label, viewport, theme);
  for (const label of labels) paintLabel(context, label, viewport, theme);
  context.restore();
}

function paintLabel(context: CanvasRenderingContext2D, label: LabelMark, viewport: Viewport, theme: Theme): void {
  const { size, glyph, pill, lines, align } = label;
  const x = label.x * viewport.k + viewport.tx + label.dx;
  const y = label.y * viewport.k + viewport.ty + label.dy;
  context.globalAlpha = label.opacity;
  if (pill !== null) {
    const box = labelBox(label, viewport);
    context.fillStyle = pill;
    context.beginPath();
    context.roundRect(box.x, box.y, box.w, box.h, Math.min(box.h / 2, 14));
    context.fill();
  }
  if (glyph !== null) {
    const filled = new Path2D();
    const stroked = new Path2D();
    outlineGlyph(filled, stroked, glyph.name, x - glyphAdvance(size) + size / 2, y - 0.34 * size, size);
    context.strokeStyle = glyph.colour;
    context.fillStyle = glyph.colour;
    context.lineWidth = glyphStroke(size);
    context.stroke(stroked);
    context.fill(filled);
  }
  context.font = `${String(label.weight)} ${String(size)}px ${theme.fontFamily}`;
  context.textAlign = align;
  if (pill === null) {
    context.strokeStyle = theme.colour.canvas;
    context.lineWidth = glyph === null ? theme.width.halo : theme.width.haloTerritory;
    lines.forEach((line, index) => {
      context.strokeText(line, x, y + index * label.lineHeight);
    });
  }
  context.fillStyle = label.colour;
  lines.forEach((line, index) => {
    context.fillText(line, x, y + index * label.lineHeight);
  });
}

/** From a name to what it names, where that is not beside it. */
function paintLeader(
  context: CanvasRenderingContext2D,
  { x, y, leader, colour, opacity }: LabelMark,
  { k, tx, ty }: Viewport,
  theme: Theme,
): void {
  if (leader === undefined) return;
  const [x0, y0, x1, y1] = leader;
  context.globalAlpha = opacity;
  context.beginPath();
  context.moveTo(x * k + tx + x0, y * k + ty + y0);
  context.lineTo(x * k + tx + x1, y * k + ty + y1);
  context.lineWidth = leaderWidth + theme.width.halo / 2;
  context.strokeStyle = theme.colour.canvas;
  context.stroke();
  context.lineWidth = leaderWidth;
  context.strokeStyle = colour;
  context.stroke();
}
