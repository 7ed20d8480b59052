import type { Network } from '../domain/network.ts';
import type { FullWithdrawal } from './analyses/withdrawal.ts';
import { fullWithdrawal } from './analyses/withdrawal.ts';
import { asOfOf } from './asOf.ts';
import { filterNetwork } from './filterNetwork.ts';
import { unpackNetwork } from './packNetwork.ts';
import type { WithdrawalRequest } from './protocol.ts';
import type { AnalysisProgress } from './runAnalyses.ts';

/**
 * Says what the record would lack without what a request withdraws, one request after the other; a map is taken apart
 * again only when it is another one.
 *
 * @returns A function that does one request, at once.
 */
export function createWithdrawer(): (
  request: Omit<WithdrawalRequest, 'asks'>,
  onProgress?: (progress: AnalysisProgress) => void,
) => FullWithdrawal {
  let last: { readonly map: string; readonly network: Network } | null = null;
  return ({ map, scope, filter, withdrawn, thresholds }, onProgress = () => undefined) => {
    if (last?.map !== map) last = { map, network: unpackNetwork(map) };
    const network = filterNetwork(last.network, scope, filter);
    return fullWithdrawal({ network, asOf: asOfOf(filter), thresholds }, withdrawn, (done, of, next) => {
      onProgress({ done, of, next });
    });
  };
}
