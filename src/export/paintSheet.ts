import { assertNever } from '../domain/assertNever.ts';
import { paintCanvas } from '../paint/paintCanvas.ts';
import type { Theme } from '../scene/theme.ts';
import type { Ink, PictureMark, Sheet, SheetMark, TextMark } from './sheet.ts';

/**
 * Paints a sheet on a canvas, with the fonts of the page: a picture of the same sheet as SVG could not reach them.
 *
 * @param context - Of a canvas that is `scale` times as wide and high as the sheet.
 * @param scale - Pixels of the canvas for one of the sheet.
 * @param left - Pixels of the canvas to the left of the sheet, and above it.
 */
export function paintSheet(context: CanvasRenderingContext2D, sheet: Sheet, scale: number, left = 0, top = 0): void {
  const { width, height, theme, marks } = sheet;
  context.save();
  context.setTransform(scale, 0, 0, scale, left, top);
  context.fillStyle = theme.colour.canvas;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) {
    context.save();
    paintMark(context, mark, theme);
    context.restore();
  }
  context.restore();
}

function paintMark(context: CanvasRenderingContext2D, mark: SheetMark, theme: Theme): void {
  switch (mark.kind) {
    case 'rect': {
      const path = new Path2D();
      path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      return inkPath(context, path, mark.ink);
    }
    case 'path':
      return inkPath(context, new Path2D(mark.d), mark.ink);
    case 'text':
      return paintText(context, mark, theme);
    case 'picture':
      return paintPicture(context, mark, theme);
    default:
      return assertNever(mark);
  }
}

function inkPath(context: CanvasRenderingContext2D, path: Path2D, ink: Ink): void {
  context.globalAlpha = ink.opacity;
  if (ink.fill !== null) {
    context.fillStyle = ink.fill;
    context.fill(path);
  }
  if (ink.stroke === null) return;
  context.strokeStyle = ink.stroke;
  context.lineWidth = ink.strokeWidth;
  context.lineCap = ink.cap;
  context.setLineDash([...ink.dash]);
  context.stroke(path);
}

function paintText(context: CanvasRenderingContext2D, mark: TextMark, { fontFamily }: Theme): void {
  context.font = `${String(mark.weight)} ${String(mark.size)}px ${fontFamily}`;
  context.fillStyle = mark.colour;
  context.textAlign = mark.align;
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  mark.lines.forEach((line, index) => {
    context.fillText(line, mark.x, mark.y + index * mark.lineHeight);
  });
}

function paintPicture(context: CanvasRenderingContext2D, mark: PictureMark, theme: Theme): void {
  const { x, y, scene, viewport, labels } = mark;
  context.beginPath();
  context.rect(x, y, viewport.width, viewport.height);
  context.clip();
  context.translate(x, y);
  paintCanvas(context, scene, viewport, labels, theme);
}
