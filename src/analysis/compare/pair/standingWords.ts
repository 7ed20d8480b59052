import { assertNever } from '../../../domain/assertNever.ts';
import type { OrganisationId, RelationshipId } from '../../../domain/ids.ts';
import { tiesOf } from '../../../domain/involvement.ts';
import type { Network } from '../../../domain/network.ts';
import { organisationName } from '../../describe.ts';
import { inFigures, listWords } from '../../words.ts';
import type { Difference, Standing, StandingCounts } from './difference.ts';
import { isCounted, standings } from './difference.ts';

/** "only in A", "in both, different type": behind the name of a thing that is heard. */
export function standingInWords(standing: Standing): string {
  switch (standing) {
    case 'only-a':
      return 'only in A';
    case 'only-b':
      return 'only in B';
    case 'both':
      return 'in both';
    case 'changed':
      return 'in both, different type';
    default:
      return assertNever(standing);
  }
}

/**
 * Where a relationship stands: "only in A"; of one that stands in another's place, whose it is: "in both, different
 * type, this one in B".
 */
export function whereRelated({ relationships }: Difference, id: RelationshipId): string {
  const entry = relationships.get(id);
  if (entry === undefined) return '';
  const side = entry.standing === 'changed' ? `, this one in ${entry.inA ? 'A' : 'B'}` : '';
  return standingInWords(entry.standing) + side;
}

/**
 * What the button of an organisation is called where two sides are laid over each other: "The Lottery Fund, funder, 5
 * relationships, 5 funds. Only in A." Of one in both it says where its relationships are: "In both; of its
 * relationships 2 only in A and 1 in both."
 *
 * @param shown - Both sides together, as far as they are drawn.
 */
export function comparedOrganisationName(shown: Network, difference: Difference, id: OrganisationId): string {
  const standing = difference.organisations.get(id);
  const name = organisationName(shown, id);
  if (standing === undefined) return name;
  if (standing !== 'both') return `${name} Only in ${standing === 'only-a' ? 'A' : 'B'}.`;
  const own: Record<Standing, number> = { both: 0, changed: 0, 'only-a': 0, 'only-b': 0 };
  for (const tie of tiesOf(shown).get(id) ?? []) {
    const entry = difference.relationships.get(tie.id);
    if (entry === undefined || isCounted(entry)) own[entry?.standing ?? 'both'] += 1;
  }
  const parts = partsOf(own);
  return parts.length === 0 ? `${name} In both.` : `${name} In both; of its relationships ${listWords(parts)}.`;
}

const partsOf = (counts: StandingCounts): readonly string[] =>
  standings.flatMap((standing) =>
    counts[standing] === 0 ? [] : [`${inFigures(counts[standing])} ${standingInWords(standing)}`],
  );
