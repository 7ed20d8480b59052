import { useEffect } from 'react';
import { chordOf } from '../../../ui/chord.ts';
import { mayAct } from '../../../ui/mayAct.ts';
import { useExplorer } from '../../../ui/ExplorerProvider.tsx';
import { useKeyPreferences } from '../../../ui/KeyPreferences.tsx';
import type { PresentingKey } from '../../../ui/presentingKeys.ts';
import { detourKeys, jumpKeys, presentingKeys } from '../../../ui/presentingKeys.ts';
import { readKey } from '../../../ui/stage/keys.ts';
import type { Presenting } from './presenting.ts';
import { belongsToControl, isOnMap } from './presentingControl.ts';
import { presentingStore } from './presentingStore.ts';

/** Keys that do the same again for as long as they are held. */
const repeated: readonly PresentingKey['type'][] = ['on', 'back'];

/**
 * Reads the keyboard, or a remote control, before the map does. Whoever walks into the map by keys hears the way back, which is
 * Escape: one step out, as everywhere.
 *
 * @param act - What a key does. Must be the same function from one rendering to the next.
 * @param goBack - Gives the keyboard back to the story; the same.
 */
export function usePresentingKeys(act: (key: PresentingKey) => void, goBack: () => void): void {
  const announce = useExplorer((state) => state.announce);
  const { areCharactersOn } = useKeyPreferences();
  useEffect(() => {
    let isByKeys = true;
    let isWayBackKnown = false;
    const isWalking = (target: EventTarget | null) =>
      isByKeys && isOnMap(target) && presentingStore.getState().presenting?.isDetour === false;
    const onFocus = ({ target }: FocusEvent) => {
      if (isWayBackKnown || !isWalking(target)) return;
      isWayBackKnown = true;
      announce('Arrow keys walk the map now. Escape goes back to the story.');
    };
    const onPointer = () => {
      isByKeys = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') isByKeys = true;
      const { presenting } = presentingStore.getState();
      const keys = chordOf(event);
      if (presenting === null || keys === null || event.isComposing || !mayAct(keys, event.target)) return;
      const key = readKey(keysNow(presenting), event, areCharactersOn);
      if (key === null || belongsToControl(keys, event.target, isByKeys)) return;
      event.preventDefault();
      event.stopPropagation();
      if (keys === 'Escape' && isWalking(event.target)) {
        goBack();
        announce('Back to the story. Arrow keys go on.');
      } else if (!event.repeat || repeated.includes(key.type)) act(key);
    };
    addEventListener('pointerdown', onPointer, true);
    addEventListener('focusin', onFocus);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointerdown', onPointer, true);
      removeEventListener('focusin', onFocus);
      removeEventListener('keydown', onKey, true);
    };
  }, [act, goBack, announce, areCharactersOn]);
}

function keysNow({ isDetour, typed }: Presenting) {
  if (isDetour) return detourKeys;
  return typed === '' ? presentingKeys : [...jumpKeys, ...presentingKeys];
}
