/** A frame that shows a view in another page. Width and height are CSS pixels. */
export interface Frame {
  readonly address: string;
  /** What a screen reader says of it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** Smaller, nothing can be read; larger, no page has room. CSS pixels. */
export const frameLimits = { least: 240, most: 4000 } as const;

/**
 * The line of HTML that puts a view into another page. It narrows with the page, and is fetched when it comes near.
 *
 * @param frame - Sizes are brought within `frameLimits`; any text may be a title.
 */
export function embedSnippet({ address, title, width, height }: Frame): string {
  const attributes = [
    `src="${inAttribute(address)}"`,
    `title="${inAttribute(title)}"`,
    `width="${inLimits(width)}"`,
    `height="${inLimits(height)}"`,
    'style="border: 0; max-width: 100%"',
    'loading="lazy"',
    'allow="fullscreen"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

const inLimits = (pixels: number): string =>
  String(Math.round(Math.min(frameLimits.most, Math.max(frameLimits.least, pixels))));

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
/** Line ends are spaces: a title is one line, and an editor of another page may not take two. */
const inAttribute = (text: string): string =>
  text.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
