import { useStore } from 'zustand';
import type { EntityRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { trailOf } from './trailStore.ts';
import { useShow } from './useShow.ts';

export const backId = 'details-back';
export const forwardId = 'details-forward';

/** Back and forward through what was looked at. */
export function useTrail() {
  const store = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const { past, future } = useStore(trailOf(store));
  const show = useShow();
  const before = past.findLast((ref) => isKnown(network, ref));
  const after = future.find((ref) => isKnown(network, ref));
  return {
    isLong: past.length > 0 || future.length > 0,
    canGoBack: before !== undefined,
    canGoForward: after !== undefined,
    goBack: () => {
      if (before !== undefined) show(before, backId);
    },
    goForward: () => {
      if (after !== undefined) show(after, forwardId);
    },
  };
}

export function isKnown(network: Network, ref: EntityRef): boolean {
  switch (ref.kind) {
    case 'organisation':
      return network.organisations.has(ref.id);
    case 'relationship':
      return network.relationships.has(ref.id);
    case 'collaboration':
      return network.collaborations.has(ref.id);
    case 'source':
      return network.sources.has(ref.id);
  }
}
