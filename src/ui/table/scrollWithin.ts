/**
 * Scrolls one area, and nothing around it, until an element of it can be seen; not at all when it can.
 *
 * @param covered - Height in CSS pixels that sticky headings cover at the top of the area.
 * @param place - `start` puts the element under those headings in any case.
 */
export function scrollWithin(
  scroller: HTMLElement,
  element: Element,
  covered: number,
  place: 'nearest' | 'start' = 'nearest',
): void {
  const area = scroller.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const above = top - (area.top + covered);
  const below = bottom - area.bottom;
  if (place === 'start' || above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}

/** Whether any of an element lies above or below the part of a scrolled area that can be seen. */
export function isOutOfView(scroller: HTMLElement, element: Element, covered: number): boolean {
  const area = scroller.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return top < area.top + covered || bottom > area.bottom;
}
