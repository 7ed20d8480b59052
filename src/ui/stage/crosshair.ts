import { toScreen } from '../../scene/viewport.ts';
import type { Viewport } from '../../scene/marks.ts';
import type { Point } from './insets.ts';
import type { ListedOrganisation } from './listed.ts';

/** Share of the shorter side of the map that one press moves it under the cross. */
export const crosshairShare = 0.1;

/** How far from the cross an organisation may stand and still be meant, in CSS pixels: none falls between two presses. */
export const crosshairReach = ({ width, height }: Pick<Viewport, 'width' | 'height'>): number =>
  Math.min(width, height) * crosshairShare * Math.SQRT1_2;

/**
 * What a cross at a place of the map means.
 *
 * @param at - CSS pixels from the top left corner of the map.
 * @returns The organisation whose middle is nearest; null when all are out of reach.
 * @remarks O(organisations).
 */
export function underCross(
  listed: readonly ListedOrganisation[],
  viewport: Viewport,
  [crossX, crossY]: Point,
): ListedOrganisation | null {
  let nearest: ListedOrganisation | null = null;
  let least = crosshairReach(viewport);
  for (const organisation of listed) {
    const [x, y] = toScreen(viewport, organisation.x, organisation.y);
    const distance = Math.hypot(x - crossX, y - crossY);
    if (distance > least) continue;
    nearest = organisation;
    least = distance;
  }
  return nearest;
}
