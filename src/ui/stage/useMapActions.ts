import type { RefObject } from 'react';
import { groupWords } from '../../analysis/describe.ts';
import { nearestInDirection } from '../../analysis/direction.ts';
import type { Neighbour } from '../../analysis/neighbours.ts';
import { neighboursOf } from '../../analysis/neighbours.ts';
import { shortened } from '../../analysis/words.ts';
import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../domain/ids.ts';
import { disputedIn } from '../../domain/remarks.ts';
import type { Network, Positions } from '../../domain/network.ts';
import { presentOf } from '../../store/explorerStore.ts';
import { firstPaneOf, onView } from '../../store/snapshot.ts';
import { stepOut } from '../../view/changes.ts';
import type { PaneId } from '../../view/viewState.ts';
import { useExplorerStore } from '../ExplorerProvider.tsx';
import { useHoverStore } from '../HoverProvider.tsx';
import type { SendIntent } from './intent.ts';
import type { ListedOrganisation } from './listed.ts';
import { bestConnected } from './mapFacts.ts';
import type { LookKey, MapView } from './mapView.ts';
import type { MapActions } from './useMapWalk.ts';
import { nextRelationship } from './walk.ts';
import { nextGroup, walkGroups } from './walkGroups.ts';

/** A map beside others: which it is, and what one step out means there; false when there is nothing to step out of. */
export interface OwnPane {
  readonly id: PaneId;
  stepOut(): boolean;
  /** What is said after the words of a relationship: where it stands in a comparison. */
  readonly alsoSaid?: (relationship: RelationshipId) => string;
}

interface MapParts {
  readonly view: RefObject<MapView | null>;
  readonly visible: Network;
  /** Those that can be gone to. */
  readonly listed: readonly ListedOrganisation[];
  readonly send: SendIntent;
  /** The higher, the sooner a group is entered there. */
  rankOf(id: OrganisationId): number;
  listLinked(organisation: OrganisationId): void;
  leave(): void;
  switchCrosshair(): void;
  /** Undefined for the pane that is explored. */
  readonly pane: OwnPane | undefined;
}

/** What the keys of the map do to the view, the camera and the lit relationship. */
export function useMapActions({
  view,
  visible,
  listed,
  send,
  rankOf,
  listLinked,
  leave,
  switchCrosshair,
  pane,
}: MapParts): MapActions {
  const explorer = useExplorerStore();
  const hovering = useHoverStore();
  const disputedWords = (relationship: RelationshipId): string =>
    disputedIn(presentOf(explorer.getState()).map.document).has(relationship) ? ', disputed' : '';
  const present = () => presentOf(explorer.getState());

  function announce(text: string) {
    const { announcement, announce: say } = explorer.getState();
    // The same words twice are silent; a space that nobody hears makes them new.
    say(announcement === text ? `${text}\u00a0` : text);
  }

  return {
    announce,
    leave,
    switchCrosshair,
    nearest: (from, towards) => nearestInDirection(placesOf(listed), from, towards),
    enterGroup(from, step) {
      const groups = walkGroups(
        visible,
        listed.map(({ id }) => id),
      );
      const index = nextGroup(groups, from, step);
      const group = index === null ? undefined : groups[index];
      if (index === null || group === undefined) return null;
      announce(`${shortened(group.label, longestNeighbour)}, group ${String(index + 1)} of ${String(groups.length)}`);
      const members = new Set(group.members);
      return bestConnected(
        listed.filter(({ id }) => members.has(id)),
        rankOf,
      );
    },
    listLinked(organisation) {
      if (neighboursOf(visible, organisation).length > 0) listLinked(organisation);
      else announce('No relationships recorded here');
    },
    light(walk, step) {
      const neighbours = walk.at === null ? [] : neighboursOf(visible, walk.at);
      const ids = neighbours.map((neighbour) => neighbour.relationship.id);
      const relationship = nextRelationship(walk, ids, step);
      const index = ids.findIndex((id) => id === relationship);
      const lit = neighbours[index];
      if (relationship === null || lit === undefined) {
        announce('No relationships recorded here');
        return walk;
      }
      hovering.getState().setHover({
        ref: relationshipRef(relationship),
        from: pane?.id ?? firstPaneOf(present()).id,
      });
      announce(
        `${neighbourWords(visible, lit)}${disputedWords(relationship)}${pane?.alsoSaid?.(relationship) ?? ''}, ${String(index + 1)} of ${String(ids.length)}`,
      );
      return { ...walk, relationship };
    },
    unlight() {
      hovering.getState().setHover(null);
    },
    select: (organisation, isAdding) => {
      send({ type: 'select', ref: organisationRef(organisation), how: isAdding ? 'add' : 'toggle' });
    },
    open: (organisation) => {
      send({ type: 'open', ref: organisationRef(organisation) });
    },
    look(key) {
      if (key.type === 'pan') view.current?.pan(key.towards);
      else if (key.type === 'fit') view.current?.fit();
      else view.current?.zoom(key.direction);
      announce(view.current?.inWords?.(key) ?? lookWords(key));
    },
    attend: (organisation) => {
      view.current?.focus(organisation);
    },
    stepOut() {
      if (pane !== undefined) return pane.stepOut();
      const before = present();
      explorer.getState().commit(onView(stepOut));
      return present() !== before;
    },
  };
}

const placesOf = (listed: readonly ListedOrganisation[]): Positions =>
  new Map(listed.map(({ id, x, y }) => [id, [x, y]]));

const longestNeighbour = 130;

const lookWords = (key: LookKey): string =>
  key.type === 'pan' ? `Moved ${key.towards}` : key.type === 'fit' ? 'Whole map' : `Zoomed ${key.direction}`;

/** "Is funded by Beta Trust": a relationship as heard at one of its ends. */
function neighbourWords(visible: Network, { relationship, other, way }: Neighbour): string {
  const name = visible.organisations.get(other)?.name ?? other;
  return shortened(`${groupWords(visible, relationship.type, way)} ${name}`, longestNeighbour);
}
