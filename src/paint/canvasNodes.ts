import type { Look, Scene, ShapeName, Viewport } from '../scene/marks.ts';
import { rings, shapeNames } from '../scene/marks.ts';
import { outlinePin } from '../scene/outline.ts';
import { ringGap, ringWidth } from '../scene/ring.ts';
import { circle, outlineShape } from '../scene/shapes.ts';
import type { Theme } from '../scene/theme.ts';
import { shapeScale } from '../scene/viewport.ts';

const shapes = new Map<string, Path2D>();
const mostShapes = 2000;

/** A shape round the origin; many organisations share one shape and size. */
function shapePath(shape: ShapeName, r: number): Path2D {
  const key = `${shape} ${r.toFixed(2)}`;
  const known = shapes.get(key);
  if (known !== undefined) return known;
  // Each step of a zoom brings new sizes; old ones are not asked for again.
  if (shapes.size > mostShapes) shapes.clear();
  const path = new Path2D();
  outlineShape(path, shape, 0, 0, r);
  shapes.set(key, path);
  return path;
}

export function paintNodes(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, theme: Theme): void {
  const { nodes, looks, positions } = scene;
  const { k, tx, ty, width, height } = viewport;
  const scale = shapeScale(viewport);
  context.save();
  context.lineJoin = 'round';
  const byLook: number[][] = looks.map(() => []);
  for (let row = 0; row < nodes.ref.length; row++) byLook[nodes.look[row] ?? 0]?.push(row);
  byLook.forEach((rows, number) => {
    const look = looks[number];
    if (look === undefined || look.fill === null || rows.length === 0) return;
    ink(context, look);
    for (const row of rows) {
      const x = (positions[2 * row] ?? 0) * k + tx;
      const y = (positions[2 * row + 1] ?? 0) * k + ty;
      const r = (nodes.radius[row] ?? 0) * scale;
      const reach = 2 * r + 20;
      if (x < -reach || y < -reach || x > width + reach || y > height + reach) continue;
      const path = shapePath(shapeNames[nodes.shape[row] ?? 0] ?? 'capsule', r);
      context.translate(x, y);
      // The rim is painted first and twice as wide, so that it lies outside the shape.
      context.stroke(path);
      context.fill(path);
      context.translate(-x, -y);
      if (nodes.ring[row] !== rings.none || nodes.pinned[row] === 1) {
        paintExtras(context, nodes.ring[row] ?? 0, nodes.pinned[row] === 1, x, y, r, theme);
        ink(context, look);
      }
    }
  });
  context.restore();
}

function ink(context: CanvasRenderingContext2D, look: Look): void {
  context.globalAlpha = look.opacity;
  context.fillStyle = look.fill ?? 'transparent';
  context.strokeStyle = look.stroke ?? 'transparent';
  context.lineWidth = 2 * look.strokeWidth;
  context.setLineDash([...look.dash]);
}

function paintExtras(
  context: CanvasRenderingContext2D,
  ring: number,
  isPinned: boolean,
  x: number,
  y: number,
  r: number,
  theme: Theme,
): void {
  context.setLineDash([]);
  if (ring !== rings.none) {
    const path = new Path2D();
    circle(path, x, y, r + ringGap);
    context.strokeStyle = ring === rings.selected ? theme.colour.selRing : theme.colour.lineStrong;
    context.lineWidth = ringWidth(ring);
    context.stroke(path);
  }
  if (!isPinned) return;
  const filled = new Path2D();
  const stroked = new Path2D();
  outlinePin(filled, stroked, x, y, r);
  context.strokeStyle = theme.colour.ink;
  context.fillStyle = theme.colour.ink;
  context.lineWidth = 1.3;
  context.stroke(stroked);
  context.fill(filled);
}
