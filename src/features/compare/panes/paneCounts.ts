import { sidePartsOf } from '../../../analysis/compare/measures/sideParts.ts';
import { undatedTies } from '../../../analysis/compare/measures/undatedTies.ts';
import { countedInFigures, inFigures } from '../../../analysis/words.ts';
import { tiesOf } from '../../../domain/involvement.ts';
import type { Network } from '../../../domain/network.ts';

/**
 * "35 organisations · 107 relationships", and how many of them have lines. Where a what-if leaves some that are no
 * members without a tie, "23 take part · 15 left without a tie · 29 relationships".
 *
 * @param all - What there would be without filters: "30 of 35 organisations" where they leave out some.
 */
export function countsOfPane(
  visible: Network,
  noun: 'relationship' | 'tie' = 'relationship',
  all: Network = visible,
): string {
  const { organisations, relationships } = visible;
  const among = (shown: number, every: number, what: string): string =>
    shown === every ? countedInFigures(shown, what) : `${inFigures(shown)} of ${countedInFigures(every, what)}`;
  const related = among(relationships.size, all.relationships.size, noun);
  const part = sidePartsOf(visible).organisations.length;
  const left = organisations.size - part;
  if (left > 0) return `${inFigures(part)} take part · ${inFigures(left)} left without a tie · ${related}`;
  const ties = tiesOf(visible);
  const linked = [...organisations.keys()].filter((id) => (ties.get(id)?.length ?? 0) > 0).length;
  const lines = linked === organisations.size ? '' : `, ${inFigures(linked)} with lines`;
  return `${among(organisations.size, all.organisations.size, 'organisation')}${lines} · ${related}`;
}

/** ", 63 without a date": how much stands in a year only because nothing says when it was. */
export function undatedWords(visible: Network, year: number | null): string {
  const [all, undated] = [visible.relationships.size, undatedTies(visible)];
  if (year === null || undated === 0) return '';
  return undated === all ? ', none with a date' : `, ${inFigures(undated)} without a date`;
}
