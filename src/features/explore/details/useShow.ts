import { flushSync } from 'react-dom';
import type { EntityRef } from '../../../domain/ids.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';
import { select } from '../../../view/changes.ts';
import { detailsHeadingId } from './detailsHeadingId.ts';

/**
 * Opens something in the details, and marks it on the map.
 *
 * What was clicked goes with the page it stood on, so the focus is given a new place: the heading, or the control named.
 */
export function useShow(): (ref: EntityRef, focusId?: string) => void {
  const store = useExplorerStore();
  const hover = useHoverStore();
  return (ref, focusId = detailsHeadingId) => {
    // A row that goes away never hears that the pointer has left it.
    hover.getState().setHover(null);
    flushSync(() => {
      store.getState().commit(onView(select(ref)));
    });
    document.getElementById(focusId)?.focus();
  };
}
