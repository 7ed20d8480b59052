import type { CollaborationId, OrganisationId, TermId } from '../domain/ids.ts';
import { collaborationsOf, involvedIn } from '../domain/involvement.ts';
import { oncePerNetwork } from '../domain/oncePerNetwork.ts';
import type { Network, Relationship } from '../domain/network.ts';
import type { Anchor } from '../domain/vocabulary.ts';
import { sectorGroupOf } from './networkIndex.ts';

/** What an organisation is within one collaboration; the lanes of the lines of accountability, from the people served to the public's own institutions. */
export const roles = ['citizens', 'partner', 'lead', 'funder', 'oversight'] as const;
export type Role = (typeof roles)[number];

/** Headings of the lanes. */
export const roleLabels: Readonly<Record<Role, string>> = {
  citizens: 'Service users & citizens',
  partner: 'Delivery partners',
  lead: 'Backbone or lead',
  funder: 'Commissioners & funders',
  oversight: 'Elected & oversight',
};

/** The ends of account: a lane here without anybody says "none recorded". */
export const endRoles: ReadonlySet<Role> = new Set<Role>(['citizens', 'oversight']);

/** Ties recorded in no collaboration, and those who take part in none, are looked at together. */
export type Setting = CollaborationId | null;

/**
 * The role of each organisation that takes part in a collaboration. An organisation may have another role in another collaboration.
 *
 * Only what is recorded within the collaboration counts, and the first rule that applies decides:
 * 1. A kind whose anchor is citizens: service users and citizens.
 * 2. The recorded backbone: backbone or lead.
 * 3. A kind whose anchor is elected, a regulator, central government, or one that inspects another: elected and oversight.
 * 4. A forum, by who it is to those who answer to it: an audience anchored in citizens; then an elected council, a regulator,
 *    central government or managers (oversight); then a commissioner or funder; then internal peers (backbone or lead: such as
 *    a board). A line that a source denies does not count.
 * 5. One that leads the backbone. Where no backbone is recorded, one that leads, coordinates or hosts anybody: backbone or lead.
 *    With a backbone, coordinating or hosting is not enough: neither is shown to be in charge.
 * 6. A funder by its kind; or one that funds or commissions another, while nobody funds or commissions it and it answers to no
 *    commissioner or funder: commissioners and funders.
 * 7. Everybody else: delivery partners.
 *
 * @param network - The whole map and not what filters leave, so that no filter moves anybody into another lane.
 * @param setting - null for relationships recorded in no collaboration, and those who take part in none.
 * @returns Everyone who takes part, in the order of ids. Worked out once a network. O(organisations + relationships) for all
 *   collaborations together.
 */
export function rolesIn(network: Network, setting: Setting): ReadonlyMap<OrganisationId, Role> {
  const known = roleBooks(network);
  const found = known.get(setting);
  if (found !== undefined) return found;
  const backbone = setting === null ? null : (network.collaborations.get(setting)?.backbone ?? null);
  const facts = factsOf(tiesBySetting(network).get(setting) ?? []);
  const made = new Map(
    everybodyIn(network, setting).map((id) => [id, roleOf(network, id, backbone, facts.get(id) ?? noFacts())]),
  );
  known.set(setting, made);
  return made;
}

/** The relationships recorded in each collaboration, and under null those in none that the network holds; each list in the order of ids. */
export const tiesBySetting: (network: Network) => ReadonlyMap<Setting, readonly Relationship[]> = oncePerNetwork(
  (network) => {
    const found = new Map<Setting, Relationship[]>();
    for (const tie of network.relationships.values()) {
      const homes = tie.collaborations.filter((id) => network.collaborations.has(id));
      for (const home of homes.length === 0 ? [null] : new Set(homes)) {
        const list = found.get(home);
        if (list) list.push(tie);
        else found.set(home, [tie]);
      }
    }
    return found;
  },
);

const roleBooks = oncePerNetwork(() => new Map<Setting, ReadonlyMap<OrganisationId, Role>>());

function everybodyIn(network: Network, setting: Setting): readonly OrganisationId[] {
  if (setting !== null) return involvedIn(network, setting);
  const homes = collaborationsOf(network);
  const ends = new Set((tiesBySetting(network).get(null) ?? []).flatMap(({ from, to }) => [from, to]));
  return [...network.organisations.keys()].filter((id) => !homes.has(id) || ends.has(id));
}

/** What is recorded of one organisation within one setting. */
interface Facts {
  readonly audiences: TermId[];
  readonly leads: OrganisationId[];
  isCoordinating: boolean;
  isInspecting: boolean;
  isPaying: boolean;
  isPaid: boolean;
}
const noFacts = (): Facts => ({
  audiences: [],
  leads: [],
  isCoordinating: false,
  isInspecting: false,
  isPaying: false,
  isPaid: false,
});

function factsOf(ties: readonly Relationship[]): ReadonlyMap<OrganisationId, Facts> {
  const found = new Map<OrganisationId, Facts>();
  const of = (id: OrganisationId): Facts => {
    const facts = found.get(id) ?? noFacts();
    found.set(id, facts);
    return facts;
  };
  for (const tie of ties) {
    if (tie.status === 'denied' || tie.from === tie.to) continue;
    const [from, to, type] = [of(tie.from), of(tie.to), tie.type as string];
    if (tie.kind === 'accountability') {
      if (tie.audience !== null) to.audiences.push(tie.audience);
      from.isPaid ||= tie.audience === funderAudience;
    }
    if (type === 'leads') from.leads.push(tie.to);
    from.isCoordinating ||= type === 'coordinates' || type === 'hosts';
    from.isInspecting ||= type === 'inspects';
    from.isPaying ||= type === 'funds' || type === 'commissions';
    to.isPaid ||= type === 'funds' || type === 'commissions';
  }
  return found;
}

const centralGovernment = 'central-government' as TermId;
const funderAudience = 'commissioner-or-funder' as TermId;
const internalPeer = 'internal-peer' as TermId;
const oversightAudiences: ReadonlySet<string> = new Set(['regulator', 'central-government', 'managerial']);

function roleOf(network: Network, id: OrganisationId, backbone: OrganisationId | null, facts: Facts): Role {
  const organisation = network.organisations.get(id);
  const kind = organisation?.kind ?? null;
  const anchor = kind === null ? undefined : network.vocabulary.kinds.get(kind)?.anchor;
  const group = organisation === undefined ? null : sectorGroupOf(network, organisation);
  if (anchor === 'citizens') return 'citizens';
  if (id === backbone) return 'lead';
  if (anchor === 'elected' || group === 'reg' || kind === centralGovernment || facts.isInspecting) return 'oversight';
  const asForum = roleOfForum(network, facts.audiences);
  if (asForum !== null) return asForum;
  const isLeading = backbone === null ? facts.leads.length > 0 || facts.isCoordinating : facts.leads.includes(backbone);
  if (isLeading) return 'lead';
  return group === 'fund' || (facts.isPaying && !facts.isPaid) ? 'funder' : 'partner';
}

function roleOfForum(network: Network, audiences: readonly TermId[]): Role | null {
  const anchored = (anchor: Anchor) =>
    audiences.some((audience) => network.vocabulary.audiences.get(audience)?.anchor === anchor);
  if (anchored('citizens')) return 'citizens';
  if (anchored('elected') || audiences.some((audience) => oversightAudiences.has(audience))) return 'oversight';
  if (audiences.includes(funderAudience)) return 'funder';
  return audiences.includes(internalPeer) ? 'lead' : null;
}
