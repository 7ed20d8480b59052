const namespace = 'http://www.w3.org/2000/svg';

/** A tag, or the words up to the next one. */
const pieces = /<(?<close>\/)?(?<name>[a-z]+)(?<attributes>(?:\s+[\w:-]+="[^"]*")*)\s*(?<empty>\/)?>|(?<words>[^<]+)/gu;
const attribute = /(?<key>[\w:-]+)="(?<value>[^"]*)"/gu;
const entity = /&(?<name>amp|lt|gt|quot|#39);/gu;
const meanings: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What `paintSvg` writes, and nothing that could load or run anything. */
const drawn: ReadonlySet<string> = new Set(['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'text', 'tspan']);

/**
 * The text of `paintSvg` as elements of a page, so that it is printed with the page's own fonts. The page's policy allows no parser,
 * so this reads exactly what our painter writes.
 *
 * @param svg - As `paintSvg` gives it.
 * @throws RangeError when the text holds anything that our painter does not write.
 */
export function svgElement(svg: string, page: Document): SVGSVGElement {
  const root = page.createElementNS(namespace, 'svg');
  const open: Element[] = [];
  for (const { groups = {} } of svg.matchAll(pieces)) {
    const { close, name, attributes = '', empty, words } = groups;
    if (words !== undefined) open.at(-1)?.append(plain(words));
    else if (close !== undefined) open.pop();
    else {
      const element = open.length === 0 ? root : childOf(open.at(-1) ?? root, name ?? '', page);
      setAttributes(element, attributes);
      if (empty === undefined) open.push(element);
    }
  }
  return root;
}

function childOf(parent: Element, name: string, page: Document): Element {
  if (!drawn.has(name)) throw new RangeError(`Our painter writes no <${name}>.`);
  const element = page.createElementNS(namespace, name);
  parent.append(element);
  return element;
}

function setAttributes(element: Element, attributes: string): void {
  for (const { groups } of attributes.matchAll(attribute)) {
    const key = groups?.['key'] ?? '';
    if (key === 'xmlns') continue;
    if (key === 'style' || key === 'href' || key.startsWith('on'))
      throw new RangeError(`Our painter writes no attribute “${key}”.`);
    element.setAttribute(key, plain(groups?.['value'] ?? ''));
  }
}

const plain = (text: string): string => text.replace(entity, (_, name: string) => meanings[name] ?? '');
