import type { RefObject } from 'react';
import { useEffect } from 'react';
import { chordOf } from '../../../ui/chord.ts';
import { paneKeys } from '../../../ui/paneKeys.ts';

/** F6 goes from part to part of the page, and with Shift back; from anywhere else to the first, or the last. */
export function useGoToPart(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chord = chordOf(event);
      const way = chord === null ? undefined : paneKeys.find(({ keys }) => keys.includes(chord))?.means(chord);
      if (way === undefined || event.defaultPrevented || isInDialog(event.target)) return;
      const parts = [...(page.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
      const at = parts.findIndex((part) => part.contains(document.activeElement));
      const next = at < 0 ? (way < 0 ? parts.length - 1 : 0) : (at + way + parts.length) % parts.length;
      const stop = parts[next]?.querySelector<HTMLElement>(
        'button:not([tabindex="-1"]), input:not([tabindex="-1"]), textarea, select',
      );
      if (stop === undefined || stop === null) return;
      event.preventDefault();
      stop.focus();
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, [page]);
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog, [role=dialog], [role=alertdialog]') !== null;
