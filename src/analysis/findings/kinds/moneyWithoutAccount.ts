import type { Network, Relationship } from '../../../domain/network.ts';
import { moneyAndAccount } from '../../analyses/moneyAndAccount.ts';
import { organisationName } from '../../names.ts';
import { resultsOf } from '../../results/allResults.ts';
import { becauseOfTies } from '../../results/because.ts';
import { compareNames, counted, countedInFigures, numberWords } from '../../words.ts';
import type { FindingKind } from '../finding.ts';

/** Money for which no line of account from receiver to payer is recorded. */
export const moneyWithoutAccount: FindingKind = {
  kind: 'money-without-account',
  analysis: moneyAndAccount.id,
  find({ network, results }) {
    const whole = resultsOf(results, moneyAndAccount).filter(({ subject }) => subject.kind === 'map');
    const flows = whole.flatMap(({ value }) => value?.flows ?? []);
    const without = flows.filter(({ standing }) => standing === 'not-recorded');
    if (without.length === 0) return [];
    const ties = without.flatMap(({ funding }) => network.relationships.get(funding) ?? []);
    const open = flows.filter(({ standing }) => standing === 'only-if-unknown').length;
    return [
      {
        id: ['flows'],
        sentence: [
          `Of ${counted(flows.length, 'recorded flow')} of money, ${numberWords(without.length)} ${without.length === 1 ? 'has' : 'have'} no line of account from receiver to payer on record${payerWords(network, ties)}.`,
          ...(open === 0 ? [] : [`For ${numberWords(open)} more there is one only if an unknown line is real.`]),
        ].join(' '),
        counts: `${countedInFigures(without.length, 'flow')} of money`,
        from: whole,
        because: becauseOfTies(ties),
      },
    ];
  },
};

/** ", most often of money from Alpha Trust (5)": said only where one payer stands out. */
function payerWords(network: Network, ties: readonly Relationship[]): string {
  const counts = new Map<string, number>();
  for (const { from } of ties) {
    const name = organisationName(network, from);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([a, m], [b, n]) => n - m || compareNames(a, b));
  if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return '';
  return `, most often of money from ${first[0]} (${String(first[1])})`;
}
