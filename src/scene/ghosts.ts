import { endedBefore } from '../analysis/ended.ts';
import { filterNetwork } from '../analysis/filterNetwork.ts';
import { focusNetwork } from '../analysis/focusNetwork.ts';
import type { Network, Organisation, Relationship } from '../domain/network.ts';
import type { PaneView } from '../view/viewState.ts';

/** What is drawn as a trace of itself: it can be seen, and neither chosen nor counted. */
export interface Ghosts {
  /** Lines that had ended before the first year chosen, and those that go with a withdrawal. */
  readonly relationships: readonly Relationship[];
  /** Those withdrawn, as a what-if. */
  readonly withdrawn: readonly Organisation[];
}

export const noGhosts: Ghosts = { relationships: [], withdrawn: [] };

/**
 * What a pane shows as it was: lines on record as ended, and what is withdrawn with all its lines.
 *
 * @param network - The whole map.
 * @param visible - What the pane shows of it: nothing of this is among the ghosts.
 */
export function ghostsOf(network: Network, visible: Network, pane: PaneView): Ghosts {
  const { scope, filter, focus } = pane;
  const ended = pane.ended === 'ghost' && focus === null ? endedBefore(network, scope, filter) : [];
  if (pane.withdrawn.length === 0) return ended.length === 0 ? noGhosts : { relationships: ended, withdrawn: [] };
  const before = focusNetwork(filterNetwork(network, scope, filter), focus);
  const gone = new Set(pane.withdrawn.map(({ kind, id }) => `${kind} ${id}`));
  const isGone = ({ id, from, to }: Relationship): boolean =>
    gone.has(`relationship ${id}`) || gone.has(`organisation ${from}`) || gone.has(`organisation ${to}`);
  return {
    relationships: [
      ...ended,
      ...[...before.relationships.values()].filter((tie) => isGone(tie) && !visible.relationships.has(tie.id)),
    ],
    withdrawn: [...before.organisations.values()].filter(
      ({ id }) => gone.has(`organisation ${id}`) && !visible.organisations.has(id),
    ),
  };
}
