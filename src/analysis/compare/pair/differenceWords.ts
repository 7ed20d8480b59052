import type { OrganisationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { namedOrCounted } from '../../listed.ts';
import { organisationName } from '../../names.ts';
import { capital, counted, inFigures, listWords, numberWords, shortened } from '../../words.ts';
import { sidePartsOf } from '../measures/sideParts.ts';
import type { Difference, RelationshipDifference, Standing } from './difference.ts';
import { isCounted, standings } from './difference.ts';

/** More letters of a name are cut, so that a sentence stays one; a title that is longer gives way to letters. */
const mostLetters = 60;

/** "Only in A", "In both", "In both, different type": for legends, lists and what is spoken. */
export function standingLabel(standing: Standing, titleA = 'A', titleB = 'B'): string {
  switch (standing) {
    case 'only-a':
      return `Only in ${titleA}`;
    case 'only-b':
      return `Only in ${titleB}`;
    case 'both':
      return 'In both';
    case 'changed':
      return 'In both, different type';
  }
}

/**
 * What two sides share and what each has alone, in two or three sentences.
 *
 * @param network - The whole map, for names.
 * @param titleA - What side A shows: "Collaborative council". Where both titles are the same or one is long, the
 *   letters stand instead.
 * @returns Such as "Three organisations stand in both, Alpha, Beta and Gamma; 24 only in North and 41 only in South. Of
 *   90 relationships, 10 are in both, …". Where no organisation is shared it says that roles are what the sides share.
 */
export function differenceInWords(network: Network, difference: Difference, titleA: string, titleB: string): string {
  const isByLetter = titleA === titleB || Math.max(titleA.length, titleB.length) > mostLetters;
  const [a, b] = isByLetter ? ['A', 'B'] : [titleA, titleB];
  const { organisationCounts: organisations, relationshipCounts: ties } = difference;
  const [inA, inB] = [organisations.both + organisations['only-a'], organisations.both + organisations['only-b']];
  if (inA + inB === 0) return 'Neither side shows an organisation, so there is nothing to compare.';
  if (inA === 0 || inB === 0)
    return `${capital(inA === 0 ? a : b)} shows no organisation; ${inA === 0 ? b : a} shows ${inFigures(inA + inB)}. There is nothing to set side by side.`;
  const isSame = [organisations, ties].every((counts) => counts.changed + counts['only-a'] + counts['only-b'] === 0);
  if (isSame)
    return `Nothing differs: both show the same ${counted(organisations.both, 'organisation')} and ${ties.both === 0 ? 'no relationship' : counted(ties.both, 'relationship')}.`;
  return `${whoIsWhere(network, difference, a, b)} ${howRelated(difference, a, b)}`;
}

function whoIsWhere(network: Network, { organisations, organisationCounts: counts }: Difference, a: string, b: string) {
  if (counts.both === 0)
    return `No organisation stands in both: what ${a} and ${b} share is roles. ${capital(a)} shows ${counted(counts['only-a'], 'organisation')}, ${b} shows ${numberWords(counts['only-b'])}.`;
  const shared = [...organisations].flatMap(([id, standing]): readonly OrganisationId[] =>
    standing === 'both' ? [id] : [],
  );
  const names = namedOrCounted(shared.map((id) => shortened(organisationName(network, id), mostLetters)));
  const isAll = counts['only-a'] + counts['only-b'] === 0;
  const standInBoth = `${capital(counted(counts.both, 'organisation'))} ${counts.both === 1 ? 'stands' : 'stand'} in both`;
  if (isAll) return `${standInBoth}, and none in one alone.`;
  return `${standInBoth}: ${names}. ${capital(manyStand(counts['only-a']))} only in ${a} and ${manyStand(counts['only-b'])} only in ${b}.`;
}

const manyStand = (count: number): string =>
  count === 0 ? 'none stands' : `${numberWords(count)} ${count === 1 ? 'stands' : 'stand'}`;

function howRelated({ relationships, relationshipCounts: counts }: Difference, a: string, b: string): string {
  if (relationships.size === 0) return 'Neither shows a relationship.';
  const all = standings.reduce((sum, standing) => sum + counts[standing], 0);
  const parts = [
    [counts.both, `in both${twinWords([...relationships.values()].filter(isTwin).length, counts.both)}`],
    [counts.changed, 'in both with a different type'],
    [counts['only-a'], `only in ${a}`],
    [counts['only-b'], `only in ${b}`],
  ] as const;
  const found = parts.filter(([count]) => count > 0).map(([count, where]) => `${numberWords(count)} ${where}`);
  return `Of ${counted(all, 'relationship')}: ${listWords(found)}.`;
}

const isTwin = (entry: RelationshipDifference): boolean => entry.twin !== null && isCounted(entry);

/** That each side has a record of its own of what is in both. */
function twinWords(twins: number, both: number): string {
  if (twins === 0) return '';
  return twins === both
    ? ' (a record on either side)'
    : ` (${numberWords(twins)} of them with a record on either side)`;
}

/**
 * That organisations of a side take no part in it, so that as many fewer take part as the table of measures counts;
 * empty where all do.
 *
 * @param sides - What A and B show.
 */
export function leftOverInWords(sides: readonly [Network, Network]): string {
  const parts = sides.flatMap((side, place) => {
    const left = side.organisations.size - sidePartsOf(side).organisations.length;
    return left === 0 ? [] : [`${numberWords(left)} in ${place === 0 ? 'A' : 'B'}`];
  });
  return parts.length === 0 ? '' : `Of those shown, ${listWords(parts)} take no part: they are left without a tie.`;
}
