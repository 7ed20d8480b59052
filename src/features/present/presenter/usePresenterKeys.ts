import { useEffect, useState } from 'react';
import type { Ask } from './messages.ts';
import { presenterKey } from './presenterKeys.ts';

/** Longer numbers than stories have steps. */
const mostDigits = 3;

/**
 * Listens to the keys of the presenter's window.
 *
 * @param send - null while nothing is presented.
 * @returns The digits typed so far on the way to a step.
 */
export function usePresenterKeys(send: ((wish: Ask) => void) | null): string {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (send === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setTyped('');
      const key = presenterKey(event, typed);
      if (key === null) return;
      event.preventDefault();
      if (key.kind === 'digit') {
        setTyped(`${typed}${key.digit}`.slice(-mostDigits));
        return;
      }
      setTyped('');
      send(key.kind === 'jump' ? { kind: 'to', place: Number(typed) - 1 } : key.ask);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [send, typed]);
  return typed;
}
