import type { KeyboardEvent, RefObject } from 'react';
import { useRef, useState } from 'react';

interface ArrowFocus<Container extends HTMLElement> {
  readonly container: RefObject<Container | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** 0 for the one item that Tab reaches, -1 for the others. */
  readonly tabIndexOf: (index: number) => 0 | -1;
}

/**
 * A row of controls that is one stop for Tab: left and right arrows, Home and End move inside it.
 *
 * @param count - How many links or buttons the container holds, in the order of the page.
 * @param entry - Which one Tab reaches: until the reader has moved, or always where `onMove` makes the choice follow the focus.
 */
export function useArrowFocus<Container extends HTMLElement>(
  count: number,
  entry: number,
  onMove?: (index: number) => void,
): ArrowFocus<Container> {
  const container = useRef<Container>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const current = onMove === undefined ? (moved ?? entry) : entry;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const index = (to + count) % count;
    setMoved(index);
    onMove?.(index);
    container.current?.querySelectorAll<HTMLElement>('a, button')[index]?.focus();
  };

  return { container, onKeyDown, tabIndexOf: (index) => (index === current ? 0 : -1) };
}
