/** Elements of a drawing that is copied: more would take longer than a step may. */
const mostCopied = 4000;
/** What the marks on their way stand for, and what is there for those who do not see. */
const notCopied = 'canvas, ul:has([data-organisation])';

/**
 * Copies of what stands on a slide and is not painted, such as titles, lanes and lines of accountability: they fade when it is
 * gone.
 *
 * @param into - Takes the copies, where the originals' page has them too, beside those that are not gone yet. Nothing in it can be
 *   pointed at or heard.
 */
export function keepCopies(originals: Iterable<HTMLElement>, into: HTMLElement): void {
  const scrolled: (readonly [HTMLElement, number, number])[] = [];
  for (const former of [...into.children]) if (strengthOf(former) < leastStrength) former.remove();
  for (const original of originals) {
    if (original.getElementsByTagName('*').length > mostCopied) continue;
    const copy = copyOf(original, scrolled);
    if (!(copy instanceof HTMLElement)) continue;
    copy.style.opacity = String(strengthOf(original));
    into.append(copy);
  }
  for (const [element, top, left] of scrolled) element.scrollTo(left, top);
}

const leastStrength = 0.02;

/** How much of it can be seen, in the middle of a fade too. */
const strengthOf = (element: Element): number => parseFloat(getComputedStyle(element).opacity || '1');

function copyOf(node: Node, scrolled: (readonly [HTMLElement, number, number])[]): Node | null {
  if (node instanceof Element && node.matches(notCopied)) return null;
  const copy = node.cloneNode(false);
  if (copy instanceof Element) copy.removeAttribute('id');
  for (const child of node.childNodes) {
    const inner = copyOf(child, scrolled);
    if (inner !== null) copy.appendChild(inner);
  }
  if (node instanceof HTMLElement && copy instanceof HTMLElement && node.scrollTop + node.scrollLeft > 0)
    scrolled.push([copy, node.scrollTop, node.scrollLeft]);
  return copy;
}

/** On the way, what is no mark: it is gone soon, and comes when the marks are nearly there. Shares of the way. */
const [goneAt, comesFrom] = [0.35, 0.4];

/** Lets the copies fade, and what has taken their place come. Browsers without animations show it at once. */
export function fadeOver(copies: HTMLElement, arrived: Iterable<HTMLElement>, ms: number): void {
  for (const copy of copies.children)
    play(copy, [{ opacity: strengthOf(copy) }, { opacity: 0 }], {
      duration: ms * goneAt,
      easing: 'ease-out',
      fill: 'forwards',
    });
  for (const element of arrived)
    play(element, [{ opacity: 0 }, { opacity: 0, offset: comesFrom, easing: 'ease-in' }, { opacity: 1 }], {
      duration: ms,
    });
}

function play(element: Element, keyframes: Keyframe[], options: KeyframeAnimationOptions): void {
  if (typeof (element as Partial<Element>).animate === 'function') element.animate(keyframes, options);
}

/** Shows at once what was coming. */
export function endFades(elements: Iterable<HTMLElement>): void {
  for (const element of elements) {
    if (typeof (element as Partial<Element>).getAnimations !== 'function') continue;
    for (const animation of element.getAnimations()) animation.cancel();
  }
}
