import type { Network } from '../../../domain/network.ts';
import { organisationName } from '../../names.ts';
import { roleLabels } from '../../roles.ts';
import { capital, counted, inSentence, listWords, numberWords, shortened } from '../../words.ts';
import type { RoleChange } from './roleChanges.ts';

const mostNamed = 2;
const mostLetters = 60;

/**
 * Who has another role on each side, in a sentence.
 *
 * @param network - The whole map, for names.
 * @returns null where nobody has.
 */
export function roleChangesInWords(
  network: Network,
  changes: readonly RoleChange[],
  titleA: string,
  titleB: string,
): string | null {
  if (changes.length === 0) return null;
  const named = changes.slice(0, mostNamed).map(({ organisation, inA, inB }) => {
    const name = shortened(organisationName(network, organisation), mostLetters);
    return `${name} (${inSentence(roleLabels[inA])} in ${titleA}, ${inSentence(roleLabels[inB])} in ${titleB})`;
  });
  const rest = changes.length - named.length;
  const names = rest > 0 ? [...named, `${numberWords(rest)} more`] : named;
  return `${capital(counted(changes.length, 'organisation has', 'organisations have'))} another role on each side: ${listWords(names)}.`;
}
