import { useMemo } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import { withdrawal } from '../../../analysis/analyses/withdrawal.ts';
import { defaultThresholds } from '../../../analysis/results/thresholds.ts';
import { filteredOf } from '../../../store/selectors.ts';
import type { ToldWithdrawal } from '../../../ui/analysis/useWithdrawal.ts';
import { useWithdrawal } from '../../../ui/analysis/useWithdrawal.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { Breakage } from './breakage.ts';
import { breakageOf } from './breakage.ts';

interface ToldBreakage {
  readonly breakage: Breakage;
  /** Of what takes longer to find, and is not in `breakage` until it is found. */
  readonly later: Omit<ToldWithdrawal, 'found'>;
}

/**
 * What a withdrawal changes of what the filters show; a focus is a magnifying glass and changes nothing of it. What takes a pass
 * over the network is there at once, what takes longer comes from the worker.
 */
export function useBreakage(withdrawn: readonly EntityRef[]): ToldBreakage {
  const network = useSnapshot(filteredOf);
  const quick = useMemo(() => withdrawal(network, withdrawn, defaultThresholds), [network, withdrawn]);
  const { found: full, ...later } = useWithdrawal(withdrawn);
  const found = full ?? quick;
  const breakage = useMemo(() => breakageOf(network, found), [network, found]);
  return { breakage, later };
}
