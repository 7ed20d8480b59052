import { useState } from 'react';
import type { Tab } from '../../../view/viewState.ts';

interface ListFirst {
  readonly tab: Tab;
  /** The reader asked for this tab. */
  choose(tab: Tab): void;
}

/** Where the page is tiny, the table stands in for the map until the reader asks for the map itself. The view is left as it is. */
export function useListFirst(isTiny: boolean, tab: Tab): ListFirst {
  const [isMapWanted, setMapWanted] = useState(false);
  return {
    tab: isTiny && tab === 'graph' && !isMapWanted ? 'table' : tab,
    choose: (chosen) => {
      setMapWanted(chosen === 'graph');
    },
  };
}
