import { useMemo } from 'react';
import { networkSummary } from '../analysis/networkSummary.ts';
import { visibleOf } from '../store/selectors.ts';
import { firstPaneOf } from '../store/snapshot.ts';
import { paneWords } from '../view/paneWords.ts';
import { useSnapshot } from './ExplorerProvider.tsx';

/** What the filters leave of the map and what is lit in it, in at most 120 words; heard before the map and the tables, and seen above the sentences. */
export function ViewSummary({ className = 'visually-hidden' }: { readonly className?: string | undefined }) {
  const visible = useSnapshot(visibleOf);
  const all = useSnapshot(({ map }) => map.network);
  const { trace, finding, withdrawn, lens } = useSnapshot(firstPaneOf);
  const summary = useMemo(
    () => networkSummary(visible, all, paneWords(all, { trace, finding, withdrawn, lens })),
    [visible, all, trace, finding, withdrawn, lens],
  );
  return (
    <p className={className} data-summary="" dir="auto">
      {summary}
    </p>
  );
}
