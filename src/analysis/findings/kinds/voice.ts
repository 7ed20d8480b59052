import type { CitizensVoice, VoiceOfGroup } from '../../analyses/citizensVoice.ts';
import { citizensVoice, rungWords } from '../../analyses/citizensVoice.ts';
import { rungs } from '../../analyses/voiceRungs.ts';
import { resultsOf } from '../../results/allResults.ts';
import type { Result } from '../../results/result.ts';
import { counted, countedInFigures, listWords, numberWords } from '../../words.ts';
import type { FindingKind, Found } from '../finding.ts';
import { namedOrCounted } from '../listed.ts';
import { namesOf } from '../names.ts';

/** How strongly groups of service users and citizens are heard, and how far from a decision they stand. */
export const voice: FindingKind = {
  kind: 'voice',
  analysis: citizensVoice.id,
  find(found) {
    const groups = resultsOf(found.results, citizensVoice).filter(isOfGroup);
    if (groups.length === 0) return [];
    return [
      {
        id: ['rungs'],
        sentence: [ladderWords(groups), ...distanceWords(found, groups)].join(' '),
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

function distanceWords({ network }: Found, groups: readonly OfGroup[]): readonly string[] {
  const heard = groups.filter(({ value }) => value.rung !== null);
  const far = heard.filter(({ value }) => value.steps !== null && value.steps > near);
  const nowhere = heard.filter(({ value }) => value.steps === null);
  return [
    ...(far.length === 0
      ? []
      : [
          `${namedOrCounted(namesOf(network, far))} ${far.length === 1 ? 'stands' : 'stand'} two steps or more from the nearest recorded decision.`,
        ]),
    ...(nowhere.length === 0
      ? []
      : [`From ${namedOrCounted(namesOf(network, nowhere))} no way to a decision is recorded.`]),
  ];
}
