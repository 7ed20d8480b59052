import type { CollaborationId, OrganisationId } from '../domain/ids.ts';

/** Which organisations stand inside collaborations that are drawn as one mark. */
export interface Collapse {
  /** Collaborations drawn as a mark, with those inside that pass the filters, in the order of ids; at least one each. */
  readonly marks: ReadonlyMap<CollaborationId, readonly OrganisationId[]>;
  /** Of every organisation inside, whether it passes the filters or not, its collaboration. */
  readonly inside: ReadonlyMap<OrganisationId, CollaborationId>;
}

export const nothingCollapsed: Collapse = { marks: new Map(), inside: new Map() };
