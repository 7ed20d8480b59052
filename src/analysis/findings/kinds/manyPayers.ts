import type { OrganisationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { reportingBurden } from '../../analyses/reportingBurden.ts';
import type { ReportingBurden } from '../../analyses/reportingBurden.ts';
import { resultsOf } from '../../results/allResults.ts';
import { becauseOfTies } from '../../results/because.ts';
import type { Because, Result } from '../../results/result.ts';
import { compareNames, counted, countedInFigures, numberWords } from '../../words.ts';
import type { FindingKind, FindingWords } from '../finding.ts';
import { namedOrCounted } from '../../listed.ts';
import { subjectName } from '../names.ts';

interface Payers {
  readonly result: Result<ReportingBurden>;
  readonly payers: readonly OrganisationId[];
}

/** Organisations that give account to so many payers that it is worth a word: the one with most is named, the others are counted. */
export const manyPayers: FindingKind = {
  kind: 'many-payers',
  analysis: reportingBurden.id,
  find({ network, results, thresholds }) {
    const many = resultsOf(results, reportingBurden)
      .flatMap((result) => (result.value?.hasManyPayers === true ? [{ result, payers: result.value.payers }] : []))
      .sort((a, b) => b.payers.length - a.payers.length);
    const most = many.filter(({ payers }) => payers.length === many[0]?.payers.length);
    const others = many.length - most.length;
    return mostWords(network, most, others, thresholds.manyPayers);
  },
};

function mostWords(network: Network, most: readonly Payers[], others: number, fewest: number): readonly FindingWords[] {
  const [first] = most;
  if (first === undefined) return [];
  const names = most.map(({ result }) => subjectName(network, result.subject)).sort(compareNames);
  const isOne = most.length === 1;
  return [
    {
      id: isOne && first.result.subject.kind === 'organisation' ? ['most', first.result.subject.id] : ['most'],
      sentence: [
        `The recorded relationships show ${namedOrCounted(names)} giving account to ${numberWords(first.payers.length)} commissioners or funders${isOne ? '' : ' each'}, more than any other organisation`,
        ...(others === 0
          ? []
          : [`; ${counted(others, 'other')} ${others === 1 ? 'has' : 'have'} ${numberWords(fewest)} or more`]),
        '.',
      ].join(''),
      ...shared(network, most),
    },
  ];
}

function shared(network: Network, many: readonly Payers[]): Pick<FindingWords, 'counts' | 'from' | 'because'> {
  const lit = becauseOfTies(many.flatMap((one) => linesToPayers(network, one)));
  return {
    counts: `${countedInFigures(lit.relationships.length, 'line')} from ${countedInFigures(many.length, 'organisation')}`,
    from: many.map(({ result }) => result),
    because: lit,
  };
}

function linesToPayers(network: Network, { result, payers }: Payers) {
  const isPayer = new Set<string>(payers);
  return ties(network, result.because).filter(({ to }) => isPayer.has(to));
}

const ties = (network: Network, { relationships }: Because) =>
  relationships.flatMap((id) => network.relationships.get(id) ?? []);
