import { useStore } from 'zustand';
import { isKnown } from '../../../domain/isKnown.ts';
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
