import { useMemo } from 'react';
import type { Network, Positions } from '../../../domain/network.ts';
import type { SeatLane } from '../../../scene/compare/alignSeats.ts';
import { alignSeats } from '../../../scene/compare/alignSeats.ts';
import type { DifferenceSeats } from '../../../scene/difference/differenceScene.ts';
import { lastCalls } from '../../../store/lastCalls.ts';
import { worldIn } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { firstPane } from '../../../view/viewState.ts';
import type { Pair } from './usePair.ts';

/** What a drawing has for seats. */
export interface Room {
  /** Width over height. */
  readonly aspect: number;
  /** CSS pixels. */
  readonly widthPx: number;
}

interface PairSeats extends DifferenceSeats {
  readonly lanes: readonly SeatLane[];
}

/**
 * Where the organisations of two panes stand in their one drawing: in lanes, or as on the map. Side by side two may
 * have one seat, each in a pane of its own; here both sides are one pane, so that everybody has a seat alone.
 */
export function usePairSeats(pair: Pair, { aspect, widthPx }: Room): PairSeats {
  const arrangement = useSnapshot(({ view }) => view.comparison.seats);
  const positions = useSnapshot((snapshot) => snapshot.positions);
  return useMemo(
    () =>
      arrangement === 'network'
        ? placesFor(pair.difference, positions)
        : seatsFor(pair.network, pair.scope, aspect, widthPx),
    [arrangement, pair, positions, aspect, widthPx],
  );
}

const mostKept = 8;
const seatsFor = lastCalls(seatsInLanes, mostKept);
const placesFor = lastCalls(placesOnMap, mostKept);

/** No drawing is fitted larger than this: a few seats are spread out instead, so that names have room between them. */
const largestFit = 1.6;

function seatsInLanes(network: Network, scope: Pair['scope'], aspect: number, widthPx: number): PairSeats {
  const pane = { ...firstPane, scope };
  const world = worldIn(network, pane);
  const { positions, bounds, lanes } = alignSeats(network, [{ pane, world, visible: world }], aspect);
  const spread = Math.max(1, widthPx / largestFit / bounds.maxX);
  const filled = lanes.filter(({ top, bottom }) => bottom > top);
  if (spread === 1) return { positions, bounds, lanes: filled };
  return {
    positions: new Map([...positions].map(([id, [x, y]]) => [id, [x * spread, y * spread]])),
    bounds: { ...bounds, maxX: bounds.maxX * spread, maxY: bounds.maxY * spread },
    lanes: filled.map((lane) => ({ ...lane, top: lane.top * spread, bottom: lane.bottom * spread })),
  };
}

const margin = 24;

function placesOnMap(difference: Pair['difference'], positions: Positions): PairSeats {
  const here = [...difference.organisations.keys()].flatMap((id) => {
    const at = positions.get(id);
    return at === undefined ? [] : [at];
  });
  // An empty picture still has a place.
  const [xs, ys] = [here.map(([x]) => x), here.map(([, y]) => y)].map((values) => (values.length === 0 ? [0] : values));
  const bounds = {
    minX: Math.min(...(xs ?? [])) - margin,
    minY: Math.min(...(ys ?? [])) - margin,
    maxX: Math.max(...(xs ?? [])) + margin,
    maxY: Math.max(...(ys ?? [])) + margin,
  };
  return { positions, bounds, lanes: [] };
}
