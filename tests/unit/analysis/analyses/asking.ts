import type { Analysis } from '../../../../src/analysis/results/analysis.ts';
import type { Draft } from '../../../../src/analysis/results/result.ts';
import { subjectKey } from '../../../../src/analysis/results/result.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network } from '../../../../src/domain/network.ts';

/** Every answer of an analysis on a network, with the thresholds that ship; of everything recorded unless a year is given. */
export const ask = <Value>(
  analysis: Analysis<Value>,
  network: Network,
  asOf: number | null = null,
): readonly Draft<Value>[] => analysis.run({ network, asOf, thresholds: defaultThresholds });

/** The answer for one subject, such as `collaboration deal`. */
export function answerFor<Value>(drafts: readonly Draft<Value>[], key: string): Draft<Value> {
  const found = drafts.find(({ subject }) => subjectKey(subject) === key);
  if (found === undefined) throw new Error(`No answer for ${key}.`);
  return found;
}
