import type { EntityRef } from '../domain/ids.ts';
import { organisationRef } from '../domain/ids.ts';
import type { Network, Positions } from '../domain/network.ts';
import type { PaneView } from './viewState.ts';

/**
 * The organisations that a reader has zoomed in on, while nothing else says what a view is about.
 *
 * @param visible - What the pane shows.
 * @param aspect - Width over height of the map on the screen.
 * @returns None where something is lit or in focus, where the reader sees the whole map, and where there is nothing in view.
 */
export function inCamera(
  visible: Network,
  positions: Positions,
  pane: Pick<PaneView, 'camera' | 'selection' | 'trace' | 'finding' | 'focus' | 'arrangement'>,
  aspect: number,
): readonly EntityRef[] {
  const { camera } = pane;
  const isLit = pane.selection.length > 0 || pane.trace !== null || pane.finding !== null || pane.focus !== null;
  if (camera === 'fit' || isLit || pane.arrangement !== 'network') return [];
  const halfWidth = (camera.span / 2) * Math.max(1, aspect);
  const halfHeight = (camera.span / 2) * Math.max(1, 1 / aspect);
  const seen = [...visible.organisations.keys()].filter((id) => {
    const [x, y] = positions.get(id) ?? [Infinity, Infinity];
    return Math.abs(x - camera.cx) <= halfWidth && Math.abs(y - camera.cy) <= halfHeight;
  });
  return seen.length === visible.organisations.size ? [] : seen.map(organisationRef);
}
