import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';

/** What was looked at before, now, and before going back; as a browser keeps its pages. */
export interface Trail {
  readonly past: readonly EntityRef[];
  readonly present: EntityRef | null;
  readonly future: readonly EntityRef[];
}

export const noTrail: Trail = { past: [], present: null, future: [] };

/** Steps that are kept; older ones are let go. */
export const trailLength = 50;

/**
 * The trail after something is looked at.
 *
 * Going to what lies one step back or ahead is going back or ahead, whichever way it happened: by a button here, by undo, or
 * by choosing it on the map. So undo never leaves the trail at odds with the screen.
 */
export function visit(trail: Trail, ref: EntityRef): Trail {
  const { past, present, future } = trail;
  if (present === null) return { ...trail, present: ref };
  if (sameRef(present, ref)) return trail;
  const before = past.at(-1);
  if (before !== undefined && sameRef(before, ref))
    return { past: past.slice(0, -1), present: ref, future: [present, ...future] };
  const [after, ...rest] = future;
  if (after !== undefined && sameRef(after, ref)) return { past: [...past, present], present: ref, future: rest };
  return { past: [...past, present].slice(-trailLength), present: ref, future: [] };
}
