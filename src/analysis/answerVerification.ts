import { asOfOf } from './asOf.ts';
import { filterNetwork } from './filterNetwork.ts';
import { unpackNetwork } from './packNetwork.ts';
import type { AnalysisRequest } from './protocol.ts';
import { analyses } from './registry.ts';
import type { VerifyNext } from './results/verifyNext.ts';
import { whatToVerifyNext } from './results/verifyNext.ts';
import type { AnalysisProgress } from './runAnalyses.ts';
import { runAnalyses } from './runAnalyses.ts';
import { withdraw } from './withdraw.ts';

/**
 * Says what to verify next of a map, at once: seconds of work, so for a worker.
 *
 * @param onProgress - Hears how many relationships have been tried.
 */
export function answerVerification(
  { map, scope, filter, withdrawn, thresholds }: AnalysisRequest,
  onProgress: (progress: AnalysisProgress) => void = () => undefined,
): VerifyNext {
  const network = withdraw(filterNetwork(unpackNetwork(map), scope, filter), withdrawn);
  const question = { network, asOf: asOfOf(filter), thresholds };
  return whatToVerifyNext(question, analyses, runAnalyses(question), (done, of) => {
    onProgress({ done, of, next: null });
  });
}
