import { headStrokeWidth, isHollow, outlineHead } from '../scene/heads.ts';
import { headScaleAt, isDrawn, linkCurve } from '../scene/linkCurve.ts';
import type { Look, Scene, Viewport } from '../scene/marks.ts';
import { outlineDenial, outlineLink } from '../scene/outline.ts';
import type { Theme } from '../scene/theme.ts';
import { shapeScale } from '../scene/viewport.ts';

/** All lines of one look, as three paths. */
interface Batch {
  readonly look: Look;
  readonly strokes: Path2D;
  readonly filledHeads: Path2D;
  readonly strokedHeads: Path2D;
}
interface Kept {
  readonly k: number;
  readonly zoom: number;
  readonly batches: readonly Batch[];
}

const kept = new WeakMap<Scene, Kept>();

/** Lines do not change while the picture is only moved, so their paths are kept for one scale. */
function batchesOf(scene: Scene, viewport: Viewport): readonly Batch[] {
  const known = kept.get(scene);
  if (known !== undefined && known.k === viewport.k && known.zoom === viewport.zoom) return known.batches;
  const batches = makeBatches(scene, { ...viewport, tx: 0, ty: 0 });
  kept.set(scene, { k: viewport.k, zoom: viewport.zoom, batches });
  return batches;
}

function makeBatches(scene: Scene, viewport: Viewport): readonly Batch[] {
  const { links, looks } = scene;
  const scale = shapeScale(viewport);
  const batches: (Batch | undefined)[] = [];
  for (let row = 0; row < links.ref.length; row++) {
    if (!isDrawn(links.tier[row] ?? 0, viewport.zoom)) continue;
    const number = links.look[row] ?? 0;
    const look = looks[number];
    const curve = linkCurve(scene, viewport, row, scale);
    if (look === undefined || curve === null) continue;
    const batch = (batches[number] ??= {
      look,
      strokes: new Path2D(),
      filledHeads: new Path2D(),
      strokedHeads: new Path2D(),
    });
    outlineLink(batch.strokes, curve);
    if (links.denied[row] === 1) outlineDenial(batch.strokedHeads, curve);
    if (look.head === null) continue;
    const size = headScaleAt(viewport, look.headScale);
    outlineHead(batch.filledHeads, batch.strokedHeads, look.head, curve.tipX, curve.tipY, curve.angle, size);
  }
  return batches.filter((batch) => batch !== undefined);
}

export function paintLinks(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, theme: Theme): void {
  context.save();
  context.translate(viewport.tx, viewport.ty);
  for (const { look, strokes, filledHeads, strokedHeads } of batchesOf(scene, viewport)) {
    if (look.stroke === null) continue;
    context.globalAlpha = look.opacity;
    context.strokeStyle = look.stroke;
    context.lineWidth = look.strokeWidth;
    context.lineCap = look.cap;
    context.setLineDash([...look.dash]);
    context.stroke(strokes);
    context.setLineDash([]);
    context.lineCap = 'butt';
    context.lineJoin = 'miter';
    context.fillStyle = look.stroke;
    context.fill(filledHeads);
    context.lineWidth = headStrokeWidth(look);
    if (look.head !== null && isHollow(look.head)) {
      context.fillStyle = theme.colour.canvas;
      context.fill(strokedHeads);
    }
    context.stroke(strokedHeads);
  }
  context.restore();
}
