import type { OrganisationId, RelationshipId, TermId } from '../../domain/ids.ts';
import type { Accountability, Network } from '../../domain/network.ts';
import type { Anchor } from '../../domain/vocabulary.ts';
import { linesOfAccount } from './linesOfAccount.ts';
import { oncePerReading } from './reading.ts';

/** Why a line of account can end in an organisation. */
export interface PublicEnd {
  readonly anchor: Anchor | 'both';
  /** The lines whose audience makes it one. Empty where its kind alone does. */
  readonly lines: readonly RelationshipId[];
}

/** The anchor of an organisation's kind; null where it has none, or no kind is recorded. */
export const anchorOfKind = (network: Network, id: OrganisationId): Anchor | null =>
  anchorOf(network.vocabulary.kinds, network.organisations.get(id)?.kind ?? null);

/** The anchor of a line's audience; null where it has none, or no audience is recorded. */
export const anchorOfAudience = (network: Network, { audience }: Accountability): Anchor | null =>
  anchorOf(network.vocabulary.audiences, audience);

const anchorOf = (terms: ReadonlyMap<TermId, { readonly anchor?: Anchor }>, id: TermId | null): Anchor | null =>
  (id === null ? undefined : terms.get(id)?.anchor) ?? null;

/**
 * Where a line of account can end, Omega of the analyses: organisations whose kind has an anchor, and any forum reached by a line
 * whose audience has one, such as a group of people with experience that is recorded as a community group.
 *
 * @returns In the order of ids; no entry for an organisation in which none can end.
 * @remarks Anchors as in Sørensen and Torfing (2005), Scandinavian Political Studies 28(3). O(organisations + lines).
 */
export const omegaOf = oncePerReading((network, reading): ReadonlyMap<OrganisationId, PublicEnd> => {
  const lines = new Map<OrganisationId, Accountability[]>();
  for (const line of linesOfAccount(network, reading)) {
    if (anchorOfAudience(network, line) === null) continue;
    const found = lines.get(line.to);
    if (found) found.push(line);
    else lines.set(line.to, [line]);
  }
  const ends = new Map<OrganisationId, PublicEnd>();
  for (const id of network.organisations.keys()) {
    const ownLines = lines.get(id) ?? [];
    const anchors = new Set([anchorOfKind(network, id), ...ownLines.map((line) => anchorOfAudience(network, line))]);
    const [first = null, second] = [...anchors].filter((anchor) => anchor !== null);
    if (first !== null)
      ends.set(id, { anchor: second === undefined ? first : 'both', lines: ownLines.map((line) => line.id) });
  }
  return ends;
});
