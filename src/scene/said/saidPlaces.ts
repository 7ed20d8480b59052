import type { Box } from '../labelField.ts';
import type { LinkCurve } from '../linkCurve.ts';
import { curvePoint, isDrawn, linkCurve } from '../linkCurve.ts';
import type { Scene, Viewport } from '../marks.ts';
import type { Theme } from '../theme.ts';
import { shapeScale } from '../viewport.ts';
import { bubbleReach, dotsReach } from './outlineSaid.ts';
import { missingLines } from './missingLines.ts';

/** A mark of what a room said, in pixels of a pane. */
export interface SaidPlace {
  readonly x: number;
  readonly y: number;
  /** How much larger than on a desk. */
  readonly scale: number;
  readonly opacity: number;
  /** What it says: of a line that it is disputed, or missing; or how many dots there are. */
  readonly says: 'disputed' | 'missing' | number;
}

/** A line that recedes keeps a mark that can still be seen. */
const strengthOverLine = 4;
/** Shapes recede less than lines. */
const strengthOverShape = 2;
/** Dots stand aside from the middle of a line, where a dispute has its mark. */
const [middle, aside] = [0.5, 0.3];

/** Where the marks of what a room said stand: in the middle of lines, there or missing, and at the upper left of shapes. */
export function saidPlaces(scene: Scene, viewport: Viewport): readonly SaidPlace[] {
  if (scene.said === undefined) return [];
  const { disputes, dots } = scene.said;
  const scale = scene.textScale;
  const taken = new Set<number>();
  const marked = disputes.flatMap((rows): readonly SaidPlace[] => {
    const found = drawnLine(scene, viewport, rows);
    // Several that share a stroke share its mark.
    if (found === null || taken.has(found.row)) return [];
    taken.add(found.row);
    const [x, y] = curvePoint(found.curve, middle);
    return [{ x, y, scale, opacity: strengthOf(scene, found.row), says: 'disputed' }];
  });
  const dotted = dots.flatMap(({ node, links, count }): readonly SaidPlace[] => {
    if (node !== null) return [{ ...besideShape(scene, viewport, node), scale, opacity: 1, says: count }];
    const found = drawnLine(scene, viewport, links);
    if (found === null) return [];
    const [x, y] = curvePoint(found.curve, aside);
    return [{ x, y, scale, opacity: strengthOf(scene, found.row), says: count }];
  });
  const missed = missingLines(scene, viewport).map(({ curve, opacity }): SaidPlace => {
    const [x, y] = curvePoint(curve, middle);
    return { x, y, scale, opacity: Math.min(1, strengthOverShape * opacity), says: 'missing' };
  });
  return [...marked, ...missed, ...dotted];
}

/** The room that each mark takes, in pixels of the pane: no name and no letter stands on it. */
export const saidBoxes = (scene: Scene, viewport: Viewport): readonly Box[] =>
  saidPlaces(scene, viewport).flatMap(({ x, y, scale, says }) => {
    // What is out of the way of every name has no place.
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [];
    const { across, up, down } = typeof says === 'number' ? dotsReach(says) : bubbleReach;
    return [{ x: x - across * scale, y: y - up * scale, w: 2 * across * scale, h: (up + down) * scale }];
  });

/** The mark of a dispute at a place of its own. */
export const disputeOn = ([x, y]: readonly [x: number, y: number], { textScale }: Theme): SaidPlace => ({
  ...{ x, y, scale: textScale },
  opacity: 1,
  says: 'disputed',
});

function drawnLine(
  scene: Scene,
  viewport: Viewport,
  rows: readonly number[],
): { readonly row: number; readonly curve: LinkCurve } | null {
  for (const row of rows) {
    if (!isDrawn(scene.links.tier[row] ?? 0, viewport.zoom)) continue;
    const curve = linkCurve(scene, viewport, row, shapeScale(viewport));
    if (curve !== null) return { row, curve };
  }
  return null;
}

const strengthOf = ({ links, looks }: Scene, row: number): number =>
  Math.min(1, strengthOverLine * (looks[links.look[row] ?? 0]?.opacity ?? 1));

function besideShape({ nodes, positions }: Scene, viewport: Viewport, node: number) {
  const reach = 0.75 * (nodes.radius[node] ?? 0) * shapeScale(viewport) + 5;
  return {
    x: (positions[2 * node] ?? 0) * viewport.k + viewport.tx - reach,
    y: (positions[2 * node + 1] ?? 0) * viewport.k + viewport.ty - reach,
  };
}
