import type { OrganisationId, RelationshipId } from '../../../domain/ids.ts';
import type { Network, Relationship } from '../../../domain/network.ts';
import { because } from '../../results/because.ts';
import type { Because } from '../../results/result.ts';
import type { Role } from '../../roles.ts';
import { roles as allRoles } from '../../roles.ts';

/** The relationships from organisations of one role to organisations of another. */
export interface RoleCell {
  readonly from: Role;
  readonly to: Role;
  /** Records; every relationship of the side is in one cell. */
  readonly count: number;
  /**
   * Share of the ordered pairs of different organisations of the two roles that these relationships join; null where
   * there is no such pair.
   */
  readonly density: number | null;
  readonly because: Because;
}

/** One value for each pair of roles: row, then column. */
export type RoleTable<Cell> = Readonly<Record<Role, Readonly<Record<Role, Cell>>>>;

/** The relationships of one side, role by role: rows are where they start, columns where they end. */
export interface RoleMatrix {
  readonly organisations: Readonly<Record<Role, number>>;
  readonly cells: RoleTable<RoleCell>;
  /** What all cells add up to: the relationships of the side. */
  readonly total: number;
}

/**
 * Who is related to whom, with organisations collapsed to their roles (D13 b).
 *
 * A relationship of a directed type is counted from the role of its first end to that of its second. One of a type that
 * is read both ways has no first end, and is counted once, from whichever role comes first in the order of `roles`. One
 * of an organisation with itself is counted, and joins no pair. For densities two organisations related more than once
 * are one pair, a relationship that is read both ways within a role joins both its ordered pairs, and what a source
 * denies joins nobody.
 *
 * @param side - As its pane shows it.
 * @param roles - One role for each organisation over all sides (`alignedRoles`); who is not in it is a partner.
 * @returns Its counts add up to the relationships of `side`.
 * @remarks O(organisations + relationships). Block densities of an image matrix: White, Boorman and Breiger (1976),
 *   American Journal of Sociology 81(4).
 */
export function roleMatrix(side: Network, roles: ReadonlyMap<OrganisationId, Role>): RoleMatrix {
  const roleOf = (id: OrganisationId): Role => roles.get(id) ?? 'partner';
  const organisations = { citizens: 0, partner: 0, lead: 0, funder: 0, oversight: 0 } satisfies Record<Role, number>;
  for (const id of side.organisations.keys()) organisations[roleOf(id)] += 1;
  const blocks = tableOf(() => ({ relationships: [] as RelationshipId[], pairs: new Set<string>() }));
  for (const tie of side.relationships.values()) {
    const isUndirected = side.vocabulary.relationshipTypes.get(tie.type)?.undirected === true;
    const [from, to] = isUndirected ? inOrderOfRoles(tie, roleOf) : [tie.from, tie.to];
    const block = blocks[roleOf(from)][roleOf(to)];
    block.relationships.push(tie.id);
    if (from === to || tie.status === 'denied') continue;
    block.pairs.add(JSON.stringify([from, to]));
    if (isUndirected && roleOf(from) === roleOf(to)) block.pairs.add(JSON.stringify([to, from]));
  }
  return {
    organisations,
    cells: tableOf((from, to) => {
      const { relationships, pairs } = blocks[from][to];
      const possible = organisations[from] * (organisations[to] - (from === to ? 1 : 0));
      return {
        from,
        to,
        count: relationships.length,
        density: possible === 0 ? null : pairs.size / possible,
        because: because({ relationships }),
      };
    }),
    total: side.relationships.size,
  };
}

/** One value for each pair of roles. */
export function tableOf<Cell>(make: (from: Role, to: Role) => Cell): RoleTable<Cell> {
  const entries = allRoles.map((from) => [from, Object.fromEntries(allRoles.map((to) => [to, make(from, to)]))]);
  return Object.fromEntries(entries) as Record<Role, Record<Role, Cell>>;
}

function inOrderOfRoles({ from, to }: Relationship, roleOf: (id: OrganisationId) => Role) {
  const [first, second] = [allRoles.indexOf(roleOf(from)), allRoles.indexOf(roleOf(to))];
  return first <= second ? ([from, to] as const) : ([to, from] as const);
}
