import type { EntityRef } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';

/**
 * A network without some of its organisations and relationships, as if they had never been recorded.
 *
 * With an organisation go its relationships and memberships. Collaborations stay, even when nobody is left in them.
 *
 * @param withdrawn - Organisations and relationships in any order; anything else, and what the network lacks, changes nothing.
 * @returns `network` itself when nothing is left out, so withdrawing nothing is the identity.
 * @remarks O(organisations + relationships + memberships).
 */
export function withdraw(network: Network, withdrawn: readonly EntityRef[]): Network {
  const idsOf = (kind: EntityRef['kind']): ReadonlySet<string> =>
    new Set(withdrawn.filter((ref) => ref.kind === kind).map(({ id }) => id));
  const [gone, cut] = [idsOf('organisation'), idsOf('relationship')];
  const organisations = keep(network.organisations, ({ id }) => !gone.has(id));
  const relationships = keep(
    network.relationships,
    ({ id, from, to }) => !cut.has(id) && !gone.has(from) && !gone.has(to),
  );
  if (organisations.size === network.organisations.size && relationships.size === network.relationships.size)
    return network;
  const collaborations = new Map(
    [...network.collaborations].map(([id, collaboration]) => {
      const members = collaboration.members.filter(({ organisation }) => !gone.has(organisation));
      return [id, members.length === collaboration.members.length ? collaboration : { ...collaboration, members }];
    }),
  );
  return { ...network, organisations, relationships, collaborations };
}

const keep = <Id, Part>(parts: ReadonlyMap<Id, Part>, stays: (part: Part) => boolean): ReadonlyMap<Id, Part> =>
  new Map([...parts].filter(([, part]) => stays(part)));
