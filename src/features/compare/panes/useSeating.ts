import { useState } from 'react';
import type { Network } from '../../../domain/network.ts';
import type { AlignedSeats, ComparedPane } from '../../../scene/compare/alignSeats.ts';
import { alignSeats } from '../../../scene/compare/alignSeats.ts';
import { visibleIn, worldIn } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { PaneView } from '../../../view/viewState.ts';

export interface Seating {
  /** In the order of the panes. */
  readonly compared: readonly ComparedPane[];
  readonly seats: AlignedSeats;
}

/**
 * Where everybody stands in the compared panes; the same value until what one of them could show, or shows, is another.
 */
export function useSeating(panes: readonly PaneView[], aspect: number): Seating {
  const network = useSnapshot(({ map }) => map.network);
  const [seating] = useState(keepSeating);
  return seating(network, panes, aspect);
}

function keepSeating() {
  let known: { readonly network: Network; readonly aspect: number; readonly seating: Seating } | null = null;
  return (network: Network, panes: readonly PaneView[], aspect: number): Seating => {
    const compared = panes.map((pane) => ({ pane, world: worldIn(network, pane), visible: visibleIn(network, pane) }));
    if (known?.network === network && known.aspect === aspect && areSame(known.seating.compared, compared))
      return known.seating;
    known = { network, aspect, seating: { compared, seats: alignSeats(network, compared, aspect) } };
    return known.seating;
  };
}

const areSame = (some: readonly ComparedPane[], others: readonly ComparedPane[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ pane, world, visible }, index) =>
      others[index]?.pane.id === pane.id && others[index].world === world && others[index].visible === visible,
  );
