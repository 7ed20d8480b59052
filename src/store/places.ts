import type { Positions } from '../domain/network.ts';
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
