import type { Bounds, Viewport } from '../../scene/marks.ts';
import type { Insets, PaneSize } from '../../scene/viewport.ts';
import { toScreen, toWorld } from '../../scene/viewport.ts';
import { shifted } from './camera.ts';
import type { Point, Rect } from './insets.ts';
import { freeRect, middleOf } from './insets.ts';

/** Where the world stands in the overview map: overview = world * k + [tx, ty], in CSS pixels. */
export interface Miniature extends PaneSize {
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}

const most: PaneSize = { width: 172, height: 132 };
const padding = 5;
/** The map counts as whole in view with so many pixels of it outside. */
const slackPx = 4;

/** The whole map as large as the overview may be. */
export function miniatureOf({ minX, minY, maxX, maxY }: Bounds): Miniature {
  const [across, down] = [Math.max(1, maxX - minX), Math.max(1, maxY - minY)];
  const k = Math.min((most.width - 2 * padding) / across, (most.height - 2 * padding) / down);
  const size = { width: Math.round(across * k + 2 * padding), height: Math.round(down * k + 2 * padding) };
  return { ...size, k, tx: padding - minX * k, ty: padding - minY * k };
}

/** Whether all of the map is in the pane. What a panel covers counts as in it: the camera shows it, and the panel can be closed. */
export function showsAll(viewport: Viewport, { minX, minY, maxX, maxY }: Bounds): boolean {
  const [left, top] = toScreen(viewport, minX, minY);
  const [right, bottom] = toScreen(viewport, maxX, maxY);
  const { width, height } = viewport;
  return left >= -slackPx && top >= -slackPx && right <= width + slackPx && bottom <= height + slackPx;
}

/** The part of the overview that the pane shows, cut to the overview. */
export function shownIn(miniature: Miniature, viewport: Viewport, insets: Insets): Rect {
  const free = freeRect(viewport, insets);
  const [left, top] = toWorld(viewport, free.left, free.top);
  const [right, bottom] = toWorld(viewport, free.right, free.bottom);
  const { k, tx, ty, width, height } = miniature;
  const within = (value: number, limit: number): number => Math.min(limit, Math.max(0, value));
  return {
    left: within(left * k + tx, width),
    top: within(top * k + ty, height),
    right: within(right * k + tx, width),
    bottom: within(bottom * k + ty, height),
  };
}

/** The viewport moved so that a point of the overview stands in the middle of what the pane shows. */
export function centredAt(miniature: Miniature, viewport: Viewport, insets: Insets, [x, y]: Point): Viewport {
  const world: Point = [(x - miniature.tx) / miniature.k, (y - miniature.ty) / miniature.k];
  const [fromX, fromY] = toScreen(viewport, world[0], world[1]);
  const [toX, toY] = middleOf(freeRect(viewport, insets));
  return shifted(viewport, toX - fromX, toY - fromY);
}
