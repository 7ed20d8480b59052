import type { KeyboardEvent } from 'react';

/** F6 goes from pane to pane, and with Shift back; from elsewhere on the page to the first, or the last. */
export function goToPane(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  const panes = [...event.currentTarget.querySelectorAll<HTMLElement>('section[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const next = at < 0 ? (event.shiftKey ? panes.length - 1 : 0) : (at + step + panes.length) % panes.length;
  const pane = panes[next];
  if (pane === undefined) return;
  event.preventDefault();
  const stop = pane.querySelector<HTMLElement>('[data-organisation][tabindex="0"]') ?? pane.querySelector('select');
  stop?.focus({ preventScroll: true });
  pane.scrollIntoView({ block: 'nearest' });
}
