import type { Continuity } from '../../analyses/continuity.ts';
import { continuity } from '../../analyses/continuity.ts';
import { resultsOf } from '../../results/allResults.ts';
import { becauseOfTies } from '../../results/because.ts';
import type { Result } from '../../results/result.ts';
import { capital, counted, countedInFigures } from '../../words.ts';
import type { FindingKind } from '../finding.ts';
import { namedOrCounted } from '../../listed.ts';
import { namesOf } from '../names.ts';

/** Money and lines of account with a recorded end soon after the date. */
export const cliffs: FindingKind = {
  kind: 'cliffs',
  analysis: continuity.id,
  find({ network, results, thresholds }) {
    const from = resultsOf(results, continuity).filter((result) => endingOf(result).length > 0);
    if (from.length === 0) return [];
    const date = from.flatMap(({ value }) => (value?.kind === 'organisation' ? (value.date ?? []) : []))[0] ?? null;
    const ending = [...new Set(from.flatMap(endingOf))].flatMap((id) => network.relationships.get(id) ?? []);
    const money = ending.filter(({ kind }) => kind === 'funding').length;
    const lines = ending.length - money;
    const parts = [
      ...(money === 0 ? [] : [counted(money, 'flow') + ' of money']),
      ...(lines === 0 ? [] : [counted(lines, 'line') + ' of account']),
    ];
    return [
      {
        id: ['ending'],
        sentence: `${capital(parts.join(' and '))} ${ending.length === 1 ? 'has' : 'have'} a recorded end within ${counted(thresholds.cliffMonths, 'month')} of ${date ?? 'the date'}: for ${namedOrCounted(namesOf(network, from))}.`,
        counts: countedInFigures(from.length, 'organisation'),
        from,
        because: becauseOfTies(ending),
      },
    ];
  },
};

const endingOf = ({ value }: Result<Continuity>) =>
  value?.kind === 'organisation' && value.cliff !== null
    ? [...value.cliff.endingFlows, ...value.cliff.endingLines]
    : [];
