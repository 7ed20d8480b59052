import { relationshipTitle } from '../../analysis/describe.ts';
import { collaborationName, organisationName } from '../../analysis/names.ts';
import { capital, compareNames, counted, listWords, numberWords, shortened } from '../../analysis/words.ts';
import type { Network } from '../../domain/network.ts';
import type { Emphasis } from '../emphasis.ts';
import { refKey } from '../emphasis.ts';
import { nobodyInLight } from './nobodyInLight.ts';

/** Words that are said at most of what is lit: of all together, and of the names. */
const mostWords = { all: 120, names: 55 } as const;
const longestName = 60;

/**
 * Who stands in the light of a step, for those who do not see it: how many, who, and who answers to whom.
 *
 * @param visible - What can be seen now.
 * @param network - The whole map.
 * @returns At most 120 words; what there is no room for is counted.
 */
export function castInWords(visible: Network, cast: Emphasis, network: Network): string {
  if (cast.organisations.size === 0 && cast.collaborations.size > 0)
    return nobodyInLight(network, [...cast.collaborations]);
  const ids = [...cast.organisations].filter((id) => visible.organisations.has(id));
  const ties = [...cast.relationships].flatMap((id) => visible.relationships.get(id) ?? []);
  const lines = ties.filter(({ kind }) => kind === 'accountability');
  const homes = [...cast.collaborations].map((id) => short(collaborationName(visible, id))).sort(compareNames);
  const isChosen = (id: (typeof ids)[number]): boolean => cast.selected.has(refKey({ kind: 'organisation', id }));
  const names = [...ids.filter(isChosen), ...ids.filter((id) => !isChosen(id))].map((id) =>
    short(organisationName(visible, id)),
  );
  const others = ties.length - lines.length;
  const counts = [
    counted(ids.length, 'organisation'),
    ...(lines.length === 0 ? [] : [counted(lines.length, 'line of account', 'lines of account')]),
    ...(others === 0 ? [] : [counted(others, 'other relationship')]),
  ];
  const opening = `In the light: ${listWords(counts)}.`;
  const places =
    homes.length === 0 ? [] : [`${homes.length === 1 ? 'Collaboration' : 'Collaborations'}: ${listWords(homes)}.`];
  const said = [opening, ...places.filter((words) => count(`${opening} ${words}`) <= mostWords.names)].join(' ');
  const withNames = names.length === 0 ? said : `${said} ${listed(names, mostWords.names)}.`;
  return withTitles(
    withNames,
    lines.map(({ id }) => relationshipTitle(visible, id)),
  );
}

const short = (name: string): string => shortened(name, longestName);
const count = (text: string): number => text.split(/\s+/u).length;

/** As many as there are words for, and how many more. */
function listed(names: readonly string[], words: number): string {
  let most = names.length;
  while (most > 1 && count(names.slice(0, most).join(' ')) > words) most -= 1;
  return most === names.length
    ? listWords(names)
    : `${names.slice(0, most).join(', ')} and ${numberWords(names.length - most)} more`;
}

function withTitles(text: string, titles: readonly string[]): string {
  for (let most = titles.length; most > 0; most -= 1) {
    const more = titles.length - most;
    const end = more === 0 ? '' : ` ${capital(counted(more, 'line'))} more.`;
    const longer = `${text} ${titles
      .slice(0, most)
      .map((title) => `${title}.`)
      .join(' ')}${end}`;
    if (count(longer) <= mostWords.all) return longer;
  }
  return text;
}
