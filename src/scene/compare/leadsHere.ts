import type { OrganisationId } from '../../domain/ids.ts';
import { tiesOf } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';
import { scopeOf } from '../../view/paneScope.ts';
import type { Encoding } from '../encoding.ts';
import type { NodeName } from '../marks.ts';
import { radiusOf } from '../radius.ts';
import { sizedBy } from '../sizes.ts';
import { standingsOf } from '../standing.ts';
import type { Theme } from '../theme.ts';
import type { ComparedPane } from './alignSeats.ts';

/** Who is drawn as a lead somewhere on the map and is none in a pane. */
export type Followers = ReadonlySet<OrganisationId>;

/** Organisations at the centre of collaborations, but of none that a pane shows. */
export function followersIn(network: Network, { pane }: Pick<ComparedPane, 'pane'>): Followers {
  const scope = new Set(scopeOf(network, pane));
  const works = [...network.collaborations.values()];
  const here = new Set(works.filter(({ id }) => scope.size === 0 || scope.has(id)).map(({ backbone }) => backbone));
  return new Set(works.flatMap(({ backbone }) => (backbone === null || here.has(backbone) ? [] : [backbone])));
}

/** How large an organisation is drawn by ties: as on the map, but a follower by its ties in the world of its pane. */
export const radiusHere = (network: Network, world: Network, followers: Followers, id: OrganisationId): number =>
  followers.has(id) ? radiusOf(tiesOf(world).get(id)?.length ?? 0, false) : sizedBy(network, 'ties', id).radius;

/**
 * Looks like a lead only who leads here: a follower has the size of its ties here, and its name is written as any
 * other.
 */
export function asLedHere(
  encoding: Encoding,
  network: Network,
  { pane, world }: ComparedPane,
  followers: Followers,
  theme: Theme,
): Encoding {
  if (!encoding.organisations.some((id) => followers.has(id))) return encoding;
  const { organisations, nodes, names } = encoding;
  const radius =
    pane.sizeBy === 'ties'
      ? nodes.radius.map((own, row) => {
          const id = organisations[row];
          return id !== undefined && followers.has(id) ? radiusHere(network, world, followers, id) : own;
        })
      : nodes.radius;
  return {
    ...encoding,
    nodes: { ...nodes, radius },
    names: names.map((name, row) => {
      const id = organisations[row];
      return name?.kind !== 'backbone' || id === undefined || !followers.has(id)
        ? name
        : plainName(name, (standingsOf(network).get(id)?.homes.length ?? 0) > 1, theme);
    }),
  };
}

/** Below the claims of leads and regulators; who is at home in two territories comes before who is in one. */
const claims = { shared: 2e6, member: 1e6 } as const;

function plainName(name: NodeName, isShared: boolean, theme: Theme): NodeName {
  const kind = isShared ? 'shared' : 'member';
  return { ...name, kind, rank: claims[kind] + Math.min(name.points, 1e5), colour: theme.colour.ink2 };
}
