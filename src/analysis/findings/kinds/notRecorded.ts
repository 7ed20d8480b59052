import { audienceLines } from '../../analyses/audienceLines.ts';
import { resultsOf } from '../../results/allResults.ts';
import { namedOrCounted } from '../../listed.ts';
import { capital, counted, countedInFigures } from '../../words.ts';
import type { FindingKind } from '../finding.ts';
import { namesOf } from '../names.ts';

/** Collaborations within which no line of account is on record at all. */
export const notRecorded: FindingKind = {
  kind: 'not-recorded',
  analysis: audienceLines.id,
  find({ network, results }) {
    const without = resultsOf(results, audienceLines).filter(({ value }) => value?.lines === 0);
    if (without.length === 0) return [];
    const names = namesOf(network, without);
    return [
      {
        id: ['lines'],
        sentence:
          without.length === 1
            ? `No line of account is recorded yet within ${namedOrCounted(names)}.`
            : `${capital(counted(without.length, 'collaboration'))} have no line of account recorded yet: ${namedOrCounted(names)}.`,
        counts: countedInFigures(without.length, 'collaboration'),
        from: without,
      },
    ];
  },
};
