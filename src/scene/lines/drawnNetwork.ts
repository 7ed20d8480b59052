import { byId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { PaneView } from '../../view/viewState.ts';
import { ghostsOf } from '../ghosts.ts';

/**
 * What the lines of accountability draw: what is visible, with what stands there as a trace. Where what is left out is kept as a trace,
 * or a filter leaves nothing at all, that is the whole map.
 *
 * @param visible - What the pane shows of `world`.
 */
export function drawnNetwork(world: Network, visible: Network, pane: PaneView): Network {
  // An empty sheet would say that the map is empty.
  if (pane.leftOut === 'fade' || visible.organisations.size === 0) return world;
  const { relationships, withdrawn } = ghostsOf(world, visible, pane);
  if (relationships.length + withdrawn.length === 0) return visible;
  const ends = relationships.flatMap(({ from, to }) => [from, to]).flatMap((id) => world.organisations.get(id) ?? []);
  return {
    ...visible,
    organisations: inOrder([...visible.organisations.values(), ...withdrawn, ...ends]),
    relationships: inOrder([...visible.relationships.values(), ...relationships]),
  };
}

const inOrder = <Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<Part['id'], Part> =>
  new Map([...parts].sort(byId).map((part) => [part.id, part]));
