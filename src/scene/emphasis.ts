import { assertNever } from '../domain/assertNever.ts';
import { restingOn } from '../analysis/restingOn.ts';
import type { Because } from '../analysis/results/result.ts';
import type { CollaborationId, EntityRef, OrganisationId, RelationshipId } from '../domain/ids.ts';
import { collaborationsOf, involvedIn, tiesOf } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';

/** What a selection lights; everything else recedes. */
export interface Emphasis {
  /** By `refKey`. */
  readonly selected: ReadonlySet<string>;
  readonly organisations: ReadonlySet<OrganisationId>;
  readonly relationships: ReadonlySet<RelationshipId>;
  readonly collaborations: ReadonlySet<CollaborationId>;
  /** A whole collaboration is selected: its lines keep their resting weight, or it would be a thicket. */
  readonly isBroad: boolean;
  /** Few lines that a reader follows: each is as thick as one that is chosen, and its ends are ringed. */
  readonly isFollowed: boolean;
}

/** More lines than this, all thick, would be a thicket. */
const mostFollowed = 12;

/** Ids are unique within their kind only. */
export const refKey = ({ kind, id }: EntityRef): string => `${kind} ${id}`;

/**
 * The neighbourhood of a selection; of a source, what rests on it. Where a trace or a finding is lit, exactly what produced it.
 *
 * @param network - The whole map: says where somebody takes part.
 * @param visible - What passes the filters: nothing outside it is lit.
 * @param lit - What a trace or a finding rests on; a selection then keeps its rings and lights nothing more.
 * @returns null when nothing that is selected or lit can be seen: then the map is at rest.
 */
export function emphasisOf(
  network: Network,
  visible: Network,
  selection: readonly EntityRef[],
  lit: Because | null = null,
): Emphasis | null {
  const around = neighbourhoodOf(network, visible, selection);
  return lit === null ? around : emphasisOn(network, visible, lit, around?.selected ?? new Set());
}

/** Lights what a result rests on: its organisations, its relationships with both ends, and where they take part. */
function emphasisOn(
  network: Network,
  visible: Network,
  { organisations, relationships, collaborations }: Because,
  selected: ReadonlySet<string>,
): Emphasis | null {
  const ties = relationships.flatMap((id) => visible.relationships.get(id) ?? []);
  const lit = new Set(
    [...organisations, ...ties.flatMap(({ from, to }) => [from, to])].filter((id) => visible.organisations.has(id)),
  );
  const shown = collaborations.filter((id) => visible.collaborations.has(id));
  if (lit.size === 0 && shown.length === 0) return null;
  const homes = [...lit].flatMap((id) => collaborationsOf(network).get(id) ?? []);
  return {
    selected,
    organisations: lit,
    relationships: new Set(ties.map(({ id }) => id)),
    collaborations: new Set([...shown, ...homes]),
    isBroad: false,
    isFollowed: ties.length <= mostFollowed,
  };
}

function neighbourhoodOf(network: Network, visible: Network, selection: readonly EntityRef[]): Emphasis | null {
  const selected = new Set<string>();
  const organisations = new Set<OrganisationId>();
  const relationships = new Set<RelationshipId>();
  const collaborations = new Set<CollaborationId>();
  for (const ref of selection) {
    switch (ref.kind) {
      case 'organisation': {
        if (!visible.organisations.has(ref.id)) break;
        selected.add(refKey(ref));
        organisations.add(ref.id);
        for (const tie of tiesOf(visible).get(ref.id) ?? []) {
          relationships.add(tie.id);
          organisations.add(tie.from).add(tie.to);
        }
        for (const id of collaborationsOf(network).get(ref.id) ?? []) collaborations.add(id);
        break;
      }
      case 'relationship': {
        const tie = visible.relationships.get(ref.id);
        if (tie === undefined) break;
        selected.add(refKey(ref));
        relationships.add(tie.id);
        organisations.add(tie.from).add(tie.to);
        for (const id of tie.collaborations) collaborations.add(id);
        break;
      }
      case 'collaboration': {
        if (!visible.collaborations.has(ref.id)) break;
        selected.add(refKey(ref));
        collaborations.add(ref.id);
        for (const id of involvedIn(visible, ref.id)) organisations.add(id);
        for (const tie of visible.relationships.values())
          if (tie.collaborations.includes(ref.id)) relationships.add(tie.id);
        break;
      }
      case 'source':
        for (const { on, part } of restingOn(visible, ref.id)) {
          selected.add(refKey(ref));
          if (on.kind === 'collaboration') collaborations.add(on.id);
          if (on.kind === 'organisation') organisations.add(on.id);
          if (part.kind === 'member') organisations.add(part.organisation);
          const tie = on.kind === 'relationship' ? visible.relationships.get(on.id) : undefined;
          if (tie === undefined) continue;
          relationships.add(tie.id);
          organisations.add(tie.from).add(tie.to);
        }
        break;
      default:
        assertNever(ref);
    }
  }
  if (selected.size === 0) return null;
  const isBroad = selection.some((ref) => ref.kind === 'collaboration' && selected.has(refKey(ref)));
  return { selected, organisations, relationships, collaborations, isBroad, isFollowed: false };
}
