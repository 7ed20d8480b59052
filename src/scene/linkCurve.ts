import { headReach } from './heads.ts';
import type { NodeMarks, Scene, Viewport } from './marks.ts';
import { nearZoom, rings, tiers } from './marks.ts';
import { rimReach } from './rim.ts';
import { ringGap } from './ring.ts';
import { shapeScale } from './viewport.ts';

/** A line as it stands on the screen, in pixels: a quadratic curve and the tip of its head. */
export interface LinkCurve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  /** Where the stroke ends: at the back of the head. */
  readonly x1: number;
  readonly y1: number;
  readonly tipX: number;
  readonly tipY: number;
  /** Direction in which the head points, radians. */
  readonly angle: number;
}

/** Pixels between a line and the shape it leaves, and between a head and the shape it meets. */
const sourceGap = 1.5;
export const targetGap = 2.5;

/** Whether a line is drawn at this zoom. */
export function isDrawn(tier: number, zoom: number): boolean {
  if (tier === tiers.always || tier === tiers.hidden) return tier === tiers.always;
  return (tier === tiers.near) === zoom >= nearZoom;
}

/** Heads grow with the zoom, but less than shapes. */
export const headScaleAt = (viewport: Viewport, headScale: number): number =>
  headScale * Math.min(1.3, Math.max(1, Math.sqrt(shapeScale(viewport))));

/**
 * The place of a line in a pane.
 *
 * @param row - Row of `scene.links`.
 * @param scale - `shapeScale(viewport)`, worked out once for many lines.
 * @returns null when the two shapes stand so close that no line fits between them.
 */
export function linkCurve(scene: Scene, viewport: Viewport, row: number, scale: number): LinkCurve | null {
  const { links, nodes, positions, looks } = scene;
  const from = links.from[row] ?? 0;
  const to = links.to[row] ?? 0;
  const { k, tx, ty } = viewport;
  const ax = (positions[2 * from] ?? 0) * k + tx;
  const ay = (positions[2 * from + 1] ?? 0) * k + ty;
  const bx = (positions[2 * to] ?? 0) * k + tx;
  const by = (positions[2 * to + 1] ?? 0) * k + ty;
  const look = looks[links.look[row] ?? 0];
  const head = look?.head ?? null;
  const bend = links.bend[row] ?? 0;
  const arrival = links.arrival[row] ?? 0;
  const radiusA = (nodes.radius[from] ?? 0) * scale;
  const radiusB = (nodes.radius[to] ?? 0) * scale;
  const tipReach = rimOf(nodes, to, radiusB, arrival) + (head === null ? sourceGap : targetGap);
  const tipX = bx + tipReach * Math.cos(arrival);
  const tipY = by + tipReach * Math.sin(arrival);
  const length = Math.hypot(bx - ax, by - ay);

  let cx: number;
  let cy: number;
  if (from === to) {
    const reach = 6 * radiusB + 16;
    cx = bx + reach * Math.cos(arrival - 0.6);
    cy = by + reach * Math.sin(arrival - 0.6);
  } else {
    cx = (ax + bx) / 2 + bend * (by - ay);
    cy = (ay + by) / 2 - bend * (bx - ax);
  }
  const away = from === to ? arrival - 1.3 : Math.atan2(cy - ay, cx - ax);
  const startReach = rimOf(nodes, from, radiusA, away) + sourceGap;
  const x0 = ax + startReach * Math.cos(away);
  const y0 = ay + startReach * Math.sin(away);
  if (from !== to && length < startReach + tipReach) return null;

  const angle = Math.atan2(tipY - cy, tipX - cx);
  const back = head === null ? 0 : headReach(head, headScaleAt(viewport, look?.headScale ?? 1));
  const room = Math.hypot(tipX - x0, tipY - y0);
  const behind = Math.min(back, room);
  return {
    x0,
    y0,
    cx,
    cy,
    x1: tipX - behind * Math.cos(angle),
    y1: tipY - behind * Math.sin(angle),
    tipX,
    tipY,
    angle,
  };
}

/**
 * How far a shape reaches in a direction, with the ring of a selection round it. A hover's ring changes nothing, so that the dashes
 * of a raised line fall on those of the line below.
 */
function rimOf(nodes: NodeMarks, row: number, radius: number, angle: number): number {
  const reach = radius * rimReach(nodes.shape[row] ?? 0, angle);
  return nodes.ring[row] !== rings.selected ? reach : Math.max(reach, radius + ringGap + 1);
}

/** A point of the curve; `t` runs from 0 at its start to 1 at its end. */
export function curvePoint(curve: LinkCurve, t: number): readonly [x: number, y: number] {
  const u = 1 - t;
  return [
    u * u * curve.x0 + 2 * u * t * curve.cx + t * t * curve.x1,
    u * u * curve.y0 + 2 * u * t * curve.cy + t * t * curve.y1,
  ];
}
