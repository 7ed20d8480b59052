import type { Network, Positions } from '../domain/network.ts';
import { visibleOf } from './selectors.ts';
import type { Snapshot } from './snapshot.ts';
import { firstPaneOf } from './snapshot.ts';

const known = new WeakMap<Positions, WeakMap<Positions, Positions>>();

/**
 * Where each organisation stands: settled, or where a reader has pinned it.
 *
 * @returns World units. The same value as long as neither positions nor pins change, so that a drawing can be kept.
 */
export function placesOf(snapshot: Snapshot): Positions {
  const { positions } = snapshot;
  const { pins } = firstPaneOf(snapshot);
  if (pins.size === 0) return positions;
  const byPins = known.get(positions) ?? new WeakMap<Positions, Positions>();
  known.set(positions, byPins);
  const places = byPins.get(pins) ?? new Map([...positions, ...pins]);
  byPins.set(pins, places);
  return places;
}

/** Whether every organisation has a place. Before that there is no picture to show: none is better than one that jumps. */
export const isPlaced = ({ map, positions }: Snapshot): boolean => {
  for (const id of map.network.organisations.keys()) if (!positions.has(id)) return false;
  return true;
};

/** The whole map as it can be drawn: without anybody until all have a place. */
export const drawnWorldOf = (snapshot: Snapshot): Network =>
  isPlaced(snapshot) ? snapshot.map.network : emptied(snapshot.map.network);

/** What the first pane shows of it. */
export const drawnOf = (snapshot: Snapshot): Network =>
  isPlaced(snapshot) ? visibleOf(snapshot) : emptied(snapshot.map.network);

const emptiedNetworks = new WeakMap<Network, Network>();

function emptied(network: Network): Network {
  const known = emptiedNetworks.get(network);
  if (known !== undefined) return known;
  const empty = { ...network, organisations: new Map(), collaborations: new Map(), relationships: new Map() };
  emptiedNetworks.set(network, empty);
  return empty;
}
