import { relationshipTitle } from '../../../analysis/describe.ts';
import { organisationName } from '../../../analysis/names.ts';
import type { OrganisationId, RelationshipId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { NewRemark } from '../../../domain/remarks.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** What is challenged: a relationship that is drawn, or one between two organisations that is not. Parts not chosen yet are null. */
export type Challenged =
  | { readonly kind: 'disputed'; readonly relationship: RelationshipId | null }
  | { readonly kind: 'missing'; readonly from: OrganisationId | null; readonly to: OrganisationId | null };

/**
 * What is selected, taken as what is meant: a relationship first; else organisations, whose relationships are then near at hand.
 * Two between whom nothing is drawn miss something.
 */
export function challengedBy(visible: Network, selection: PaneView['selection']): Challenged {
  const [disputed, missing] = [disputedBy(visible, selection), missingBy(visible, selection)];
  if (disputed.relationship !== null || missing.to === null) return disputed;
  return relationshipsNear(visible, selection).length === 0 ? missing : disputed;
}

/** The relationship that is selected, if one is. */
export function disputedBy(
  visible: Network,
  selection: PaneView['selection'],
): Extract<Challenged, { readonly kind: 'disputed' }> {
  const ids = selection.flatMap((ref) =>
    ref.kind === 'relationship' && visible.relationships.has(ref.id) ? [ref.id] : [],
  );
  return { kind: 'disputed', relationship: ids[0] ?? null };
}

/** The first two organisations that are selected, between which something is missing. */
export function missingBy(
  visible: Network,
  selection: PaneView['selection'],
): Extract<Challenged, { readonly kind: 'missing' }> {
  const [from = null, to = null] = organisationsIn(visible, selection);
  return { kind: 'missing', from, to };
}

/** The relationships of the organisation that is selected; of two or more, those between them. In the order of the network. */
export function relationshipsNear(visible: Network, selection: PaneView['selection']): readonly RelationshipId[] {
  const chosen = new Set(organisationsIn(visible, selection));
  if (chosen.size === 0) return [];
  const ends = Math.min(2, chosen.size);
  return [...visible.relationships.values()].flatMap(({ id, from, to }) =>
    Number(chosen.has(from)) + Number(chosen.has(to)) >= ends ? [id] : [],
  );
}

const organisationsIn = (visible: Network, selection: PaneView['selection']): readonly OrganisationId[] =>
  selection.flatMap((ref) => (ref.kind === 'organisation' && visible.organisations.has(ref.id) ? [ref.id] : []));

/** @returns null while something is not chosen yet. */
export function remarkOn(challenged: Challenged): Pick<NewRemark, 'on' | 'to' | 'kind'> | null {
  if (challenged.kind === 'disputed') {
    const { relationship: id } = challenged;
    return id === null ? null : { on: { kind: 'relationship', id }, kind: 'challenge' };
  }
  const { from, to } = challenged;
  if (from === null || to === null) return null;
  return { on: { kind: 'organisation', id: from }, to: { kind: 'organisation', id: to }, kind: 'challenge' };
}

/** "Marked as disputed: Alpha funds Beta." */
export function challengedNews(network: Network, challenged: Challenged): string {
  if (challenged.kind === 'disputed') {
    const { relationship } = challenged;
    return relationship === null ? '' : `Marked as disputed: ${relationshipTitle(network, relationship)}.`;
  }
  const name = (id: OrganisationId | null): string => (id === null ? '' : organisationName(network, id));
  return `Said to be missing: a relationship between ${name(challenged.from)} and ${name(challenged.to)}.`;
}
