/** The nearest area around an element that can be scrolled; null where only the page can. */
export function scrollerAround(element: HTMLElement): HTMLElement | null {
  const { parentElement } = element;
  if (parentElement === null) return null;
  const canScroll = /auto|scroll/.test(getComputedStyle(parentElement).overflowY);
  return canScroll && parentElement.scrollHeight > parentElement.clientHeight
    ? parentElement
    : scrollerAround(parentElement);
}
