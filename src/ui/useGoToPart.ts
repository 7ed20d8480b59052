import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';
import { chordOf } from './chord.ts';
import { paneKeys } from './paneKeys.ts';

/**
 * F6 goes from part to part of a page, and with Shift back; from anywhere else to the first, or the last. A dialogue in front keeps it.
 *
 * @param parts - A selector of the parts.
 * @param enter - Brings the keyboard into a part; says whether there was a place for it.
 */
export function useGoToPart(
  page: RefObject<HTMLElement | null>,
  parts: string,
  enter: (part: HTMLElement) => boolean,
): void {
  const go = useEffectEvent((event: KeyboardEvent) => {
    const chord = chordOf(event);
    const way = chord === null ? undefined : paneKeys.find(({ keys }) => keys.includes(chord))?.means(chord);
    if (way === undefined || event.defaultPrevented || isInDialog(event.target)) return;
    const all = [...(page.current?.querySelectorAll<HTMLElement>(parts) ?? [])];
    const at = all.findIndex((part) => part.contains(document.activeElement));
    const part = all[at < 0 ? (way < 0 ? all.length - 1 : 0) : (at + way + all.length) % all.length];
    if (part !== undefined && enter(part)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      go(event);
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, []);
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog, [role=dialog], [role=alertdialog]') !== null;
