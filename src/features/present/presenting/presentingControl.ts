/** Things that a key presses or moves within, so that the story leaves it to them while they have the keyboard. */
const pressed = 'button, a[href], summary, input, select, [role=button], [role=link], [role=checkbox], [role=radio]';
const walkedBy = [
  'input',
  'select',
  '[data-organisation]',
  ...['application', 'radiogroup', 'slider', 'tablist', 'toolbar', 'menubar'].map((role) => `[role=${role}]`),
].join(', ');
const arrows: readonly string[] = ['ArrowLeft', 'ArrowRight'];

/**
 * Whether keys belong to what has the keyboard, rather than to the story. Whoever walks the map by arrow keys goes on walking;
 * Space, the Page keys, Home and End go on with the story from there as well. What a pointer was on
 * last keeps no keys: a presenter who clicked an organisation goes on with the same keys as before.
 *
 * @param keys - As `chordOf` gives them.
 * @param isByKeys - Whether the focus came there by the keyboard.
 */
export function belongsToControl(keys: string, target: EventTarget | null, isByKeys: boolean): boolean {
  if (!isByKeys || !(target instanceof Element)) return false;
  if (keys === ' ') return !isOnMap(target) && target.closest(pressed) !== null;
  return arrows.includes(keys) && target.closest(walkedBy) !== null;
}

/** Whether an organisation on the map has the keyboard. */
export const isOnMap = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-organisation]') !== null;
