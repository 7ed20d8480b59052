import type { Dispatch, KeyboardEvent, RefObject, SetStateAction } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import { chordOf, isCharacterChord } from '../chord.ts';
import { mapEvent } from './mapHandle.ts';
import { organisationOf } from './pointer.ts';
import type { MapKey } from './keys.ts';
import { mapKeys, moveKeys, readKey } from './keys.ts';
import type { ListedOrganisation } from './listed.ts';
import { buttonFor, collapsedAt } from './markAt.ts';
import type { Moving } from './useMove.ts';
import type { Walk } from './walk.ts';
import { walkBack, walkTo } from './walk.ts';

/** What the keys of the map do, apart from walking. */
export interface MapActions {
  /** The organisation nearest in a direction; null when there is none further that way. */
  nearest(from: OrganisationId, towards: Extract<MapKey, { type: 'go' }>['towards']): OrganisationId | null;
  /** Where the next or previous group is entered, and says which it is; null when there is none further that way. */
  enterGroup(from: OrganisationId, step: 1 | -1): OrganisationId | null;
  /** Lights a relationship of the organisation, and says which. */
  light(walk: Walk, step: 1 | -1): Walk;
  unlight(): void;
  /** Offers the organisations at the other ends of its relationships. */
  listLinked(organisation: OrganisationId): void;
  select(organisation: OrganisationId, isAdding: boolean): void;
  open(organisation: OrganisationId): void;
  look(key: Extract<MapKey, { type: 'zoom' | 'fit' | 'pan' }>): void;
  switchCrosshair(): void;
  /** Raises the organisation and keeps it in view; null when the keyboard has left the map. */
  attend(organisation: OrganisationId | null): void;
  /** One step out; false when there is nothing left to step out of. */
  stepOut(): boolean;
  /** Puts the keyboard's focus outside the list. */
  leave(): void;
  announce(text: string): void;
}

interface MapWalkParts {
  readonly surface: RefObject<HTMLElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
  /** By name, as the list shows them. */
  readonly listed: readonly ListedOrganisation[];
  /** Where the walk begins: the best connected. */
  readonly start: OrganisationId | null;
  /** What a request from outside is about; null for where the walk stands. */
  readonly chosen: OrganisationId | null;
  readonly walk: readonly [Walk, Dispatch<SetStateAction<Walk>>];
  readonly areCharactersOn: boolean;
  readonly moving: Moving;
  readonly actions: MapActions;
}

/**
 * Walking over the map by keyboard: one stop for Tab, arrow keys by direction, the way back, and what happens to the focus when
 * a filter takes away what had it.
 */
export function useMapWalk(parts: MapWalkParts) {
  const { surface, list, listed, start, chosen, areCharactersOn, moving, actions } = parts;
  const [walk, setWalk] = parts.walk;
  const isListed = (id: OrganisationId) => listed.some((organisation) => organisation.id === id);
  const stop = walk.at !== null && isListed(walk.at) ? walk.at : start;
  const hasFocus = useRef(false);
  /** Gone to while the list, which holds a part of a large map, has not come along yet. */
  const awaited = useRef<OrganisationId | null>(null);

  useLayoutEffect(() => {
    if (awaited.current !== null && focusTarget(list.current, awaited.current)) awaited.current = null;
    // React takes the focused button away without a blur; the focus then goes to the next stop and not to the page.
    if (hasFocus.current && document.activeElement === document.body) focusTarget(list.current, stop);
  }, [list, listed, stop]);

  function go(to: OrganisationId | null, elsewise: string) {
    if (to === null) actions.announce(elsewise);
    else if (!focusTarget(list.current, to)) {
      awaited.current = to;
      setWalk((before) => walkTo(before, to));
    }
  }

  function perform(key: MapKey, at: OrganisationId) {
    const closed = collapsedAt(listed, at);
    if (closed !== null && (key.type === 'relationship' || key.type === 'linked' || key.type === 'move'))
      return actions.announce(closed);
    switch (key.type) {
      case 'go':
        return go(actions.nearest(at, key.towards), `Nothing further ${key.towards}`);
      case 'end':
        return go(listed.at(key.which === 'first' ? 0 : -1)?.id ?? null, 'No organisations');
      case 'group':
        return go(
          actions.enterGroup(at, key.step),
          key.step === 1 ? 'This is the last group' : 'This is the first group',
        );
      case 'back': {
        const before = walkBack(walk, isListed);
        if (before !== null) setWalk(before);
        return go(before?.at ?? null, 'Your way began here');
      }
      case 'relationship':
        return setWalk(actions.light({ ...walk, at }, key.step));
      case 'linked':
        return actions.listLinked(at);
      case 'select':
        return actions.select(at, key.isAdding);
      case 'open':
        return actions.open(at);
      case 'move':
        return moving.start(at);
      case 'crosshair':
        return actions.switchCrosshair();
      case 'out':
        if (!actions.stepOut()) actions.leave();
        return;
      default:
        return actions.look(key);
    }
  }

  const answer = useEffectEvent((key: MapKey) => {
    const at = chosen !== null && isListed(chosen) ? chosen : stop;
    if (at === null) return actions.announce('No organisations');
    // Looking about leaves the keyboard where it is.
    const isLooking = ['zoom', 'fit', 'pan', 'crosshair'].includes(key.type);
    if (!isLooking) focusTarget(list.current, at);
    perform(key, at);
  });
  useEffect(() => {
    const { current: map } = surface;
    const listen = (event: Event) => {
      answer((event as CustomEvent<MapKey>).detail);
    };
    map?.addEventListener(mapEvent, listen);
    return () => {
      map?.removeEventListener(mapEvent, listen);
    };
  }, [surface]);

  return {
    /** The one that Tab reaches. */
    stop,
    go: (to: OrganisationId) => {
      go(buttonFor(listed, to), '');
    },
    /** @param isVisible - The focus came by keyboard or assistive technology and not by pointer. */
    onFocus(organisation: OrganisationId, isVisible: boolean) {
      hasFocus.current = true;
      if (organisation !== walk.at) actions.unlight();
      setWalk((before) => walkTo(before, organisation));
      // A press must not move the map from under the pointer.
      actions.attend(isVisible ? organisation : null);
    },
    onBlur() {
      hasFocus.current = false;
      if (moving.moved !== null) moving.perform({ type: 'cancel' });
      actions.unlight();
      actions.attend(null);
    },
    onKeyDown(event: KeyboardEvent) {
      const at = organisationOf(event.target);
      if (at === null) return;
      if (moving.moved === null) {
        const key = readKey(mapKeys, event, areCharactersOn);
        if (key === null) return;
        perform(key, at);
      } else {
        const key = readKey(moveKeys, event, areCharactersOn);
        // Until the move has ended, no other character means anything.
        if (key === null && !isCharacterChord(chordOf(event) ?? '')) return;
        if (key !== null) moving.perform(key);
      }
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/**
 * Puts the keyboard's focus on an organisation of the list. The stage brings it into view, not the browser.
 *
 * @returns False when the list does not hold it.
 */
export function focusTarget(list: HTMLElement | null, organisation: OrganisationId | null): boolean {
  if (list === null || organisation === null) return false;
  const targets = list.querySelectorAll<HTMLElement>('[data-organisation]');
  const target = [...targets].find((element) => organisationOf(element) === organisation);
  target?.focus({ preventScroll: true });
  return target !== undefined;
}
