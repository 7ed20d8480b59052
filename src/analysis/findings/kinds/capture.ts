import { captureExposure, exposureWords } from '../../analyses/captureExposure.ts';
import { organisationName } from '../../names.ts';
import { resultsOf } from '../../results/allResults.ts';
import { compareNames, countedInFigures } from '../../words.ts';
import type { FindingKind } from '../finding.ts';
import { namedOrCounted } from '../../listed.ts';
import { subjectName } from '../names.ts';

/** One sign alone is common; from two on the exposure stands out. */
const fewestSigns = 2;

/** Forums exposed to those who answer to them by several signs. Exposure is no finding about conduct. */
export const capture: FindingKind = {
  kind: 'capture',
  analysis: captureExposure.id,
  find({ network, results }) {
    const exposed = resultsOf(results, captureExposure).flatMap((result) => {
      if (result.value?.kind !== 'forum') return [];
      const [most] = result.value.actors;
      return most === undefined || most.exposure < fewestSigns ? [] : [{ result, most }];
    });
    if (exposed.length === 0) return [];
    const each = exposed
      .map(({ result, most }) => ({ forum: subjectName(network, result.subject), most }))
      .sort((a, b) => b.most.exposure - a.most.exposure || compareNames(a.forum, b.forum))
      .map(({ forum, most }) => `${forum} to ${organisationName(network, most.actor)} (${exposureWords(most)})`);
    return [
      {
        id: ['exposed'],
        sentence: `By two signs or more the recorded relationships show exposure of ${namedOrCounted(each, 2)}. Exposure says nothing about conduct.`,
        counts: countedInFigures(exposed.length, 'forum'),
        from: exposed.map(({ result }) => result),
      },
    ];
  },
};
