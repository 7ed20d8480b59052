import type { Arranger } from '../../../layout/client.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes } from '../../../view/comparisonChanges.ts';
import { StillPair } from './StillPair.tsx';
import { StillPanes } from './StillPanes.tsx';

interface StillComparisonProps {
  readonly arranger: Arranger;
}

/** What is compared as a picture with titles: nothing in it can be chosen or moved. */
export default function StillComparison({ arranger }: StillComparisonProps) {
  const view = useSnapshot((snapshot) => snapshot.view);
  const { way } = view.comparison;
  return way === 'side-by-side' ? (
    <StillPanes panes={comparedPanes(view)} arranger={arranger} />
  ) : (
    <StillPair way={way} />
  );
}
