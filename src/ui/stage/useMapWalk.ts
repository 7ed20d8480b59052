import type { Dispatch, KeyboardEvent, RefObject, SetStateAction } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import { organisationOf } from './pointer.ts';
import type { MapKey } from './keys.ts';
import { readKey } from './keys.ts';
import type { ListedOrganisation } from './listed.ts';
import type { Walk } from './walk.ts';
import { walkBack, walkTo } from './walk.ts';

/** What the keys of the map do, apart from walking. */
export interface MapActions {
  /** The organisation nearest in a direction; null when there is none further that way. */
  nearest(from: OrganisationId, towards: Extract<MapKey, { type: 'go' }>['towards']): OrganisationId | null;
  /** Lights a relationship of the organisation, and says which. */
  light(walk: Walk, step: 1 | -1): Walk;
  unlight(): void;
  select(organisation: OrganisationId, isAdding: boolean): void;
  open(organisation: OrganisationId): void;
  look(key: Extract<MapKey, { type: 'zoom' | 'fit' | 'pan' }>): void;
  /** Raises the organisation and keeps it in view; null when the keyboard has left the map. */
  attend(organisation: OrganisationId | null): void;
  /** One step out; false when there is nothing left to step out of. */
  stepOut(): boolean;
  /** Puts the keyboard's focus outside the list. */
  leave(): void;
  announce(text: string): void;
}

/**
 * Walking over the map by keyboard: one stop for Tab, arrow keys by direction, the way back, and what happens to the focus when
 * a filter takes away what had it.
 *
 * @param listed - By name, as the list shows them.
 * @param start - Where the walk begins: the best connected.
 */
export function useMapWalk(
  list: RefObject<HTMLUListElement | null>,
  listed: readonly ListedOrganisation[],
  start: OrganisationId | null,
  [walk, setWalk]: readonly [Walk, Dispatch<SetStateAction<Walk>>],
  actions: MapActions,
) {
  const isListed = (id: OrganisationId) => listed.some((organisation) => organisation.id === id);
  const stop = walk.at !== null && isListed(walk.at) ? walk.at : start;
  const hasFocus = useRef(false);

  useLayoutEffect(() => {
    // React takes the focused button away without a blur; the focus then goes to the next stop and not to the page.
    if (hasFocus.current && document.activeElement === document.body) focusTarget(list.current, stop);
  }, [list, listed, stop]);

  function go(to: OrganisationId | null, elsewise: string) {
    if (to === null) actions.announce(elsewise);
    else focusTarget(list.current, to);
  }

  function perform(key: MapKey, at: OrganisationId) {
    switch (key.type) {
      case 'go':
        return go(actions.nearest(at, key.towards), `Nothing further ${key.towards}`);
      case 'end':
        return go(listed.at(key.which === 'first' ? 0 : -1)?.id ?? null, 'No organisations');
      case 'back': {
        const before = walkBack(walk, isListed);
        if (before !== null) setWalk(before);
        return go(before?.at ?? null, 'Your way began here');
      }
      case 'relationship':
        return setWalk(actions.light({ ...walk, at }, key.step));
      case 'select':
        return actions.select(at, key.isAdding);
      case 'open':
        return actions.open(at);
      case 'out':
        if (!actions.stepOut()) actions.leave();
        return;
      default:
        return actions.look(key);
    }
  }

  return {
    stop,
    onFocus(organisation: OrganisationId, isVisible: boolean) {
      hasFocus.current = true;
      if (organisation !== walk.at) actions.unlight();
      setWalk((before) => walkTo(before, organisation));
      // A press must not move the map from under the pointer.
      actions.attend(isVisible ? organisation : null);
    },
    onBlur() {
      hasFocus.current = false;
      actions.unlight();
      actions.attend(null);
    },
    onKeyDown(event: KeyboardEvent) {
      const key = readKey(event);
      const at = organisationOf(event.target);
      if (key === null || at === null) return;
      event.preventDefault();
      event.stopPropagation();
      perform(key, at);
    },
  };
}

/** Puts the keyboard's focus on an organisation of the list. The stage brings it into view, not the browser. */
export function focusTarget(list: HTMLElement | null, organisation: OrganisationId | null) {
  if (list === null || organisation === null) return;
  const targets = list.querySelectorAll<HTMLElement>('[data-organisation]');
  [...targets].find((target) => organisationOf(target) === organisation)?.focus({ preventScroll: true });
}
