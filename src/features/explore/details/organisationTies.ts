import type { Neighbour } from '../../../analysis/neighbours.ts';
import { neighboursOf } from '../../../analysis/neighbours.ts';
import type { Way } from '../../../analysis/tieWords.ts';
import type { OrganisationId, TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';

/** Relationships of one type that run the same way. */
export interface TieGroup {
  readonly type: TermId;
  readonly way: Way;
  readonly ties: readonly Neighbour[];
}

export interface OrganisationTies {
  readonly answersTo: readonly Neighbour[];
  readonly answeredBy: readonly Neighbour[];
  readonly others: readonly TieGroup[];
}

/**
 * What an organisation is tied to, each part in its stated order.
 *
 * @param network - The whole map: the details say what is recorded, whatever the filters show.
 */
export function organisationTies(network: Network, id: OrganisationId): OrganisationTies {
  const ties = neighboursOf(network, id);
  const isAccount = ({ relationship }: Neighbour) => relationship.kind === 'accountability';
  const accounts = ties.filter(isAccount);
  return {
    answersTo: accounts.filter(({ way }) => way !== 'in'),
    answeredBy: accounts.filter(({ way }) => way === 'in'),
    others: groupTies(ties.filter((tie) => !isAccount(tie))),
  };
}

function groupTies(ties: readonly Neighbour[]): readonly TieGroup[] {
  const groups = new Map<string, TieGroup>();
  for (const tie of ties) {
    const { type } = tie.relationship;
    const key = `${tie.way} ${type}`;
    groups.set(key, { type, way: tie.way, ties: [...(groups.get(key)?.ties ?? []), tie] });
  }
  return [...groups.values()];
}
