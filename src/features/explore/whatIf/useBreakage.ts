import { useEffect, useMemo, useState } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import { fullWithdrawal, withdrawal } from '../../../analysis/analyses/withdrawal.ts';
import { asOfOf } from '../../../analysis/asOf.ts';
import { defaultThresholds } from '../../../analysis/results/thresholds.ts';
import { filteredOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { Breakage } from './breakage.ts';
import { breakageOf } from './breakage.ts';

/**
 * What a withdrawal changes of what the filters show; a focus is a magnifying glass and changes nothing of it. What takes a pass
 * over the network is there at once, what takes longer a moment later.
 */
export function useBreakage(withdrawn: readonly EntityRef[]): Breakage {
  const network = useSnapshot(filteredOf);
  const filter = useSnapshot((snapshot) => firstPaneOf(snapshot).filter);
  const quick = useMemo(() => withdrawal(network, withdrawn, defaultThresholds), [network, withdrawn]);
  const [full, setFull] = useState<{ readonly of: typeof quick; readonly found: typeof quick } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const question = { network, asOf: asOfOf(filter), thresholds: defaultThresholds };
      setFull({ of: quick, found: fullWithdrawal(question, withdrawn) });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [network, filter, withdrawn, quick]);
  const found = full?.of === quick ? full.found : quick;
  return useMemo(() => breakageOf(network, found), [network, found]);
}
