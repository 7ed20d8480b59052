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

/** What is selected, taken as what is meant: a relationship first, else one or two organisations. */
export function challengedBy(visible: Network, selection: PaneView['selection']): Challenged {
  for (const ref of selection)
    if (ref.kind === 'relationship' && visible.relationships.has(ref.id))
      return { kind: 'disputed', relationship: ref.id };
  const [from = null, to = null] = selection.flatMap((ref) =>
    ref.kind === 'organisation' && visible.organisations.has(ref.id) ? [ref.id] : [],
  );
  return from === null ? { kind: 'disputed', relationship: null } : { kind: 'missing', from, to };
}

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
