import { useMemo } from 'react';
import { noFilter } from '../../../analysis/filter.ts';
import { useComparisonOf } from '../../../ui/analysis/useComparison.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { WallMeasures } from './wallMeasures.ts';

/** A worker takes some seconds for so many; of more, only what the map itself says orders the wall. */
export const mostMeasured = 200;

/** What the measures say of every collaboration of the map, in any year and with nothing filtered. */
export function useWallMeasures(): WallMeasures {
  const collaborations = useSnapshot(({ map }) => map.network.collaborations);
  const ids = useMemo(() => {
    const all = [...collaborations.keys()];
    return all.length > mostMeasured ? [] : all;
  }, [collaborations]);
  const sides = useMemo(() => ids.map((id) => ({ scope: [id], filter: noFilter, withdrawn: [] })), [ids]);
  const { answer, isPending, problem } = useComparisonOf(sides);
  return useMemo(
    () => ({ rows: answer?.rows ?? [], alike: answer?.alike ?? null, isPending, problem, ids }),
    [answer, isPending, problem, ids],
  );
}
