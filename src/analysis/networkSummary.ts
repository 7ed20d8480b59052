import type { OrganisationId } from '../domain/ids.ts';
import { tiesOf } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';
import { audienceLabel, standingLines, toWhom } from './account.ts';
import { connectedGroups } from './connectedGroups.ts';
import { sectorGroupOf } from './networkIndex.ts';
import { capital, compareNames, counted, inFigures, inSentence, listWords, numberWords, shortened } from './words.ts';

/** Words that a summary has at most; who wants more opens the table. */
const mostWords = 120;

/**
 * What a map shows, for those who do not see it: how much, of which kinds, who is best connected, and what stands apart.
 *
 * @param visible - What the filters and the focus leave.
 * @param all - The whole map.
 * @param notes - What else stands on the screen, as phrases: a line that is traced, a what-if.
 * @returns At most 120 words; what matters less is left out first.
 */
export function networkSummary(visible: Network, all: Network, notes: readonly string[] = []): string {
  const sentences = [
    howMuch(visible, all),
    ...notes.map((note) => `${note}.`),
    whoAnswers(visible),
    whichKinds(visible),
    bestConnected(visible),
    whatStandsApart(visible),
  ].filter((sentence) => sentence !== null);
  return sentences.reduce((text, sentence) => {
    const longer = `${text} ${sentence}`;
    return longer.split(/\s+/).length > mostWords ? text : longer;
  });
}

const nameOf = (network: Network, id: OrganisationId): string => oneLine(network.organisations.get(id)?.name ?? id);
/** A name counts its words against the summary, so a very long one is cut. */
const oneLine = (name: string): string => shortened(name, 60);

function howMuch(visible: Network, all: Network): string {
  const shown = visible.organisations.size;
  const title = oneLine(all.about.title);
  if (all.organisations.size === 0) return `${title}: no organisations recorded yet.`;
  if (shown === 0) return `${title}: none of ${counted(all.organisations.size, 'organisation')} is shown.`;
  const isWhole = shown === all.organisations.size && visible.relationships.size === all.relationships.size;
  const count = (some: number, of: number, noun: string) =>
    some === of ? counted(some, noun) : `${numberWords(some)} of ${counted(of, noun)}`;
  const parts = [
    count(shown, all.organisations.size, 'organisation'),
    ...(visible.collaborations.size === 0
      ? []
      : [count(visible.collaborations.size, all.collaborations.size, 'collaboration')]),
    count(visible.relationships.size, all.relationships.size, 'relationship'),
  ];
  return `${title}${isWhole ? '' : ', in part'}: ${listWords(parts)}.`;
}

function whoAnswers(visible: Network): string | null {
  const lines = standingLines(visible);
  if (lines.length === 0) return visible.relationships.size === 0 ? null : 'No line of accountability is shown.';
  const common = mostCommon(lines.map(({ audience }) => audienceLabel(visible, audience) ?? 'Unrecorded audience'));
  const parts = common.map(([label, count]) => `${numberWords(count)} to ${toWhom(label)}`);
  const verb = lines.length === 1 ? 'is a line' : 'are lines';
  return `${capital(numberWords(lines.length))} ${verb} of accountability: ${listWords(parts)}${sum(common) < lines.length ? ', among others' : ''}.`;
}

function whichKinds(visible: Network): string | null {
  const groups = [...visible.organisations.values()].map((organisation) => {
    const group = sectorGroupOf(visible, organisation);
    const known = [...visible.vocabulary.sectorGroups.values()].find(({ id }) => id === group);
    return known?.label ?? 'sector not recorded';
  });
  if (groups.length < 2) return null;
  const parts = mostCommon(groups).map(([label, count]) => `${inSentence(label)} (${inFigures(count)})`);
  return `Most common ${parts.length === 1 ? 'sector' : 'sectors'}: ${listWords(parts)}.`;
}

function bestConnected(visible: Network): string | null {
  const ties = [...tiesOf(visible)].map(([id, own]) => ({ name: nameOf(visible, id), count: own.length }));
  const best = ties.sort((a, b) => b.count - a.count || compareNames(a.name, b.name)).slice(0, 3);
  const [first, ...others] = best;
  if (first === undefined || first.count < 2) return null;
  const rest = others.map(({ name, count }) => `${name} (${inFigures(count)})`);
  return `Best connected: ${listWords([`${first.name} with ${counted(first.count, 'relationship')}`, ...rest])}.`;
}

function whatStandsApart(visible: Network): string | null {
  const groups = connectedGroups(visible);
  const alone = groups.filter((group) => group.length === 1).length;
  const joined = groups.filter((group) => group.length > 1);
  const [largest = []] = joined;
  if (groups.length < 2) return visible.organisations.size < 2 ? null : 'All of them hang together.';
  const parts = [
    joined.length > 1
      ? `they form ${counted(joined.length, 'separate group')}, the largest of ${counted(largest.length, 'organisation')}`
      : null,
    alone > 0 ? `${counted(alone, 'organisation')} ${alone === 1 ? 'has' : 'have'} no relationship shown` : null,
  ].filter((part) => part !== null);
  return `${capital(parts.join('; '))}.`;
}

/** The three most common, most first; equal ones by name. */
const mostCommon = (labels: readonly string[]): readonly (readonly [label: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareNames(a, b)).slice(0, 3);
};

const sum = (counts: readonly (readonly [string, number])[]): number =>
  counts.reduce((total, [, count]) => total + count, 0);
