import type { Network } from '../../../domain/network.ts';
import { reportingBurden as analysis } from '../../analyses/reportingBurden.ts';
import type { ReportingBurden } from '../../analyses/reportingBurden.ts';
import { resultsOf } from '../../results/allResults.ts';
import { namedOrCounted } from '../../listed.ts';
import type { Result } from '../../results/result.ts';
import { capital, compareNames, counted, countedInFigures, idWords, numberWords } from '../../words.ts';
import type { FindingKind, FindingWords } from '../finding.ts';
import { subjectName } from '../names.ts';

/** Who reports most often as far as rhythms are recorded, and who is asked about one matter by several forums. */
export const reportingBurden: FindingKind = {
  kind: 'reporting-burden',
  analysis: analysis.id,
  find({ network, results, thresholds }) {
    const burdens = resultsOf(results, analysis);
    return [...mostOften(network, burdens), ...sameMatter(network, burdens, thresholds.manyPayers)];
  },
};

function mostOften(network: Network, burdens: readonly Result<ReportingBurden>[]): readonly FindingWords[] {
  const known = burdens.filter(({ value }) => (value?.reportsPerYear ?? 0) > 0);
  const most = Math.max(0, ...known.map(({ value }) => value?.reportsPerYear ?? 0));
  const from = known.filter(({ value }) => value?.reportsPerYear === most);
  const [first] = from;
  // Said of one alone: a list of equals stands out from nobody.
  if (first === undefined || from.length > 1 || first.value === null || known.length < 2) return [];
  const { withoutRhythm, forums } = first.value;
  const least = withoutRhythm.length === 0 ? '' : 'at least ';
  return [
    {
      id: ['most', ...(first.subject.kind === 'organisation' ? [first.subject.id] : [])],
      sentence: [
        `Where a rhythm is recorded, ${subjectName(network, first.subject)} reports most often: ${least}${counted(most, 'time')} a year, to ${counted(forums.length, 'forum')}.`,
        ...(withoutRhythm.length === 0
          ? []
          : [
              `For ${numberWords(withoutRhythm.length)} of its ${counted(first.n, 'line')} it is not recorded how often.`,
            ]),
      ].join(' '),
      counts: `${countedInFigures(first.n, 'line')} from 1 organisation`,
      from,
    },
  ];
}

function sameMatter(
  network: Network,
  burdens: readonly Result<ReportingBurden>[],
  fewestForums: number,
): readonly FindingWords[] {
  const asked = burdens
    .flatMap((result) => {
      const [shared] = result.value?.shared ?? [];
      return shared === undefined || shared.forums.length < fewestForums ? [] : [{ result, shared }];
    })
    .map((one) => ({ ...one, name: subjectName(network, one.result.subject) }))
    .sort((a, b) => b.shared.forums.length - a.shared.forums.length || compareNames(a.name, b.name));
  if (asked.length === 0) return [];
  const most = asked.filter(({ shared }) => shared.forums.length === asked[0]?.shared.forums.length);
  const [first] = most;
  const forums = counted(first?.shared.forums.length ?? 0, 'forum');
  const about = most.length === 1 && first !== undefined ? ` about ${idWords(first.shared.matter)}` : ' each';
  return [
    {
      id: ['same-matter'],
      sentence: `${capital(counted(asked.length, 'organisation'))} ${asked.length === 1 ? 'is' : 'are'} asked about one matter by ${numberWords(fewestForums)} forums or more. Most ask ${namedOrCounted(most.map(({ name }) => name))}: ${forums}${about}.`,
      counts: countedInFigures(asked.length, 'organisation'),
      from: asked.map(({ result }) => result),
    },
  ];
}
