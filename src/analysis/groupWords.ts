import type { OrganisationId, TermId } from '../domain/ids.ts';
import type { Accountability, Funding, Network } from '../domain/network.ts';
import { audienceLabel } from './account.ts';
import type { Group } from './group.ts';
import { capital, counted, listWords, moneyWords, numberWords, shortened } from './words.ts';
import { organisationName } from './names.ts';

/** "Three relationships among them, 12 with others. All answer to Ofsted." */
export function groupSentence(network: Network, { organisations, among, others, commonForums }: Group): string {
  if (organisations.length < 2) return 'Open one to see all that is recorded of it.';
  const outside = new Set(others.flatMap(({ ties }) => ties)).size;
  const ties =
    among.length === 0
      ? 'No relationship among them is recorded'
      : `${capital(counted(among.length, 'relationship'))} among them`;
  const [only, ...more] = commonForums;
  const forums =
    only === undefined
      ? 'No forum to which all answer is recorded.'
      : more.length === 0
        ? `${organisations.includes(only.forum) ? 'The others' : 'All'} answer to ${organisationName(network, only.forum)}.`
        : `They share ${counted(commonForums.length, 'forum')}.`;
  return `${ties}, ${outside === 0 ? 'none' : numberWords(outside)} with others. ${forums}`;
}

/** "All four", "2 of 4: Alpha Council and Beta Trust": which of a group. */
export function whichOf(network: Network, some: readonly OrganisationId[], of: number): string {
  if (some.length === of) return `All ${String(of)}`;
  const names = some.slice(0, 3).map((id) => shortened(organisationName(network, id), 60));
  const rest = some.length - names.length;
  const named = rest > 0 ? `${names.join(', ')} and ${String(rest)} more` : listWords(names);
  return `${String(some.length)} of ${String(of)}: ${named}`;
}

/** The audiences of some lines of account, each once: "Regulator, audience not recorded". */
export function audiencesOf(network: Network, lines: readonly Accountability[]): string {
  const audiences = [...new Set<TermId | null>(lines.map(({ audience }) => audience))];
  return audiences.map((audience) => audienceLabel(network, audience) ?? 'Audience not recorded').join(', ');
}

/**
 * What is recorded of money on some lines: "£300,000 and €5,000 on two lines, one amount not recorded".
 *
 * Currencies stand beside each other, never added up; what a source denies is left out.
 */
export function moneyTotalWords(lines: readonly Funding[]): string {
  const standing = lines.filter(({ status }) => status !== 'denied');
  const sums = new Map<string | null, number>();
  for (const { amount, currency } of standing)
    if (amount !== null) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const known = standing.filter(({ amount }) => amount !== null).length;
  const unknown = standing.length - known;
  if (standing.length === 0) return 'None recorded.';
  const gap = unknown === 0 ? '' : `${counted(unknown, 'amount')} not recorded`;
  if (known === 0) return `${capital(gap)}.`;
  const total = listWords([...sums].map(([currency, sum]) => moneyWords(sum, currency)));
  return `${total} on ${counted(known, 'line')}${gap === '' ? '' : `, ${gap}`}.`;
}
