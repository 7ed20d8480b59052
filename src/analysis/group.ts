import type { CollaborationId, OrganisationId } from '../domain/ids.ts';
import { collaborationsOf, membershipsOf, tiesOf } from '../domain/involvement.ts';
import type { Accountability, Funding, Network, Relationship } from '../domain/network.ts';
import { accountOf } from './account.ts';
import { compareNames } from './words.ts';

/** A forum to which some of a group answer. */
export interface GroupForum {
  readonly forum: OrganisationId;
  /** Those of the group who answer to it, in the order of the group. */
  readonly givers: readonly OrganisationId[];
  readonly lines: readonly Accountability[];
}

/** A collaboration in which several of a group take part. */
export interface GroupCollaboration {
  readonly collaboration: CollaborationId;
  readonly involved: readonly OrganisationId[];
  /** Of these, the recorded members. */
  readonly members: readonly OrganisationId[];
}

/** Somebody outside a group with whom it has relationships. */
export interface GroupOther {
  readonly other: OrganisationId;
  readonly ties: readonly Relationship[];
  /** Those of the group who have them. */
  readonly by: readonly OrganisationId[];
}

/** What several organisations have in common, as recorded. */
export interface Group {
  readonly organisations: readonly OrganisationId[];
  /** Relationships between two of them, lines of account first. */
  readonly among: readonly Relationship[];
  readonly money: readonly Funding[];
  /** Forums to which every one of them answers; one of them may be such a forum for all the rest. */
  readonly commonForums: readonly GroupForum[];
  readonly otherForums: readonly GroupForum[];
  readonly collaborations: readonly GroupCollaboration[];
  /** Most relationships first. */
  readonly others: readonly GroupOther[];
}

/**
 * What several organisations have to do with each other and with the same others.
 *
 * Lines of account that a source denies make no forum; among the relationships they stand, with their status.
 *
 * @param ids - Organisations the network lacks are passed over.
 */
export function groupOf(network: Network, ids: readonly OrganisationId[]): Group {
  const organisations = [...new Set(ids)].filter((id) => network.organisations.has(id));
  const inGroup = new Set(organisations);
  const among = new Set<Relationship>();
  const others = new Map<OrganisationId, { readonly ties: Set<Relationship>; readonly by: Set<OrganisationId> }>();
  for (const id of organisations)
    for (const tie of tiesOf(network).get(id) ?? []) {
      const other = tie.from === id ? tie.to : tie.from;
      if (other === id) continue;
      if (inGroup.has(other)) among.add(tie);
      else {
        const known = others.get(other) ?? { ties: new Set(), by: new Set() };
        others.set(other, known);
        known.ties.add(tie);
        known.by.add(id);
      }
    }
  const nameOf = (id: OrganisationId): string => network.organisations.get(id)?.name ?? id;
  const forums = forumsOf(network, organisations).sort(
    (a, b) => b.givers.length - a.givers.length || compareNames(nameOf(a.forum), nameOf(b.forum)),
  );
  const isCommon = ({ forum, givers }: GroupForum): boolean =>
    givers.length === organisations.filter((id) => id !== forum).length && givers.length > 1;
  return {
    organisations,
    among: [...among].sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1)),
    money: [...among].filter((tie): tie is Funding => tie.kind === 'funding'),
    commonForums: forums.filter(isCommon),
    otherForums: forums.filter((forum) => !isCommon(forum)),
    collaborations: sharedCollaborations(network, organisations),
    others: [...others]
      .map(([other, { ties, by }]) => ({ other, ties: [...ties], by: [...by] }))
      .sort((a, b) => b.ties.length - a.ties.length || compareNames(nameOf(a.other), nameOf(b.other))),
  };
}

const rankOf = ({ kind }: Relationship): number => (kind === 'accountability' ? 0 : kind === 'funding' ? 1 : 2);

function forumsOf(network: Network, organisations: readonly OrganisationId[]): GroupForum[] {
  const forums = new Map<OrganisationId, { readonly givers: Set<OrganisationId>; readonly lines: Accountability[] }>();
  for (const id of organisations)
    for (const line of accountOf(network, id).given) {
      if (line.to === id) continue;
      const known = forums.get(line.to) ?? { givers: new Set(), lines: [] };
      forums.set(line.to, known);
      known.givers.add(id);
      known.lines.push(line);
    }
  return [...forums].map(([forum, { givers, lines }]) => ({ forum, givers: [...givers], lines }));
}

/** Those in which at least two take part, most first. */
function sharedCollaborations(
  network: Network,
  organisations: readonly OrganisationId[],
): readonly GroupCollaboration[] {
  const involved = new Map<CollaborationId, OrganisationId[]>();
  for (const id of organisations)
    for (const collaboration of collaborationsOf(network).get(id) ?? [])
      involved.set(collaboration, [...(involved.get(collaboration) ?? []), id]);
  const nameOf = (id: CollaborationId): string => network.collaborations.get(id)?.name ?? id;
  return [...involved]
    .filter(([, some]) => some.length > 1)
    .map(([collaboration, some]) => ({
      collaboration,
      involved: some,
      members: some.filter((id) => membershipsOf(network).get(id)?.includes(collaboration)),
    }))
    .sort(
      (a, b) => b.involved.length - a.involved.length || compareNames(nameOf(a.collaboration), nameOf(b.collaboration)),
    );
}
