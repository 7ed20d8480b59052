import type { ScrutinisedMatter, ScrutinyOverlap } from '../../analyses/scrutinyOverlap.ts';
import { scrutinyOverlap } from '../../analyses/scrutinyOverlap.ts';
import { resultsOf } from '../../results/allResults.ts';
import { because, becauseOfTies } from '../../results/because.ts';
import type { Because, Result } from '../../results/result.ts';
import { capital, compareNames, counted, countedInFigures, idWords, listWords, numberWords } from '../../words.ts';
import type { FindingKind, FindingWords, Found } from '../finding.ts';
import { namedOrCounted } from '../../listed.ts';
import { namesOf } from '../names.ts';

/** Matters that forums inside and outside both ask about, or many forums do, or none on record. */
export const scrutiny: FindingKind = {
  kind: 'scrutiny',
  analysis: scrutinyOverlap.id,
  find(found) {
    const told = resultsOf(found.results, scrutinyOverlap).filter(({ value }) => value !== null);
    return [...doubled(found, told), ...unasked(told)];
  },
};

type Told = readonly Result<ScrutinyOverlap>[];

/** Scrutiny from inside and outside at once, and by many: neither is a fault, and somebody may want to know. */
function doubled({ network, thresholds: { crowdedForums } }: Found, told: Told): readonly FindingWords[] {
  const isMeant = (matter: ScrutinisedMatter): boolean => isDoubled(matter) || matter.isCrowded;
  const from = told.filter(({ value }) => value?.matters.some(isMeant));
  if (from.length === 0) return [];
  const namesWith = (isOfSort: (matter: ScrutinisedMatter) => boolean): readonly string[] =>
    namesOf(
      network,
      from.filter((result) => mattersOf(result, isOfSort).length > 0),
    );
  const [both, many] = [namesWith(isDoubled), namesWith(({ isCrowded }) => isCrowded)];
  const lines = from.flatMap((result) => mattersOf(result, isMeant).flatMap((matter) => matter.lines));
  return [
    {
      id: ['doubled'],
      sentence: [
        ...(both.length === 0
          ? []
          : [`Forums inside and outside both ask about ${mattersWords(from, isDoubled)}: ${namedOrCounted(both)}.`]),
        ...(many.length === 0
          ? []
          : [`${capital(numberWords(crowdedForums))} forums or more ask about one matter: ${namedOrCounted(many)}.`]),
      ].join(' '),
      counts: countedInFigures(from.length, 'collaboration'),
      from,
      because: becauseOfTies(lines.flatMap((line) => network.relationships.get(line) ?? [])),
    },
  ];
}

const isDoubled = ({ scrutiny: found }: ScrutinisedMatter): boolean => found === 'doubled';

/** "performance and two other matters": the matter that is so in most collaborations first. */
function mattersWords(told: Told, isMeant: (matter: ScrutinisedMatter) => boolean): string {
  const counts = new Map<string, number>();
  for (const { matter } of told.flatMap((result) => mattersOf(result, isMeant)))
    counts.set(matter, (counts.get(matter) ?? 0) + 1);
  const [first, ...others] = [...counts]
    .sort(([a, m], [b, n]) => n - m || compareNames(a, b))
    .map(([matter]) => idWords(matter));
  return listWords([
    ...(first === undefined ? [] : [first]),
    ...(others.length === 0 ? [] : [counted(others.length, 'other matter')]),
  ]);
}

const mattersOf = ({ value }: Result<ScrutinyOverlap>, isMeant: (matter: ScrutinisedMatter) => boolean) =>
  (value?.matters ?? []).filter(isMeant);

/** Matters that are named somewhere in the map, and of which no line of a collaboration speaks. */
function unasked(told: Told): readonly FindingWords[] {
  const byMatter = new Map<string, Result<ScrutinyOverlap>[]>();
  for (const result of told)
    for (const { matter, scrutiny: found } of result.value?.matters ?? []) {
      if (found !== 'blind') continue;
      const known = byMatter.get(matter);
      if (known) known.push(result);
      else byMatter.set(matter, [result]);
    }
  if (byMatter.size === 0) return [];
  const each = [...byMatter]
    .sort(([a, m], [b, n]) => n.length - m.length || compareNames(a, b))
    .map(
      ([matter, results], place) =>
        `${idWords(matter)} in ${place === 0 ? counted(results.length, 'collaboration') : numberWords(results.length)}`,
    );
  const from = told.filter((result) => [...byMatter.values()].some((results) => results.includes(result)));
  return [
    {
      id: ['not-recorded'],
      sentence: `No forum is recorded as asking about ${namedOrCounted(each)}, matters named elsewhere in the map. Lines that name no matter may be about them.`,
      counts: countedInFigures(from.length, 'collaboration'),
      from,
      because: collaborationsOf(from),
    },
  ];
}

const collaborationsOf = (results: Told): Because =>
  because({
    collaborations: results.flatMap(({ subject }) => (subject.kind === 'collaboration' ? [subject.id] : [])),
  });
