import type { CollaborationId, OrganisationId } from '../domain/ids.ts';
import { collaborationsOf, tiesOf } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';
import { findHomes } from '../layout/homes.ts';
import { tangleOf } from '../layout/tangle.ts';
import type { LayoutGraph } from '../layout/protocol.ts';
import { layoutRequest } from './layoutInput.ts';

/** What an organisation is on the whole map, wherever it stands and whatever a filter leaves. */
export interface Standing {
  /** Collaborations it belongs to on the map: one inside, two on a border, none in the commons. */
  readonly homes: readonly CollaborationId[];
  readonly isBackbone: boolean;
  /** Takes part in several collaborations. */
  readonly isShared: boolean;
  /** An end of a line of account. */
  readonly isAccountable: boolean;
  readonly ties: number;
  /** Ties, and two more for each line of account. */
  readonly points: number;
}

const graphs = new WeakMap<Network, LayoutGraph>();

/** The map as the arrangement reads it: node i is the i-th organisation, territory t the t-th collaboration. */
function graphOf(network: Network): LayoutGraph {
  const found = graphs.get(network);
  if (found !== undefined) return found;
  const { graph } = layoutRequest(network, { pins: new Map(), known: null, frame: 'square', candidates: 1 });
  graphs.set(network, graph);
  return graph;
}

const known = new WeakMap<Network, ReadonlyMap<OrganisationId, Standing>>();

/** By the rule of the arrangement itself, so that a territory is drawn round those who were given a place in it. */
export function standingsOf(network: Network): ReadonlyMap<OrganisationId, Standing> {
  const found = known.get(network);
  if (found !== undefined) return found;
  const graph = graphOf(network);
  const homes = findHomes(graph, tangleOf(graph));
  const collaborations = [...network.collaborations.keys()];
  const backbones = new Set([...network.collaborations.values()].map(({ backbone }) => backbone));
  const partOf = collaborationsOf(network);
  const ties = tiesOf(network);
  const standings = new Map(
    [...network.organisations.keys()].map((id, index): [OrganisationId, Standing] => {
      const home = homes[index];
      const territories = home?.kind === 'inside' ? [home.territory] : home?.kind === 'between' ? home.territories : [];
      const own = ties.get(id) ?? [];
      const lines = own.filter(({ kind }) => kind === 'accountability').length;
      return [
        id,
        {
          homes: territories.flatMap((territory) => collaborations[territory] ?? []),
          isBackbone: backbones.has(id),
          isShared: (partOf.get(id)?.length ?? 0) > 1,
          isAccountable: lines > 0,
          ties: own.length,
          points: own.length + 2 * lines,
        },
      ];
    }),
  );
  known.set(network, standings);
  return standings;
}
