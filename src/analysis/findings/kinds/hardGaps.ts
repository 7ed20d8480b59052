import type { AccountabilityGap } from '../../analyses/accountabilityGap.ts';
import { accountabilityGap } from '../../analyses/accountabilityGap.ts';
import { resultsOf } from '../../results/allResults.ts';
import type { Result } from '../../results/result.ts';
import { capital, counted, countedInFigures, numberWords } from '../../words.ts';
import type { FindingKind } from '../finding.ts';
import { namedOrCounted } from '../../listed.ts';
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
          `${capital(counted(hard.length, 'organisation'))} ${hard.length === 1 ? 'decides, pays or holds duties' : 'decide, pay or hold duties'} more than most here, and no ${missingOf(hard)} from ${hard.length === 1 ? 'it' : 'them'} is recorded: ${namedOrCounted(namesOf(network, hard))}.`,
          ...(open.length === 0
            ? []
            : [`For ${numberWords(open.length)} more it is not recorded what their lines bring.`]),
        ].join(' '),
        counts: countedInFigures(hard.length, 'organisation'),
        from: [...hard, ...open],
      },
    ];
  },
};

/** A line on which every phase is denied is a line all the same. */
const missingOf = (hard: readonly Result<AccountabilityGap>[]): string =>
  hard.some(({ value }) => (value?.lines ?? 0) + (value?.unknownLines ?? 0) > 0)
    ? 'phase of account'
    : 'line of account';
