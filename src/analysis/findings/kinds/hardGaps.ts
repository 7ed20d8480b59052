import { accountabilityGap } from '../../analyses/accountabilityGap.ts';
import { resultsOf } from '../../results/allResults.ts';
import { capital, counted, countedInFigures } from '../../words.ts';
import type { FindingKind } from '../finding.ts';
import { namedOrCounted } from '../listed.ts';
import { namesOf } from '../names.ts';

/** Organisations with much power on record, and no phase of account. */
export const hardGaps: FindingKind = {
  kind: 'hard-gaps',
  analysis: accountabilityGap.id,
  find({ network, results }) {
    const gaps = resultsOf(results, accountabilityGap);
    const hard = gaps.filter(({ value }) => value?.hardGap === 'yes');
    if (hard.length === 0) return [];
    const open = gaps.filter(({ value }) => value?.hardGap === 'unknown');
    return [
      {
        id: ['none-recorded'],
        sentence: [
          `${capital(counted(hard.length, 'organisation'))} ${hard.length === 1 ? 'decides, pays or holds duties' : 'decide, pay or hold duties'} more than most here, and no line of account from ${hard.length === 1 ? 'it' : 'them'} is recorded: ${namedOrCounted(namesOf(network, hard))}.`,
          ...(open.length === 0
            ? []
            : [`For ${namedOrCounted(namesOf(network, open))} it is not recorded what the account brings.`]),
        ].join(' '),
        counts: countedInFigures(hard.length, 'organisation'),
        from: hard,
      },
    ];
  },
};
