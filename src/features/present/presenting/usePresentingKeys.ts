import { useEffect } from 'react';
import { chordOf } from '../../../ui/chord.ts';
import { mayAct } from '../../../ui/mayAct.ts';
import { useKeyPreferences } from '../../../ui/KeyPreferences.tsx';
import type { PresentingKey } from '../../../ui/presentingKeys.ts';
import { detourKeys, jumpKeys, presentingKeys } from '../../../ui/presentingKeys.ts';
import { readKey } from '../../../ui/stage/keys.ts';
import type { Presenting } from './presenting.ts';
import { belongsToControl } from './presentingControl.ts';
import { presentingStore } from './presentingStore.ts';

/** Keys that do the same again for as long as they are held. */
const repeated: readonly PresentingKey['type'][] = ['on', 'back'];

/**
 * Reads the keyboard, or a remote control, before the map does.
 *
 * @param act - Must be the same function from one rendering to the next.
 */
export function usePresentingKeys(act: (key: PresentingKey) => void): void {
  const { areCharactersOn } = useKeyPreferences();
  useEffect(() => {
    let isByKeys = true;
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
      if (!event.repeat || repeated.includes(key.type)) act(key);
    };
    addEventListener('pointerdown', onPointer, true);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointerdown', onPointer, true);
      removeEventListener('keydown', onKey, true);
    };
  }, [act, areCharactersOn]);
}

function keysNow({ isDetour, typed }: Presenting) {
  if (isDetour) return detourKeys;
  return typed === '' ? presentingKeys : [...jumpKeys, ...presentingKeys];
}
