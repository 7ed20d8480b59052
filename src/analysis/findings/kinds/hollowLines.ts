import type { LineCompleteness, PhaseDistribution } from '../../analyses/lineCompleteness.ts';
import { lineCompleteness } from '../../analyses/lineCompleteness.ts';
import { resultsOf } from '../../results/allResults.ts';
import { becauseOfTies } from '../../results/because.ts';
import type { Result } from '../../results/result.ts';
import { capital, counted, countedInFigures, numberWords } from '../../words.ts';
import type { FindingKind, FindingWords, Found } from '../finding.ts';

/** Lines that bring information and nothing else, or no consequences; and how many have nothing recorded of what they bring. */
export const hollowLines: FindingKind = {
  kind: 'hollow-lines',
  analysis: lineCompleteness.id,
  find(found) {
    const all = resultsOf(found.results, lineCompleteness);
    const whole = all.find(({ subject }) => subject.kind === 'map');
    if (whole?.value?.kind !== 'distribution') return [];
    const lines = all.filter(({ subject }) => subject.kind === 'relationship');
    return [...hollow(found, whole, whole.value), ...silent(whole.value, lines)];
  },
};

function hollow(
  { network }: Found,
  whole: Result<LineCompleteness>,
  value: PhaseDistribution,
): readonly FindingWords[] {
  const ids = [...new Set([...value.hollow, ...value.toothless])];
  if (ids.length === 0) return [];
  return [
    {
      id: ['hollow'],
      sentence: `Of ${counted(value.lines, 'recorded line')} of account, ${numberWords(value.hollow.length)} ${value.hollow.length === 1 ? 'brings' : 'bring'} information and nothing else, and ${numberWords(value.toothless.length)} ${value.toothless.length === 1 ? 'has' : 'have'} no consequences, as recorded.`,
      counts: countedInFigures(ids.length, 'line'),
      from: [whole],
      because: becauseOfTies(ids.flatMap((id) => network.relationships.get(id) ?? [])),
    },
  ];
}

function silent(
  { lines, byPresent, hollow: known, unrecorded }: PhaseDistribution,
  each: readonly Result<LineCompleteness>[],
): readonly FindingWords[] {
  if (unrecorded === 0) return [];
  const complete = byPresent[3];
  return [
    {
      id: ['not-recorded'],
      sentence: [
        `Of ${counted(lines, 'recorded line')} of account, ${numberWords(unrecorded)} ${unrecorded === 1 ? 'has' : 'have'} nothing on record of what ${unrecorded === 1 ? 'it brings' : 'they bring'}: information, discussion or consequences.`,
        `${capital(complete === 0 ? 'none' : numberWords(complete))} ${complete === 1 ? 'has' : 'have'} all three${known.length === 0 ? ', and none is on record as bringing information only' : ''}.`,
      ].join(' '),
      counts: countedInFigures(unrecorded, 'line'),
      from: each.filter(({ value }) => value === null),
    },
  ];
}
