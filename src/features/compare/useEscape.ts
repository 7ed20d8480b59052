import type { RefObject } from 'react';
import { useEffect } from 'react';
import { onView } from '../../store/snapshot.ts';
import { useExplorerStore } from '../../ui/ExplorerProvider.tsx';
import type { PaneId } from '../../view/viewState.ts';
import { stepOutOfPane } from './panes/carryOutInPane.ts';

/**
 * Escape lets go of what is selected, wherever on the page it is pressed; lists and menus that are open close first.
 */
export function useEscape(page: RefObject<HTMLElement | null>, active: PaneId | null): void {
  const explorer = useExplorerStore();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || active === null) return;
      const { target } = event;
      const isHere = target === document.body || (target instanceof Node && page.current?.contains(target) === true);
      if (isHere && !(target instanceof HTMLSelectElement)) explorer.getState().commit(onView(stepOutOfPane(active)));
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, [explorer, page, active]);
}
