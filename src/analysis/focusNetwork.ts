import type { CollaborationId, EntityRef, OrganisationId } from '../domain/ids.ts';
import type { Network, Relationship } from '../domain/network.ts';
import { recordsRestingOn } from './restingOn.ts';

/** What a focus asks: a thing, how many steps from it, and which lines to follow. As in the view's `Focus`. */
export interface FocusRequest {
  readonly on: EntityRef;
  readonly degrees: 1 | 2 | 3 | 4;
  /** `in` follows lines that arrive, from where they come; `out` those that leave, to where they point. */
  readonly direction: 'both' | 'in' | 'out';
}

/**
 * The part of a network around one thing: what a reader reaches from it within a number of steps, and the lines walked.
 *
 * An organisation and the ends of a relationship are the start. Of a collaboration, those who take part are the first step,
 * with the relationships recorded in it; of a source, what rests on it. Undirected relationships are followed both ways.
 *
 * @param network - Already filtered; nothing outside it is followed.
 * @returns `network` itself when `focus` is null; an empty network when it lacks the thing in focus. A collaboration stays
 *   where somebody reached takes part in it.
 */
export function focusNetwork(network: Network, focus: FocusRequest | null): Network {
  if (focus === null) return network;
  const start = startOf(network, focus.on);
  const reached = new Set(start.organisations);
  const kept = new Set(start.relationships);
  let edge: ReadonlySet<OrganisationId> = reached;
  for (let step = start.steps; step < focus.degrees && edge.size > 0; step += 1) {
    const next = new Set<OrganisationId>();
    for (const tie of network.relationships.values()) {
      for (const [near, far] of walks(network, tie, focus.direction)) {
        if (!edge.has(near)) continue;
        kept.add(tie);
        if (!reached.has(far)) next.add(far);
      }
    }
    for (const id of next) reached.add(id);
    edge = next;
  }
  return around(network, reached, kept, start.collaboration);
}

interface Start {
  readonly organisations: readonly OrganisationId[];
  readonly relationships: readonly Relationship[];
  readonly collaboration: CollaborationId | null;
  /** Steps already taken. */
  readonly steps: 0 | 1;
}

function startOf(network: Network, on: EntityRef): Start {
  switch (on.kind) {
    case 'organisation':
      return {
        organisations: network.organisations.has(on.id) ? [on.id] : [],
        relationships: [],
        collaboration: null,
        steps: 0,
      };
    case 'relationship': {
      const tie = network.relationships.get(on.id);
      const relationships = tie === undefined ? [] : [tie];
      return { organisations: relationships.flatMap(endsOf), relationships, collaboration: null, steps: 0 };
    }
    case 'collaboration': {
      const relationships = [...network.relationships.values()].filter((tie) => tie.collaborations.includes(on.id));
      const members = network.collaborations.get(on.id)?.members ?? [];
      const organisations = [...members.map((member) => member.organisation), ...relationships.flatMap(endsOf)];
      return { organisations, relationships, collaboration: on.id, steps: 1 };
    }
    case 'source': {
      const records = recordsRestingOn(network, on.id);
      const relationships = records.flatMap(({ kind, id }) =>
        kind === 'relationship' ? (network.relationships.get(id) ?? []) : [],
      );
      const organisations = records.flatMap(({ kind, id }) => (kind === 'organisation' ? [id] : []));
      return {
        organisations: [...organisations, ...relationships.flatMap(endsOf)],
        relationships,
        collaboration: null,
        steps: 1,
      };
    }
  }
}

const endsOf = ({ from, to }: Relationship): readonly OrganisationId[] => [from, to];

type Walk = readonly [near: OrganisationId, far: OrganisationId];

function walks(network: Network, tie: Relationship, direction: FocusRequest['direction']): readonly Walk[] {
  const isUndirected = network.vocabulary.relationshipTypes.get(tie.type)?.undirected === true;
  const out: Walk = [tie.from, tie.to];
  const back: Walk = [tie.to, tie.from];
  if (isUndirected || direction === 'both') return [out, back];
  return direction === 'out' ? [out] : [back];
}

function around(
  network: Network,
  reached: ReadonlySet<OrganisationId>,
  kept: ReadonlySet<Relationship>,
  focused: CollaborationId | null,
): Network {
  const homes = new Set([...kept].flatMap((tie) => tie.collaborations));
  const collaborations = [...network.collaborations.values()].flatMap((collaboration) => {
    const members = collaboration.members.filter((member) => reached.has(member.organisation));
    const stays = members.length > 0 || homes.has(collaboration.id) || collaboration.id === focused;
    if (!stays) return [];
    return [members.length === collaboration.members.length ? collaboration : { ...collaboration, members }];
  });
  return {
    ...network,
    organisations: new Map([...network.organisations].filter(([id]) => reached.has(id))),
    relationships: new Map([...network.relationships].filter(([, tie]) => kept.has(tie))),
    collaborations: new Map(collaborations.map((collaboration) => [collaboration.id, collaboration])),
  };
}
