/**
 * Gives the focus back to where a reader came from when the details close: the organisation's button on the map, else the map's
 * tab stop, else the tab of the view that is open.
 *
 * @param organisation - The organisation that was looked at; null for anything else.
 */
export function returnFocus(organisation: string | null): void {
  const targets = [...document.querySelectorAll<HTMLElement>('[data-organisation]')];
  const target =
    targets.find(({ dataset }) => dataset['organisation'] === organisation) ??
    targets.find(({ tabIndex }) => tabIndex === 0) ??
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  target?.focus();
}
