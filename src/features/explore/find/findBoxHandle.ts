/** The search box in the page; there is one. */
export const findInputId = 'find-or-do';
export const findEvent = 'polycentric:find';

/** Which part of the answers comes first. */
export type FindOrder = 'results' | 'actions';

/**
 * Puts the keyboard into the search box and opens it.
 *
 * @param first - `actions` lists what can be done before anything is typed.
 * @returns False when the box is not in the page yet.
 */
export function openFindBox(first: FindOrder): boolean {
  const input = document.getElementById(findInputId);
  if (input === null) return false;
  input.dispatchEvent(new CustomEvent<FindOrder>(findEvent, { detail: first }));
  return true;
}
