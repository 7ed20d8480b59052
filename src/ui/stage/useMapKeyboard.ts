import type { RefObject } from 'react';
import { useState } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { useKeyPreferences } from '../KeyPreferences.tsx';
import type { SendIntent } from './intent.ts';
import type { LinkedOrganisation } from './linked.ts';
import { linkedOrganisations } from './linked.ts';
import { bestConnected } from './mapFacts.ts';
import type { MapView } from './mapView.ts';
import type { OwnPane } from './useMapActions.ts';
import { useMapActions } from './useMapActions.ts';
import type { MapList } from './useMapList.ts';
import { useMapWalk } from './useMapWalk.ts';
import { useMove } from './useMove.ts';

export interface MapKeyboardParts {
  readonly view: RefObject<MapView | null>;
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
  /** Where the focus goes when it leaves the map by Escape. */
  readonly toolbar: RefObject<HTMLElement | null>;
  readonly visible: Network;
  readonly organisations: MapList;
  readonly send: SendIntent;
  switchCrosshair(): void;
  /** Where the map is not the one that is explored. */
  readonly pane?: OwnPane;
}

/** The organisations that one is linked with, offered as a list. */
export interface LinkedOffer {
  readonly of: OrganisationId;
  readonly linked: readonly LinkedOrganisation[];
  /** The other end of the relationship that is lit. */
  readonly first: OrganisationId | undefined;
}

export type MapKeyboard = ReturnType<typeof useMapKeyboard>;

/** All that the keyboard can do on the map: walking, looking about, moving an organisation, and who hears the arrow keys. */
export function useMapKeyboard(parts: MapKeyboardParts) {
  const { view, surface, list, toolbar, visible, send, switchCrosshair, pane } = parts;
  const { listed, selected, walk, rankOf } = parts.organisations;
  const { areCharactersOn, isMapApplication, setMapApplication } = useKeyPreferences();
  const [hasEnded, setHasEnded] = useState(false);
  const [offer, setOffer] = useState<LinkedOffer | null>(null);
  const isApplication = isMapApplication && !hasEnded;

  const actions = useMapActions({
    view,
    visible,
    pane,
    listed,
    send,
    rankOf,
    listLinked: (of) => {
      const lit = walk[0].relationship === null ? undefined : visible.relationships.get(walk[0].relationship);
      setOffer({ of, linked: linkedOrganisations(visible, of), first: lit?.from === of ? lit.to : lit?.from });
    },
    switchCrosshair,
    leave: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
  });
  const moving = useMove({ view, listed, send, announce: actions.announce });
  const [chosen = null] = selected;
  const walking = useMapWalk({
    surface,
    list,
    listed,
    start: bestConnected(listed, rankOf),
    chosen,
    walk,
    areCharactersOn,
    moving,
    actions: {
      ...actions,
      stepOut: () => {
        if (!isApplication) return actions.stepOut();
        setHasEnded(true);
        actions.announce('Your screen reader has its arrow keys back.');
        return true;
      },
    },
  });

  return {
    walking,
    moving,
    announce: actions.announce,
    offer,
    /** The focus has gone elsewhere by itself. */
    dropOffer: () => {
      setOffer(null);
    },
    closeOffer: () => {
      setOffer(null);
      if (offer !== null) walking.go(offer.of);
    },
    goToOffered: (id: OrganisationId) => {
      setOffer(null);
      walking.go(id);
    },
    isApplication,
    /** Gives the arrow keys to the map, or back to the screen reader; the choice is remembered. */
    switchApplication: () => {
      setHasEnded(false);
      setMapApplication(!isApplication);
      actions.announce(
        isApplication
          ? 'Your screen reader has its arrow keys back.'
          : 'Arrow keys now go from organisation to organisation. Escape ends it.',
      );
      if (!isApplication && walking.stop !== null) walking.go(walking.stop);
    },
  };
}
