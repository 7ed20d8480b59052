import { escaped } from '../../paint/svgText.ts';

/** A piece of XML, with every word of the data escaped. Only `tag` and `words` make some. */
export type Xml = string & { readonly xml: unique symbol };

type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * An element.
 *
 * @param name - Of ours, never of the data.
 * @param attributes - Escaped here; what is null is left out.
 */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const start = `<${name}${pairs.join('')}`;
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml;
}

/** Words as the content of an element. Signs that turn the text around them are left out, for what is edited must be seen. */
export const words = (text: string): Xml => escaped(seen(text)) as Xml;

/** A text without controls and without signs that turn or hide the text around them. */
export const seen = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- Exactly the controls, but for the end of a line.
  text.replace(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E\u2066-\u2069]/gu, '');

/** A whole part of a file. */
export const xmlPart = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}\n`;
