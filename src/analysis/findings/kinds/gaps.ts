import type { Term } from '../../../domain/vocabulary.ts';
import type { AudienceLines } from '../../analyses/audienceLines.ts';
import { audienceLines, toAudience } from '../../analyses/audienceLines.ts';
import { mainAudiences } from '../../mainAudiences.ts';
import { resultsOf } from '../../results/allResults.ts';
import type { Result } from '../../results/result.ts';
import { namedOrCounted } from '../../listed.ts';
import { countedInFigures } from '../../words.ts';
import type { FindingKind, FindingWords, Found } from '../finding.ts';
import { namesOf } from '../names.ts';

/** Audiences to which no line is recorded within some collaborations: not that there is none. */
export const gaps: FindingKind = {
  kind: 'gaps',
  analysis: audienceLines.id,
  find(found) {
    const withLines = resultsOf(found.results, audienceLines).filter(({ value }) => (value?.lines ?? 0) > 0);
    return mainAudiences(found.network).flatMap((audience) => gapOf(found, audience, withLines));
  },
};

function gapOf({ network }: Found, { id }: Term, results: readonly Result<AudienceLines>[]): readonly FindingWords[] {
  const lineOf = ({ value }: Result<AudienceLines>) => value?.audiences.find(({ audience }) => audience === id);
  const without = results.filter((result) => lineOf(result)?.reach === 'no-record');
  if (without.length === 0) return [];
  const open = results.filter((result) => lineOf(result)?.reach === 'only-if-unknown');
  const spoken = without.filter((result) => lineOf(result)?.isSpokenOf);
  const to = toAudience(network, id);
  return [
    {
      id: [id],
      sentence: [
        `No line to ${to} is recorded for ${namedOrCounted(namesOf(network, without))}.`,
        ...(spoken.length === 0
          ? []
          : [
              `${spoken.length === without.length ? 'A source speaks' : `For ${namedOrCounted(namesOf(network, spoken))} a source speaks`} of account to ${to} without naming a line.`,
            ]),
        ...(open.length === 0
          ? []
          : [`For ${namedOrCounted(namesOf(network, open))} there is one only if an unknown line is real.`]),
      ].join(' '),
      counts: countedInFigures(without.length, 'collaboration'),
      from: [...without, ...open],
    },
  ];
}
