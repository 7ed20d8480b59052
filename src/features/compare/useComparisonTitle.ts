import { useEffect } from 'react';
import { listWords } from '../../analysis/words.ts';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { comparedPanes } from '../../view/comparisonChanges.ts';
import { paneTitle } from '../../view/paneTitle.ts';

/** Names what is compared in the title of the window. */
export function useComparisonTitle(): void {
  const title = useSnapshot(({ map: { network }, view }) => {
    const titles = comparedPanes(view).map((pane) => paneTitle(network, pane));
    return `Compare ${listWords(titles)} · ${network.about.title} · Polycentric`;
  });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
