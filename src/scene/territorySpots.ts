import type { Point } from './geometry.ts';
import { extentOf } from './geometry.ts';
import { isInOutline } from './isInOutline.ts';
import type { Box } from './labelField.ts';
import type { HullMark, Scene, Viewport } from './marks.ts';
import { reachOver } from './skyline.ts';
import { isTight } from './viewport.ts';

/** Pixels between a name and the edge of its territory, and between a name and the side of the pane. */
export const edgeGap = 4;
const tightEdgeGap = 1;
const paneGap = 4;

/** A place where a name could stand, and what it costs for where it stands; what lies there is not reckoned yet. */
export interface Spot {
  readonly box: Box;
  readonly cost: number;
}

/** What a pixel costs by which a name stands off its sloping edge. */
const gapCost = 0.07;
const costs = { wide: { below: 7, left: 8, right: 8.5 }, tight: { below: 3.5, left: 5, right: 5.5 } } as const;
/** Shares of the territory's width by which a name may stand off its middle, nearest first. */
const shifts = [0, -0.12, 0.12, -0.24, 0.24, -0.36, 0.36, -0.5, 0.5];
/** Where beside a territory, as a share of its height, and what it costs to stand off its middle. */
const heights = [
  [0.5, 0],
  [0.3, 0.6],
  [0.7, 0.6],
  [0.1, 1.2],
  [0.9, 1.2],
] as const;

/**
 * Where the name of a territory could stand: above it, below, to the left and to the right, always whole within the pane.
 *
 * @param size - Of the name in pixels.
 * @returns The cheapest first; none for a territory out of view, or for a name wider or higher than the pane.
 */
export function spotsFor(
  points: readonly Point[],
  viewport: Viewport,
  { w, h }: { readonly w: number; readonly h: number },
): readonly Spot[] {
  const { k, tx, ty, width } = viewport;
  const extent = extentOf(points);
  const left = extent.left * k + tx;
  const right = extent.right * k + tx;
  const gap = isTight(viewport) ? tightEdgeGap : edgeGap;
  const cost = isTight(viewport) ? costs.tight : costs.wide;
  const spots: Spot[] = [];
  for (const shift of shifts) {
    const wished = (left + right - w) / 2 + shift * (right - left);
    const x = Math.max(paneGap, Math.min(width - w - paneGap, wished));
    // Held in the pane, it may have left its territory behind.
    if (x + w / 2 < left || x + w / 2 > right) continue;
    const reach = reachOver(points, (x - tx) / k, (x + w - tx) / k);
    if (reach === null) continue;
    const aside = (3 * Math.abs(x + w / 2 - (left + right) / 2)) / (right - left);
    const above = { x, y: reach.top * k + ty - gap - h, w, h };
    const below = { x, y: reach.bottom * k + ty + gap, w, h };
    spots.push({ box: above, cost: aside + gapCost * k * reach.gapAbove });
    spots.push({ box: below, cost: cost.below + aside + gapCost * k * reach.gapBelow });
  }
  for (const [share, extra] of heights) {
    const y = (extent.top + share * (extent.bottom - extent.top)) * k + ty - h / 2;
    spots.push({ box: { x: left - gap - w, y, w, h }, cost: cost.left + extra });
    spots.push({ box: { x: right + gap, y, w, h }, cost: cost.right + extra });
  }
  return spots.filter(({ box }) => isInPane(box, viewport)).sort((a, b) => a.cost - b.cost);
}

export const isInPane = ({ x, y, w, h }: Box, { width, height }: Viewport): boolean =>
  x >= 0 && y >= 0 && x + w <= width && y + h <= height;

/** What it costs to cover the oval of an empty territory, which has nothing else to show for itself. */
const ovalCost = 24;

/** A name that stands in another territory would seem to be its name: what each corner there costs. */
export function foreignGround(scene: Scene, { k, tx, ty }: Viewport, own: HullMark, { x, y, w, h }: Box): number {
  const corners = [
    [x, y],
    [x + w / 2, y],
    [x + w, y],
    [x, y + h],
    [x + w / 2, y + h],
    [x + w, y + h],
  ] as const;
  let cost = 0;
  for (const hull of scene.hulls) {
    const { left, top, right, bottom } = extentOf(hull.points);
    const isFar = x > right * k + tx || x + w < left * k + tx || y > bottom * k + ty || y + h < top * k + ty;
    if (hull === own || isFar) continue;
    if (hull.caption !== null) cost += ovalCost;
    for (const [px, py] of corners) if (isInOutline(hull.points, (px - tx) / k, (py - ty) / k)) cost += 0.7;
  }
  return cost;
}

/** What it costs to stand nearer to another territory than to its own, whose name it would seem to be. */
const strayCost = 4;
/** Pixels within which another territory is looked at. */
const nearby = 16;

/** The cost of a place from which another territory is nearer than its own. */
export function strayGround(scene: Scene, viewport: Viewport, own: HullMark, box: Box): number {
  const { k, tx, ty } = viewport;
  const { x, y, w, h } = box;
  const others = scene.hulls.filter(({ points, caption }) => {
    const { left, top, right, bottom } = extentOf(points);
    const isNear = x - nearby < right * k + tx && x + w + nearby > left * k + tx;
    return isNear && caption === null && y - nearby < bottom * k + ty && y + h + nearby > top * k + ty;
  });
  if (others.every((other) => other === own)) return 0;
  const ownGap = gapTo(own.points, viewport, box);
  return others.some((other) => other !== own && gapTo(other.points, viewport, box) <= ownGap) ? strayCost : 0;
}

/** Pixels between a box and an outline with points close by each other; 0 where they touch. */
export function gapTo(points: readonly Point[], { k, tx, ty }: Viewport, { x, y, w, h }: Box): number {
  for (const across of [0, 0.5, 1])
    for (const down of [0, 1]) if (isInOutline(points, (x + across * w - tx) / k, (y + down * h - ty) / k)) return 0;
  let nearest = Infinity;
  for (const [px, py] of points) {
    const dx = Math.max(x - (px * k + tx), 0, px * k + tx - (x + w));
    const dy = Math.max(y - (py * k + ty), 0, py * k + ty - (y + h));
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return Math.sqrt(nearest);
}
