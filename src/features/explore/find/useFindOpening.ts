import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { FindOrder } from './findBoxHandle.ts';
import { findEvent } from './findBoxHandle.ts';
import type { FindState } from './useFindBox.ts';

/**
 * Opens the box when a shortcut asks for it.
 *
 * @returns Gives the keyboard back to where it was before the shortcut; without one, lets the box go.
 */
export function useFindOpening(
  input: RefObject<HTMLInputElement | null>,
  change: (change: Partial<FindState>) => void,
): () => void {
  const cameFrom = useRef<HTMLElement | null>(null);
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => {
    const box = input.current;
    if (box === null) return undefined;
    const open = (event: Event) => {
      const order = (event as CustomEvent<FindOrder>).detail;
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement !== document.body && activeElement !== box)
        cameFrom.current = activeElement;
      box.focus();
      box.select();
      latest.current({ order, isOpen: order === 'actions' || box.value !== '', active: 0 });
    };
    box.addEventListener(findEvent, open);
    return () => {
      box.removeEventListener(findEvent, open);
    };
  }, [input]);
  return () => {
    const before = cameFrom.current;
    cameFrom.current = null;
    if (before?.isConnected === true) before.focus();
    else input.current?.blur();
  };
}
