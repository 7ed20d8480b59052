import type { KeyboardEvent } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';

interface SlidingFilters {
  readonly isOpen: boolean;
  /** @param group - Name of the group to open at; the first without one. */
  open(group?: string): void;
  close(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * The filters where they slide over the map: the focus goes in with them, and back to where it came from. Escape closes them.
 *
 * @param panelId - Id of the element that slides. Its first button closes it.
 */
export function useSlidingFilters(panelId: string): SlidingFilters {
  const [isOpen, setOpen] = useState(false);
  const wanted = useRef<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const open = useCallback((group?: string) => {
    wanted.current = group ?? null;
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    const { current } = opener;
    // What is covered takes the focus again only once it is drawn uncovered.
    requestAnimationFrame(() => {
      current?.focus();
    });
  }, []);

  useEffect(() => {
    const panel = isOpen ? document.getElementById(panelId) : null;
    if (panel === null) return;
    const group = wanted.current;
    (group === null ? panel.querySelector('button') : openedGroup(panel, group))?.focus();
  }, [isOpen, panelId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return { isOpen, open, close, onKeyDown };
}

/** Unfolds a group, scrolls to it, and finds what in it takes the focus. */
function openedGroup(panel: HTMLElement, name: string): HTMLElement | null {
  const group = [...panel.querySelectorAll<HTMLElement>('[role="group"]')].find(
    (element) => element.getAttribute('aria-label') === name,
  );
  if (group === undefined) return null;
  group.querySelector<HTMLElement>('h2 [aria-expanded="false"]')?.click();
  group.scrollIntoView({ block: 'start' });
  return group.querySelector<HTMLElement>('button, input');
}
