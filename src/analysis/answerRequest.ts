import type { Network } from '../domain/network.ts';
import { asOfOf } from './asOf.ts';
import { filterNetwork } from './filterNetwork.ts';
import { findingsOf } from './findings/findingsOf.ts';
import { unpackNetwork } from './packNetwork.ts';
import type { AnalysisAnswer, AnalysisRequest } from './protocol.ts';
import type { AnalysisProgress } from './runAnalyses.ts';
import { runAnalyses } from './runAnalyses.ts';
import { withdraw } from './withdraw.ts';

/**
 * Answers requests one after the other; a map is taken apart again only when it is another one.
 *
 * @returns A function that does one request, at once, and says how far it has come before each analysis.
 */
export function createAnswerer(): (
  request: AnalysisRequest,
  onProgress?: (progress: AnalysisProgress) => void,
) => AnalysisAnswer {
  let last: { readonly map: string; readonly network: Network } | null = null;
  return ({ map, scope, filter, withdrawn, thresholds }, onProgress) => {
    if (last?.map !== map) last = { map, network: unpackNetwork(map) };
    const network = withdraw(filterNetwork(last.network, scope, filter), withdrawn);
    const results = runAnalyses({ network, asOf: asOfOf(filter), thresholds }, onProgress);
    return { results, findings: findingsOf(network, results, thresholds) };
  };
}
