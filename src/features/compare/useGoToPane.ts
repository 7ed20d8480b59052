import type { RefObject } from 'react';
import { useEffect } from 'react';
import { chordOf } from '../../ui/chord.ts';
import { paneKeys } from '../../ui/paneKeys.ts';

/** F6 goes from pane to pane, and with Shift back; from anywhere else to the first, or the last. A dialogue in front keeps it. */
export function useGoToPane(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chord = chordOf(event);
      const step = chord === null ? undefined : paneKeys.find(({ keys }) => keys.includes(chord))?.means(chord);
      if (step === undefined || event.defaultPrevented || isInDialog(event.target)) return;
      const panes = [...(page.current?.querySelectorAll<HTMLElement>('section[data-pane]') ?? [])];
      const at = panes.findIndex((pane) => pane.contains(document.activeElement));
      const next = at < 0 ? (step < 0 ? panes.length - 1 : 0) : (at + step + panes.length) % panes.length;
      const pane = panes[next];
      if (pane === undefined) return;
      event.preventDefault();
      const stop = pane.querySelector<HTMLElement>('[data-organisation][tabindex="0"]') ?? pane.querySelector('select');
      stop?.focus({ preventScroll: true });
      pane.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, [page]);
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog, [role=dialog], [role=alertdialog]') !== null;
