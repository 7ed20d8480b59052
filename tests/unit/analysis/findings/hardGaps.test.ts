import { expect, it } from 'vitest';
import { findingsOf } from '../../../../src/analysis/findings/findingsOf.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { runAnalyses } from '../../../../src/analysis/runAnalyses.ts';
import type { Answer, Relationship } from '../../../../src/domain/network.ts';
import { aFunding, aNetwork, anAccountability } from '../../../fixtures/aNetwork.ts';

const said = (...lines: readonly Relationship[]) => {
  const network = aNetwork({ relationships: [aFunding({ id: 'money', from: 'payer', to: 'beta' }), ...lines] });
  const results = runAnalyses({ network, asOf: null, thresholds: defaultThresholds });
  return findingsOf(network, results).find(({ kind }) => kind === 'hard-gaps');
};
const line = (answer: Answer) =>
  anAccountability({
    id: 'line',
    from: 'payer',
    to: 'forum',
    phases: { information: answer, discussion: answer, consequences: answer },
  });

it('says that no line is recorded where there is none', () => {
  expect(said()?.sentence).toBe(
    'One organisation decides, pays or holds duties more than most here, and no line of account from it is recorded: Payer.',
  );
});

it('never says that no line is recorded of one whose line brings nothing', () => {
  expect(said(line('no'))?.sentence).toContain('no phase of account from it is recorded: Payer.');
  expect(said(line('unknown'))).toBeUndefined();
});
