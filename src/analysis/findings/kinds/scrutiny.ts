import type { ScrutinisedMatter, ScrutinyOverlap } from '../../analyses/scrutinyOverlap.ts';
import { scrutinyOverlap } from '../../analyses/scrutinyOverlap.ts';
import { resultsOf } from '../../results/allResults.ts';
import { because, becauseOfTies } from '../../results/because.ts';
import type { Because, Result } from '../../results/result.ts';
import { compareNames, counted, countedInFigures, idWords, listWords } from '../../words.ts';
import type { FindingKind, FindingWords, Found } from '../finding.ts';
import { namedOrCounted } from '../listed.ts';
import { subjectName } from '../names.ts';

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
function doubled({ network }: Found, told: Told): readonly FindingWords[] {
  const isMeant = ({ scrutiny: found, isCrowded }: ScrutinisedMatter): boolean => found === 'doubled' || isCrowded;
  const from = told.filter(({ value }) => value?.matters.some(isMeant));
  if (from.length === 0) return [];
  const listOf = (isOfSort: (matter: ScrutinisedMatter) => boolean): readonly string[] =>
    from
      .map((result) => ({ name: subjectName(network, result.subject), matters: mattersOf(result, isOfSort) }))
      .filter(({ matters }) => matters.length > 0)
      .sort((a, b) => compareNames(a.name, b.name))
      .map(({ name, matters }) => `${name} (${listWords(matters.map(({ matter }) => idWords(matter)))})`);
  const [both, many] = [listOf((one) => one.scrutiny === 'doubled'), listOf(({ isCrowded }) => isCrowded)];
  const lines = from.flatMap((result) => mattersOf(result, isMeant).flatMap((matter) => matter.lines));
  return [
    {
      id: ['doubled'],
      sentence: [
        ...(both.length === 0
          ? []
          : [`Forums inside and outside both ask about a matter: ${namedOrCounted(both, 6)}.`]),
        ...(many.length === 0 ? [] : [`Many forums ask about one matter: ${namedOrCounted(many, 6)}.`]),
      ].join(' '),
      counts: countedInFigures(from.length, 'collaboration'),
      from,
      because: becauseOfTies(lines.flatMap((line) => network.relationships.get(line) ?? [])),
    },
  ];
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
    .map(([matter, results]) => `${idWords(matter)} in ${counted(results.length, 'collaboration')}`);
  const from = told.filter((result) => [...byMatter.values()].some((results) => results.includes(result)));
  return [
    {
      id: ['not-recorded'],
      sentence: `Of matters named elsewhere in the map, no forum is recorded for ${listWords(each)}; lines that name no matter may be about them.`,
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
