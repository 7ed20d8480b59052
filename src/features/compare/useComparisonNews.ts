import { useEffect } from 'react';
import { presentOf } from '../../store/explorerStore.ts';
import { useExplorerStore } from '../../ui/ExplorerProvider.tsx';
import { comparisonNews } from './comparisonNews.ts';

/** Says what a button, a key, undo or a link has changed of the comparison. */
export function useComparisonNews(): void {
  const explorer = useExplorerStore();
  useEffect(
    () =>
      explorer.subscribe((now, before) => {
        const [is, was] = [presentOf(now), presentOf(before)];
        if (is.view === was.view || is.map !== was.map) return;
        const news = comparisonNews(is.map.network, was.view, is.view);
        if (news !== null) explorer.getState().announce(news);
      }),
    [explorer],
  );
}
