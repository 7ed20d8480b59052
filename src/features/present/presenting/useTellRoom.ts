import { useEffect } from 'react';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { shownStore } from '../room/shownStore.ts';

/** Tells the room, for as long as it is so, that this explorer is what is on the screen: what is selected there is spoken of. */
export function useTellRoom(explorer: ExplorerStore): void {
  useEffect(() => {
    shownStore.setState({ explorer });
    return () => {
      shownStore.setState({ explorer: null });
    };
  }, [explorer]);
}
