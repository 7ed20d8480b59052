import { pathsOfAccount } from '../../analyses/pathsOfAccount.ts';
import { resultsOf } from '../../results/allResults.ts';
import { counted, countedInFigures, numberWords } from '../../words.ts';
import type { FindingKind } from '../finding.ts';
import { namedOrCounted } from '../../listed.ts';
import { namesOf } from '../names.ts';

/** Organisations that give account, and from which no way to the public is on record. */
export const reach: FindingKind = {
  kind: 'reach',
  analysis: pathsOfAccount.id,
  find({ network, results }) {
    const giving = resultsOf(results, pathsOfAccount).filter(
      ({ value, because }) => value !== null && !value.isEnd && because.relationships.length > 0,
    );
    const without = giving.filter(({ value }) => value?.reach === 'no-record');
    if (without.length === 0) return [];
    const open = giving.filter(({ value }) => value?.reach === 'only-if-unknown');
    return [
      {
        id: ['no-route'],
        sentence: [
          `Of ${counted(giving.length, 'organisation')} that ${giving.length === 1 ? 'gives' : 'give'} account on recorded lines, ${numberWords(without.length)} ${without.length === 1 ? 'has' : 'have'} no route on record to elected members, citizens or service users: ${namedOrCounted(namesOf(network, without))}.`,
          ...(open.length === 0
            ? []
            : [`${namedOrCounted(namesOf(network, open))} would have one only if an unknown line is real.`]),
        ].join(' '),
        counts: countedInFigures(without.length, 'organisation'),
        from: [...without, ...open],
      },
    ];
  },
};
