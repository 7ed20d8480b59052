import { lazy, Suspense } from 'react';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';

const AskAnalyses = lazy(() => import('./AskAnalyses.tsx'));

/** Has the analysis done of which a view lights a finding, as where it came with a link. */
export function AskForFinding() {
  const isFindingLit = useSnapshot((snapshot) => firstPaneOf(snapshot).finding !== null);
  return (
    isFindingLit && (
      <Suspense>
        <AskAnalyses />
      </Suspense>
    )
  );
}
