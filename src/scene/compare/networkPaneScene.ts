import type { Because } from '../../analysis/results/result.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Network, Positions } from '../../domain/network.ts';
import { withScope } from '../../view/paneScope.ts';
import { compose } from '../compose.ts';
import { encodeLit } from '../encode.ts';
import type { Emphasis } from '../emphasis.ts';
import { emphasisOf } from '../emphasis.ts';
import { groundOf } from '../ground.ts';
import type { Bounds, Scene } from '../marks.ts';
import type { Theme } from '../theme.ts';
import type { ComparedPane } from './alignSeats.ts';
import { seatedOnly, withSeats } from './emptySeats.ts';
import { asLedHere, followersIn, radiusHere } from './leadsHere.ts';

/**
 * What a compared pane draws as a network: its own territories, and outlines where somebody of its collaborations
 * cannot be seen.
 *
 * @param network - The whole map, which gives sizes.
 * @param positions - Of everybody in the pane's world, as `arrangeCompared` gives them.
 * @param bounds - As `boundsOfAll` gives them, so that the fitted picture is the same in all panes.
 */
export function networkPaneScene(
  network: Network,
  compared: ComparedPane,
  positions: Positions,
  bounds: Bounds,
  theme: Theme,
  lit: Because | null = null,
  emphasis: Emphasis | null = emphasisOf(network, compared.visible, compared.pane.selection, lit),
): Scene {
  const { pane, world, visible } = compared;
  const encoding = encodeLit(network, visible, { ...withScope(network, pane), leftOut: 'hide' }, theme, emphasis);
  const seated = seatedOnly(encoding, positions, visible.organisations.size === 0);
  const followers = followersIn(network, compared);
  const led = asLedHere(seated, network, compared, followers, theme);
  const radiusOf = (id: OrganisationId) => radiusHere(network, world, followers, id);
  const empty = [...world.organisations.keys()].filter((id) => !visible.organisations.has(id));
  return {
    ...compose({ ...withSeats(led, network, empty, pane.selection, radiusOf, theme), network: world }, positions),
    bounds,
  };
}

/** What holds all of several arrangements. */
export function boundsOfAll(worlds: readonly Network[], positions: readonly Positions[]): Bounds {
  const each = worlds.map((world, pane) => groundOf(world, positions[pane] ?? new Map()).bounds);
  return {
    minX: Math.min(...each.map(({ minX }) => minX)),
    minY: Math.min(...each.map(({ minY }) => minY)),
    maxX: Math.max(...each.map(({ maxX }) => maxX)),
    maxY: Math.max(...each.map(({ maxY }) => maxY)),
  };
}
