import { useMemo } from 'react';
import { networkSummary } from '../analysis/networkSummary.ts';
import { visibleOf } from '../store/selectors.ts';
import { useSnapshot } from './ExplorerProvider.tsx';

/** What the filters leave of the map, in at most 120 words; heard before the map and the tables, and seen above the sentences. */
export function ViewSummary({ className = 'visually-hidden' }: { readonly className?: string | undefined }) {
  const visible = useSnapshot(visibleOf);
  const all = useSnapshot(({ map }) => map.network);
  const summary = useMemo(() => networkSummary(visible, all), [visible, all]);
  return (
    <p className={className} data-summary="" dir="auto">
      {summary}
    </p>
  );
}
