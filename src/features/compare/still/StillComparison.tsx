import { useMemo } from 'react';
import type { Because } from '../../../analysis/results/result.ts';
import type { Arranger } from '../../../layout/client.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes } from '../../../view/comparisonChanges.ts';
import { useLitMeasure } from '../measures/litMeasure.ts';
import { StillPair } from './StillPair.tsx';
import { StillPanes } from './StillPanes.tsx';
import { StillWall } from './StillWall.tsx';

interface StillComparisonProps {
  readonly arranger: Arranger;
}

/** What is compared as a picture with titles: nothing in it can be chosen or moved. */
export default function StillComparison({ arranger }: StillComparisonProps) {
  const isWall = useSnapshot(({ view }) => view.comparison.wall !== null);
  const isMeasureLit = useSnapshot(({ view }) => view.comparison.measure !== null);
  if (isWall) return <StillWall />;
  return isMeasureLit ? <Measured arranger={arranger} /> : <Still arranger={arranger} measured={null} />;
}

/** With what produced a measure in the light. */
function Measured({ arranger }: StillComparisonProps) {
  return <Still arranger={arranger} measured={useLitMeasure()} />;
}

interface StillProps extends StillComparisonProps {
  /** By pane. */
  readonly measured: readonly Because[] | null;
}

function Still({ arranger, measured }: StillProps) {
  const view = useSnapshot((snapshot) => snapshot.view);
  const { way } = view.comparison;
  const compared = useMemo(() => comparedPanes(view), [view]);
  return way === 'side-by-side' ? (
    <StillPanes panes={compared} arranger={arranger} measured={measured} />
  ) : (
    <StillPair way={way} measured={measured} />
  );
}
