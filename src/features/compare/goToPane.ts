import type { KeyboardEvent } from 'react';
import { chordOf } from '../../ui/chord.ts';
import { paneKeys } from '../../ui/paneKeys.ts';

/** F6 goes from pane to pane, and with Shift back; from elsewhere on the page to the first, or the last. */
export function goToPane(event: KeyboardEvent<HTMLElement>): void {
  const chord = chordOf(event);
  const step = chord === null ? undefined : paneKeys.find(({ keys }) => keys.includes(chord))?.means(chord);
  if (step === undefined) return;
  const panes = [...event.currentTarget.querySelectorAll<HTMLElement>('section[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = at < 0 ? (step < 0 ? panes.length - 1 : 0) : (at + step + panes.length) % panes.length;
  const pane = panes[next];
  if (pane === undefined) return;
  event.preventDefault();
  const stop = pane.querySelector<HTMLElement>('[data-organisation][tabindex="0"]') ?? pane.querySelector('select');
  stop?.focus({ preventScroll: true });
  pane.scrollIntoView({ block: 'nearest' });
}
