import { useEffect, useState } from 'react';
import { withDigit } from '../presenting/presenting.ts';
import type { Ask } from './messages.ts';
import { giveStageScreen } from './stageTab.ts';
import { presenterKey } from './presenterKeys.ts';

/**
 * Listens to the keys of the presenter's window.
 *
 * @param send - null while nothing is presented.
 * @param park - Begins to write a question. Must be the same function from one rendering to the next, as `send`.
 * @returns The digits typed so far on the way to a step.
 */
export function usePresenterKeys(send: ((wish: Ask) => void) | null, park: () => void): string {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (send === null) return undefined;
    // Keys may come quicker than the page is drawn.
    let digits = '';
    const type = (now: string) => {
      digits = now;
      setTyped(now);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') type('');
      const key = presenterKey(event, digits);
      if (key === null) return;
      event.preventDefault();
      if (key.kind === 'digit') {
        type(withDigit(digits, key.digit));
        return;
      }
      if (key.kind === 'screen') {
        giveStageScreen();
        return;
      }
      if (key.kind === 'park') {
        park();
        return;
      }
      const place = Number(digits) - 1;
      type('');
      send(key.kind === 'jump' ? { kind: 'to', place } : key.ask);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [send, park]);
  return typed;
}
