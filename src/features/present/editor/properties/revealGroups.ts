import type { Because } from '../../../../analysis/results/result.ts';
import { audienceLabel, toWhom } from '../../../../analysis/account.ts';
import { collaborationName } from '../../../../analysis/names.ts';
import { countedInFigures } from '../../../../analysis/words.ts';
import type { CollaborationId, EntityRef, TermId } from '../../../../domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../../../domain/ids.ts';
import { involvedIn } from '../../../../domain/involvement.ts';
import type { Network } from '../../../../domain/network.ts';
import { visibleIn } from '../../../../store/selectors.ts';
import type { PaneView } from '../../../../view/viewState.ts';
import { lightOf } from '../light.ts';

/** Some of what a step shows, that it may hold back together. */
export interface RevealGroup {
  /** Its own within the step. */
  readonly key: string;
  readonly label: string;
  readonly on: readonly EntityRef[];
}

/**
 * What of a step can be held back: the lines to each audience, the collaborations that its cast takes part in, and each of a small
 * cast.
 */
export function revealGroups(network: Network, pane: PaneView, found: Because | null): readonly RevealGroup[] {
  const visible = visibleIn(network, pane);
  const light = lightOf(network, pane, found);
  const ties =
    light === null
      ? [...visible.relationships.values()]
      : light.relationships.flatMap((id) => visible.relationships.get(id) ?? []);
  const cast = light?.organisations ?? [...visible.organisations.keys()];
  const audiences = [...new Set(ties.flatMap((tie) => (tie.kind === 'accountability' ? [tie.audience] : [])))];
  return [
    ...audiences.map((audience): RevealGroup => {
      const lines = ties.filter((tie) => tie.kind === 'accountability' && tie.audience === audience);
      return {
        key: `audience ${audience ?? ''}`,
        label: `Lines to ${audienceName(network, audience)} (${countedInFigures(lines.length, 'line')})`,
        on: lines.map(({ id }) => relationshipRef(id)),
      };
    }),
    ...homesOf(network, cast).map((id): RevealGroup => ({
      key: `collaboration ${id}`,
      label: collaborationName(network, id),
      on: [collaborationRef(id)],
    })),
    ...(cast.length > mostByName ? [] : cast).map((id): RevealGroup => ({
      key: `organisation ${id}`,
      label: network.organisations.get(id)?.name ?? id,
      on: [organisationRef(id)],
    })),
  ];
}

/** A longer list is no help; whoever is selected can be held back from any cast. */
const mostByName = 40;

function audienceName(network: Network, audience: TermId | null): string {
  const label = audienceLabel(network, audience);
  return label === null ? 'an audience that is not recorded' : toWhom(label);
}

function homesOf(network: Network, cast: readonly string[]): readonly CollaborationId[] {
  const lit = new Set<string>(cast);
  return [...network.collaborations.keys()].filter((id) => involvedIn(network, id).some((own) => lit.has(own)));
}
