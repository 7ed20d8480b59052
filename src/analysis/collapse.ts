import type { CollaborationId, OrganisationId } from '../domain/ids.ts';
import { collaborationsOf, involvedIn } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';
import type { Collapse } from './nothingCollapsed.ts';
import { nothingCollapsed } from './nothingCollapsed.ts';
import { countedInFigures, shortened } from './words.ts';

/**
 * The organisations that take part in a collaboration and in no other. Bodies that several share stay on the map when one of them
 * is collapsed.
 */
export function belongingAlone(network: Network, id: CollaborationId): readonly OrganisationId[] {
  const homes = collaborationsOf(network);
  return involvedIn(network, id).filter((organisation) => homes.get(organisation)?.length === 1);
}

/** One organisation is one mark already. */
export const canCollapse = (network: Network, id: CollaborationId): boolean => belongingAlone(network, id).length > 1;

/**
 * What becomes of a map when some collaborations are collapsed.
 *
 * @param network - The whole map says who belongs where, so that a filter moves nobody in or out.
 * @param visible - What the filters leave. A collaboration of which nobody is left has no mark.
 */
export function collapseOf(network: Network, visible: Network, collapsed: readonly CollaborationId[]): Collapse {
  if (collapsed.length === 0) return nothingCollapsed;
  const marks = new Map<CollaborationId, readonly OrganisationId[]>();
  const inside = new Map<OrganisationId, CollaborationId>();
  for (const id of collapsed) {
    if (!network.collaborations.has(id) || !canCollapse(network, id)) continue;
    const alone = belongingAlone(network, id);
    for (const organisation of alone) inside.set(organisation, id);
    const shown = alone.filter((organisation) => visible.organisations.has(organisation));
    if (shown.length > 0) marks.set(id, shown);
  }
  return { marks, inside };
}

/** The organisation under whose name the keyboard finds a mark: the one at its centre, else the first. */
export function standInOf(network: Network, { marks }: Collapse, id: CollaborationId): OrganisationId | null {
  const within = marks.get(id) ?? [];
  const backbone = network.collaborations.get(id)?.backbone ?? null;
  return backbone !== null && within.includes(backbone) ? backbone : (within[0] ?? null);
}

/** "The Plymouth Alliance, collaboration of 17 organisations, collapsed": what the button of a mark is called. */
export function collapsedName(network: Network, { marks }: Collapse, id: CollaborationId): string {
  const name = shortened(network.collaborations.get(id)?.name ?? id, 1_000);
  return `${name}, collaboration of ${countedInFigures(marks.get(id)?.length ?? 0, 'organisation')}, collapsed`;
}
