import type { CitizensVoice, VoiceOfGroup } from '../../analyses/citizensVoice.ts';
import { citizensVoice, rungWords } from '../../analyses/citizensVoice.ts';
import { rungs } from '../../analyses/voiceRungs.ts';
import { resultsOf } from '../../results/allResults.ts';
import type { Result } from '../../results/result.ts';
import { capital, counted, countedInFigures, listWords, numberWords } from '../../words.ts';
import type { FindingKind } from '../finding.ts';

/** How strongly groups of service users and citizens are heard, and how far from a decision they stand. */
export const voice: FindingKind = {
  kind: 'voice',
  analysis: citizensVoice.id,
  find({ results }) {
    const groups = resultsOf(results, citizensVoice).filter(isOfGroup);
    if (groups.length === 0) return [];
    return [
      {
        id: ['rungs'],
        sentence: [ladderWords(groups), ...distanceWords(groups)].join(' '),
        counts: countedInFigures(groups.length, 'group'),
        from: groups,
      },
    ];
  },
};

type OfGroup = Result<CitizensVoice> & { readonly value: VoiceOfGroup };
const isOfGroup = (result: Result<CitizensVoice>): result is OfGroup => result.value?.kind === 'group';

function ladderWords(groups: readonly OfGroup[]): string {
  const onRung = rungs.flatMap((rung) => {
    const count = groups.filter(({ value }) => value.rung === rung).length;
    return count === 0 ? [] : [`${numberWords(count)} ${rungWords[rung]}`];
  });
  const without = groups.filter(({ value }) => value.rung === null).length;
  const none = without === 0 ? [] : [`${numberWords(without)} with no say recorded`];
  return `Of ${counted(groups.length, 'group')} of service users or citizens, the recorded relationships show ${listWords([...onRung, ...none])}.`;
}

/** Past this the group speaks to someone who does not decide. */
const near = 1;

function distanceWords(groups: readonly OfGroup[]): readonly string[] {
  const heard = groups.filter(({ value }) => value.rung !== null);
  const far = heard.filter(({ value }) => value.steps !== null && value.steps > near);
  const nowhere = heard.filter(({ value }) => value.steps === null);
  const parts = [
    ...(far.length === 0
      ? []
      : [
          `${numberWords(far.length)} ${far.length === 1 ? 'stands' : 'stand'} two steps or more from a recorded decision`,
        ]),
    ...(nowhere.length === 0
      ? []
      : [
          `${numberWords(nowhere.length)} ${nowhere.length === 1 ? 'has' : 'have'} no recorded way to any${far.length === 0 ? ' decision' : ''}`,
        ]),
  ];
  return parts.length === 0 ? [] : [`${capital(listWords(parts))}.`];
}
