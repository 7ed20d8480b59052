import { useDeferredValue, useMemo } from 'react';
import { networkSummary } from '../../../analysis/networkSummary.ts';
import { castInWords } from '../../../scene/spotlight/castInWords.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { StepCast } from './useStepCast.ts';

/** What the picture of a step shows, for those who do not see it. The picture comes first. */
export function LitInWords({ shown }: { readonly shown: StepCast }) {
  const network = useSnapshot(({ map }) => map.network);
  const { visible, cast } = useDeferredValue(shown);
  const words = useMemo(
    () => (cast === null ? networkSummary(visible, network) : castInWords(visible, cast, network)),
    [visible, network, cast],
  );
  return (
    <p className="visually-hidden" dir="auto">
      {words}
    </p>
  );
}
