import type { EntityRef } from '../domain/ids.ts';
import { areaOf, distanceToSegment, isInside } from './geometry.ts';
import { labelBox } from './labelBox.ts';
import { curvePoint, isDrawn, linkCurve } from './linkCurve.ts';
import type { LabelMark, Scene, Viewport } from './marks.ts';
import { linkKinds } from './marks.ts';
import { rimReach } from './rim.ts';
import { shapeScale, toWorld } from './viewport.ts';

/** Pixels to either side of a thin line that count as on it: 12 in all. */
const lineReach = 6;
const curveSteps = 16;

/**
 * What stands at a place of the pane.
 *
 * Shapes come first, then names, then lines, then territories. What is only a trace of something filtered out is never found.
 *
 * @param tolerancePx - How far beside a shape still counts as on it; larger for fingers.
 * @param labels - The names on the screen: choosing one chooses what it names.
 */
export function hitTest(
  scene: Scene,
  viewport: Viewport,
  x: number,
  y: number,
  tolerancePx: number,
  labels: readonly LabelMark[] = [],
): EntityRef | null {
  return (
    hitShape(scene, viewport, x, y, tolerancePx) ??
    hitLabel(scene, labels, viewport, x, y) ??
    hitLine(scene, viewport, x, y) ??
    hitTerritory(scene, viewport, x, y)
  );
}

/** On a shape: the one whose centre is nearest. Beside shapes: the one whose rim is nearest. */
function hitShape(scene: Scene, viewport: Viewport, x: number, y: number, tolerancePx: number): EntityRef | null {
  const { nodes, positions, organisationRefs } = scene;
  const { k, tx, ty } = viewport;
  const scale = shapeScale(viewport);
  let best: number | null = null;
  let least = Infinity;
  for (let row = 0; row < nodes.ref.length; row++) {
    const dx = x - ((positions[2 * row] ?? 0) * k + tx);
    const dy = y - ((positions[2 * row + 1] ?? 0) * k + ty);
    const away = Math.hypot(dx, dy);
    const radius = (nodes.radius[row] ?? 0) * scale;
    if (away > radius * 1.7 + tolerancePx || nodes.trace[row] === 1) continue;
    const outside = away - radius * rimReach(nodes.shape[row] ?? 0, Math.atan2(dy, dx));
    // All that contain the place come before all that only lie near it.
    const distance = outside <= 0 ? away - 1e6 : outside;
    if (outside > tolerancePx || distance >= least) continue;
    least = distance;
    best = row;
  }
  return best === null ? null : (organisationRefs[nodes.ref[best] ?? 0] ?? null);
}

function hitLabel(
  scene: Scene,
  labels: readonly LabelMark[],
  viewport: Viewport,
  x: number,
  y: number,
): EntityRef | null {
  const hit = labels.find((label) => {
    const box = labelBox(label, viewport);
    return x >= box.x && y >= box.y && x <= box.x + box.w && y <= box.y + box.h;
  });
  if (hit === undefined || isTrace(scene, hit.ref)) return null;
  return hit.ref;
}

function isTrace({ nodes, organisationRefs }: Scene, { kind, id }: EntityRef): boolean {
  if (kind !== 'organisation') return false;
  const number = organisationRefs.findIndex((ref) => ref.id === id);
  return nodes.trace[nodes.ref.indexOf(number)] === 1;
}

function hitLine(scene: Scene, viewport: Viewport, x: number, y: number): EntityRef | null {
  const { links, relationshipRefs } = scene;
  const scale = shapeScale(viewport);
  let best: number | null = null;
  let least = lineReach;
  for (let row = 0; row < links.ref.length; row++) {
    if (!isDrawn(links.tier[row] ?? 0, viewport.zoom) || links.kind[row] === linkKinds.ended) continue;
    const curve = linkCurve(scene, viewport, row, scale);
    if (curve === null) continue;
    if (
      Math.min(curve.x0, curve.cx, curve.tipX) - lineReach > x ||
      Math.max(curve.x0, curve.cx, curve.tipX) + lineReach < x
    )
      continue;
    if (
      Math.min(curve.y0, curve.cy, curve.tipY) - lineReach > y ||
      Math.max(curve.y0, curve.cy, curve.tipY) + lineReach < y
    )
      continue;
    let before = curvePoint(curve, 0);
    let away = distanceToSegment(x, y, [curve.x1, curve.y1], [curve.tipX, curve.tipY]);
    for (let step = 1; step <= curveSteps; step++) {
      const point = curvePoint(curve, step / curveSteps);
      away = Math.min(away, distanceToSegment(x, y, before, point));
      before = point;
    }
    // Of two as near, the one painted last lies on top.
    const isAbove = best !== null && (links.look[row] ?? 0) >= (links.look[best] ?? 0);
    if (away > least || (away === least && best !== null && !isAbove)) continue;
    least = away;
    best = row;
  }
  return best === null ? null : (relationshipRefs[links.ref[best] ?? 0] ?? null);
}

/** Where territories overlap, the smaller one. */
function hitTerritory(scene: Scene, viewport: Viewport, x: number, y: number): EntityRef | null {
  const [wx, wy] = toWorld(viewport, x, y);
  let best: EntityRef | null = null;
  let least = Infinity;
  for (const { points, ref } of scene.hulls) {
    if (!isInside(points, wx, wy)) continue;
    const area = areaOf(points);
    if (area >= least) continue;
    least = area;
    best = ref;
  }
  return best;
}
