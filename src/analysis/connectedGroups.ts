import type { OrganisationId } from '../domain/ids.ts';
import { tiesOf } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';

/**
 * The separate groups of a network: organisations that relationships join, in whichever direction and over however many steps.
 *
 * @returns Every organisation once; the largest group first, equal ones in the order of their first ids.
 */
export function connectedGroups(network: Network): readonly (readonly OrganisationId[])[] {
  const ties = tiesOf(network);
  const seen = new Set<OrganisationId>();
  const groups: OrganisationId[][] = [];
  for (const start of network.organisations.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    for (const id of group) {
      for (const { from, to } of ties.get(id) ?? []) {
        const other = from === id ? to : from;
        if (seen.has(other) || !network.organisations.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}
