import type { Because } from '../../analysis/results/result.ts';
import type { Network } from '../../domain/network.ts';
import type { Bounds, Scene, Viewport } from '../../scene/marks.ts';
import type { Insets, PaneSize } from '../../scene/viewport.ts';
import { viewportOf } from '../../scene/viewport.ts';

/** The part of a network that stands in the light. */
export function withoutRest(visible: Network, cast: Because): Network {
  const organisations = new Set(cast.organisations);
  const relationships = new Set(cast.relationships);
  const collaborations = new Set(cast.collaborations);
  return {
    ...visible,
    organisations: new Map([...visible.organisations].filter(([id]) => organisations.has(id))),
    relationships: new Map([...visible.relationships].filter(([id]) => relationships.has(id))),
    collaborations: new Map([...visible.collaborations].filter(([id]) => collaborations.has(id))),
  };
}

/** Two organisations are not blown up to fill a wall: pixels for one world unit. */
const largestScale = 2.2;
/** World units kept round what is lit, for its names. */
const margin = 34;

/**
 * A view of what is lit, with room for names around it; of everything where nothing of it is drawn.
 *
 * @param insets - Pixels kept free at the edges.
 */
export function viewportOnCast(scene: Scene, cast: Because, size: PaneSize, insets: Insets): Viewport {
  const bounds = boundsOfCast(scene, cast);
  if (bounds === null) return viewportOf('fit', scene.bounds, size, insets);
  const free = {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
  const across = Math.max(1, bounds.maxX - bounds.minX);
  const down = Math.max(1, bounds.maxY - bounds.minY);
  const k = Math.min(free.width / across, free.height / down, largestScale);
  const shiftX = (insets.left - insets.right) / 2 / k;
  const shiftY = (insets.top - insets.bottom) / 2 / k;
  const camera = {
    cx: (bounds.minX + bounds.maxX) / 2 - shiftX,
    cy: (bounds.minY + bounds.maxY) / 2 - shiftY,
    span: Math.min(size.width, size.height) / k,
  };
  return viewportOf(camera, scene.bounds, size, insets);
}

/** What holds all that is lit; null where none of it is drawn. */
function boundsOfCast(scene: Scene, cast: Because): Bounds | null {
  const xs: number[] = [];
  const ys: number[] = [];
  const organisations = new Set<string>(cast.organisations);
  const collaborations = new Set<string>(cast.collaborations);
  scene.nodes.ref.forEach((refRow, row) => {
    const ref = scene.organisationRefs[refRow];
    const isLit =
      ref?.kind === 'organisation' ? organisations.has(ref.id) : ref !== undefined && collaborations.has(ref.id);
    if (!isLit) return;
    const reach = (scene.nodes.radius[row] ?? 0) + margin;
    const [x, y] = [scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0];
    xs.push(x - reach, x + reach);
    ys.push(y - reach, y + reach);
  });
  for (const { ref, points } of scene.hulls) {
    if (ref.kind !== 'collaboration' || !collaborations.has(ref.id)) continue;
    for (const [x, y] of points) {
      xs.push(x - margin / 2, x + margin / 2);
      ys.push(y - margin / 2, y + margin / 2);
    }
  }
  if (xs.length === 0) return null;
  const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity);
  const most = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), -Infinity);
  return { minX: least(xs), maxX: most(xs), minY: least(ys), maxY: most(ys) };
}
