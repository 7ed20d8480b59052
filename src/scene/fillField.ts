import { isHollow } from './heads.ts';
import type { Footprint } from './labelField.ts';
import { LabelField } from './labelField.ts';
import { curvePoint, isDrawn, linkCurve } from './linkCurve.ts';
import type { Scene, Viewport } from './marks.ts';
import { backdropStep, rings } from './marks.ts';
import { extentOf, farthestReach } from './rim.ts';
import { ringGap, ringWidth } from './ring.ts';
import { saidBoxes } from './said/saidPlaces.ts';
import { shapeScale } from './viewport.ts';

/** How far outside the pane something can still be in the way of a name inside it. */
const fieldMargin = 320;

/** Pixels kept free round a shape. */
const margin = 1;

/** The room that a shape takes in a pane, with its ring. */
export function footprintOf(scene: Scene, row: number, viewport: Viewport, scale: number): Footprint {
  const { nodes, positions } = scene;
  const radius = (nodes.radius[row] ?? 0) * scale;
  const shape = nodes.shape[row] ?? 0;
  const ring = nodes.ring[row] === rings.none ? 0 : radius + ringGap + ringWidth(rings.selected) / 2;
  const reach = (share: number): number => Math.max(ring, radius * share) + margin;
  const { left, up, right, down } = extentOf(shape);
  return {
    x: (positions[2 * row] ?? 0) * viewport.k + viewport.tx,
    y: (positions[2 * row + 1] ?? 0) * viewport.k + viewport.ty,
    r: reach(farthestReach(shape)),
    left: reach(left),
    up: reach(up),
    right: reach(right),
    down: reach(down),
  };
}

/** Puts shapes in the way of names, and makes places on lines of account, heads and edges of territories dearer. */
export function fillField(field: LabelField, scene: Scene, viewport: Viewport): void {
  addShapes(field, scene, viewport);
  addLines(field, scene, viewport);
  for (const { points } of scene.hulls) addEdge(field, points, viewport);
}

/** Puts shapes, and the marks of what a room said, in the way of names. */
export function addShapes(field: LabelField, scene: Scene, viewport: Viewport): void {
  const scale = shapeScale(viewport);
  for (const box of saidBoxes(scene, viewport)) field.addBox(box);
  scene.nodes.ref.forEach((_, row) => {
    const shape = footprintOf(scene, row, viewport, scale);
    if (isNear(viewport, shape.x, shape.y)) field.addShape(shape);
  });
}

/** The same of the whole map, for the names of territories. */
export function fieldOfBackdrop({ backdrop, hulls }: Scene, viewport: Viewport): LabelField {
  const { k, tx, ty } = viewport;
  const field = emptyField(viewport);
  const scale = shapeScale(viewport);
  for (let at = 0; at < backdrop.discs.length; at += 3) {
    const x = (backdrop.discs[at] ?? 0) * k + tx;
    const y = (backdrop.discs[at + 1] ?? 0) * k + ty;
    const r = (backdrop.discs[at + 2] ?? 0) * scale + margin;
    if (isNear(viewport, x, y)) field.addShape({ x, y, r, left: r, up: r, right: r, down: r });
  }
  const cost = (lineCost * backdropStep * k) / lineStep;
  for (let at = 0; at < backdrop.account.length; at += 2)
    field.addCost((backdrop.account[at] ?? 0) * k + tx, (backdrop.account[at + 1] ?? 0) * k + ty, cost);
  for (const { points } of hulls) addEdge(field, points, viewport);
  return field;
}

/** A field for a pane and what lies just outside it. */
export const emptyField = ({ width, height }: Viewport): LabelField =>
  new LabelField({ x: -fieldMargin, y: -fieldMargin, w: width + 2 * fieldMargin, h: height + 2 * fieldMargin });

const isNear = ({ width, height }: Viewport, x: number, y: number): boolean =>
  x > -fieldMargin && y > -fieldMargin && x < width + fieldMargin && y < height + fieldMargin;

const lineStep = 8;
const lineCost = 0.4;
const headCost = 2;

/** Makes places on lines that are drawn in full, and on their heads, dearer. */
export function addLines(field: LabelField, scene: Scene, viewport: Viewport): void {
  const scale = shapeScale(viewport);
  scene.links.tier.forEach((tier, row) => {
    const look = scene.looks[scene.links.look[row] ?? 0];
    // What is drawn faintly may run under a name: its halo keeps it readable.
    if (look === undefined || look.opacity < 0.6 || !isDrawn(tier, viewport.zoom)) return;
    const curve = linkCurve(scene, viewport, row, scale);
    if (curve === null) return;
    const length = Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0);
    const steps = Math.max(1, Math.min(600, Math.round(length / lineStep)));
    for (let step = 0; step <= steps; step++) {
      const [x, y] = curvePoint(curve, step / steps);
      field.addCost(x, y, lineCost);
    }
    if (look.head !== null && look.head !== 'small-triangle') {
      const half = isHollow(look.head) ? 3.5 : 3;
      field.addCost(curve.tipX - half * Math.cos(curve.angle), curve.tipY - half * Math.sin(curve.angle), headCost);
    }
  });
}

const edgeStep = 12;
const edgeCost = 0.5;

/** Makes places on the edge of a territory dearer. */
export function addEdge(field: LabelField, points: Scene['hulls'][number]['points'], { k, tx, ty }: Viewport): void {
  let walked = 0;
  let before = points.at(-1);
  for (const point of points) {
    if (before !== undefined) {
      const length = Math.hypot(point[0] - before[0], point[1] - before[1]) * k;
      for (let at = edgeStep - walked; at <= length; at += edgeStep) {
        const share = at / length;
        const x = before[0] + (point[0] - before[0]) * share;
        const y = before[1] + (point[1] - before[1]) * share;
        field.addCost(x * k + tx, y * k + ty, edgeCost);
      }
      walked = (walked + length) % edgeStep;
    }
    before = point;
  }
}
