import type { CollaborationId, EntityRef, OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { HullMark, Look, NodeMarks, NodeName, TerritoryName } from './marks.ts';

/** A line before it has a place. */
export interface LinkPlan {
  /** Row in `relationshipRefs`. */
  readonly ref: number;
  /** Rows of nodes. */
  readonly from: number;
  readonly to: number;
  /** Whose bend and arrival it takes; null for the straight way in the middle of its pair. */
  readonly course: RelationshipId | null;
  readonly look: number;
  readonly litLook: number;
  readonly tier: number;
  readonly denied: boolean;
  readonly count: number;
  /** As `linkKinds`. */
  readonly kind: number;
}

/** A territory before it has an outline. */
export interface HullPlan extends Omit<HullMark, 'kind' | 'points' | 'ref'> {
  readonly collaboration: CollaborationId;
  readonly name: Omit<TerritoryName, 'x' | 'y' | 'hull' | 'ref'>;
}

/** Everything of a scene but places: sizes, shapes, looks and names. */
export interface Encoding {
  /** The whole map: hulls and bounds follow from all of it, whatever a filter leaves. */
  readonly network: Network;
  readonly organisationRefs: readonly EntityRef[];
  readonly organisations: readonly OrganisationId[];
  readonly relationshipRefs: readonly EntityRef[];
  readonly nodes: NodeMarks;
  readonly names: readonly (NodeName | null)[];
  readonly links: readonly LinkPlan[];
  readonly hulls: readonly HullPlan[];
  readonly quietInk: string;
  /** As `Theme.textScale`. */
  readonly textScale: number;
  readonly looks: readonly Look[];
}
