import type { Because } from '../../../../analysis/results/result.ts';
import { audienceLabel, toWhom } from '../../../../analysis/account.ts';
import { collaborationName } from '../../../../analysis/names.ts';
import { countedInFigures } from '../../../../analysis/words.ts';
import type { CollaborationId, EntityRef, TermId } from '../../../../domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../../../domain/ids.ts';
import { involvedIn } from '../../../../domain/involvement.ts';
import type { Network } from '../../../../domain/network.ts';
import { visibleIn } from '../../../../store/selectors.ts';
import { scopeOf } from '../../../../view/paneScope.ts';
import { paneTitle } from '../../../../view/paneTitle.ts';
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
 * What of a step can be held back: of several panes each as a whole, the lines to each audience, the collaborations that its cast
 * takes part in, and each of a small cast.
 *
 * @param panes - All that the step shows.
 */
export function revealGroups(
  network: Network,
  panes: readonly PaneView[],
  found: Because | null,
): readonly RevealGroup[] {
  const lights = panes.map((pane) => lightOf(network, pane, found));
  const isAnyLit = lights.some((light) => light !== null);
  const shown = panes.map((pane, place) => {
    const visible = visibleIn(network, pane);
    const { [place]: light = null } = lights;
    if (!isAnyLit) return { cast: [...visible.organisations.keys()], ties: [...visible.relationships.values()] };
    return {
      cast: light?.organisations ?? [],
      ties: light?.relationships.flatMap((id) => visible.relationships.get(id) ?? []) ?? [],
    };
  });
  const ties = [...new Map(shown.flatMap((pane) => pane.ties).map((tie) => [tie.id, tie])).values()];
  const cast = [...new Set(shown.flatMap((pane) => pane.cast))];
  const audiences = [...new Set(ties.flatMap((tie) => (tie.kind === 'accountability' ? [tie.audience] : [])))];
  const byPane = panes.length > 1 ? paneGroups(network, panes) : [];
  return [
    ...byPane,
    ...audiences.map((audience): RevealGroup => {
      const lines = ties.filter((tie) => tie.kind === 'accountability' && tie.audience === audience);
      return {
        key: `audience ${audience ?? ''}`,
        label: `Lines to ${audienceName(network, audience)} (${countedInFigures(lines.length, 'line')})`,
        on: lines.map(({ id }) => relationshipRef(id)),
      };
    }),
    ...homesOf(network, cast, panes, byPane).map((id): RevealGroup => ({
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

/**
 * Compared panes, each with all its collaborations. Two that show the same cannot come one by one, and the whole map has no part
 * that the others lack.
 */
function paneGroups(network: Network, panes: readonly PaneView[]): readonly RevealGroup[] {
  const scopes = panes.map((pane) => scopeOf(network, pane).filter((id) => network.collaborations.has(id)));
  const timesOf = (scope: readonly CollaborationId[]): number =>
    scopes.filter((other) => other.join(' ') === scope.join(' ')).length;
  return panes.flatMap((pane, place) => {
    const { [place]: scope = [] } = scopes;
    if (scope.length === 0 || timesOf(scope) > 1) return [];
    return [{ key: `pane ${pane.id}`, label: `Pane: ${paneTitle(network, pane)}`, on: scope.map(collaborationRef) }];
  });
}

/** A longer list is no help; whoever is selected can be held back from any cast. */
const mostByName = 40;

function audienceName(network: Network, audience: TermId | null): string {
  const label = audienceLabel(network, audience);
  return label === null ? 'an audience that is not recorded' : toWhom(label);
}

/** Of compared panes those that they show, and that are no pane by themselves. */
function homesOf(
  network: Network,
  cast: readonly string[],
  panes: readonly PaneView[],
  byPane: readonly RevealGroup[],
): readonly CollaborationId[] {
  const lit = new Set<string>(cast);
  const alone = new Set<string>(
    byPane.flatMap(({ on: [only, ...others] }) => (only && others.length === 0 ? [only.id] : [])),
  );
  const isShown = (id: CollaborationId): boolean =>
    panes.length === 1 || panes.some((pane) => visibleIn(network, pane).collaborations.has(id));
  return [...network.collaborations.keys()].filter(
    (id) => !alone.has(id) && isShown(id) && involvedIn(network, id).some((own) => lit.has(own)),
  );
}
