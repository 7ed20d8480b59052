import { useEffect, useState } from 'react';
import type { Network, Positions } from '../../../domain/network.ts';
import type { Arranger } from '../../../layout/client.ts';
import { arrangeCompared } from '../../../scene/compare/arrangeCompared.ts';
import { boundsOfAll } from '../../../scene/compare/networkPaneScene.ts';
import type { Bounds } from '../../../scene/marks.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import type { Seating } from './useSeating.ts';

/** Where everybody stands in the compared panes as networks. */
export interface Networks {
  readonly worlds: readonly Network[];
  /** By pane. */
  readonly positions: readonly Positions[];
  readonly bounds: Bounds;
}

/**
 * The compared panes as networks, with an organisation at one place in all of them.
 *
 * @param arranger - null where nobody arranges anything.
 * @param isWanted - Otherwise nothing is arranged.
 * @returns null until they are arranged; then lanes stand in for them.
 */
export function useNetworks(arranger: Arranger | null, { compared }: Seating, isWanted: boolean): Networks | null {
  const explorer = useExplorerStore();
  const [networks, setNetworks] = useState<Networks | null>(null);
  const isCurrent = networks !== null && isArranged(networks, compared);
  useEffect(() => {
    if (!isWanted || isCurrent || arranger === null) return;
    let isGone = false;
    const worlds = compared.map(({ world }) => world);
    arrangeCompared(arranger, worlds).then(
      (positions) => {
        if (!isGone) setNetworks({ worlds, positions, bounds: boundsOfAll(worlds, positions) });
      },
      () => {
        if (!isGone) explorer.getState().announce('The networks could not be arranged. The lanes are shown instead.');
      },
    );
    return () => {
      isGone = true;
    };
  }, [arranger, compared, isWanted, isCurrent, explorer]);
  return isWanted && isCurrent ? networks : null;
}

const isArranged = ({ worlds }: Networks, compared: Seating['compared']): boolean =>
  worlds.length === compared.length && compared.every(({ world }, pane) => world === worlds[pane]);
