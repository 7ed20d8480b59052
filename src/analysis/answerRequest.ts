import type { Network } from '../domain/network.ts';
import { asOfOf } from './asOf.ts';
import { filterNetwork } from './filterNetwork.ts';
import { findingsOf } from './findings/findingsOf.ts';
import { unpackNetwork } from './packNetwork.ts';
import type { AnalysisAnswer, AnalysisNews, AnalysisRequest } from './protocol.ts';
import { runAnalyses } from './runAnalyses.ts';
import { withdraw } from './withdraw.ts';

/**
 * Answers requests one after the other; a map is taken apart again only when it is another one.
 *
 * @returns A function that does one request, at once: it tells the results on the way, and gives what stands out in them.
 */
export function createAnswerer(): (
  request: AnalysisRequest,
  tell: (news: AnalysisNews) => void,
) => AnalysisAnswer['findings'] {
  let last: { readonly map: string; readonly network: Network } | null = null;
  return ({ map, scope, filter, withdrawn, thresholds }, tell) => {
    if (last?.map !== map) last = { map, network: unpackNetwork(map) };
    const network = withdraw(filterNetwork(last.network, scope, filter), withdrawn);
    const results = runAnalyses(
      { network, asOf: asOfOf(filter), thresholds },
      (progress) => tell({ type: 'progress', progress }),
      undefined,
      (analysis, own) => tell({ type: 'results', analysis, results: own }),
    );
    return findingsOf(network, results, thresholds);
  };
}
