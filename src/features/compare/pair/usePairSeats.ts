import { useMemo } from 'react';
import type { AlignedSeats } from '../../../scene/compare/alignSeats.ts';
import { alignSeats } from '../../../scene/compare/alignSeats.ts';
import { worldIn } from '../../../store/selectors.ts';
import type { Pair } from './usePair.ts';

/**
 * Where the organisations of two panes stand in their one drawing.
 *
 * @param aspect - Width over height of the drawing.
 */
export function usePairSeats({ network, a, b }: Pair, aspect: number): AlignedSeats {
  return useMemo(() => {
    const panes = [a, b].map(({ pane, visible }) => ({ pane, world: worldIn(network, pane), visible }));
    const seats = alignSeats(network, panes, aspect);
    return { ...seats, lanes: seats.lanes.filter(({ top, bottom }) => bottom > top) };
  }, [network, a, b, aspect]);
}
