import type { EntityRef } from '../../../domain/ids.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { select } from '../../../view/changes.ts';

/** Opens something in the details, and marks it on the map. */
export function useShow(): (ref: EntityRef) => void {
  const store = useExplorerStore();
  return (ref) => {
    store.getState().commit(onView(select(ref)));
  };
}
