/**
 * How a map travels inside a web page: as a block of data that no browser takes for a script, with the opening view beside it.
 *
 * In JSON `<` can stand only inside a text, where it may as well be written as an escape. So nothing that a map holds can end the
 * block or begin another, and reading the block as JSON gives the very same map.
 */

export const mapBlockId = 'polycentric-map';

const blockStart = `<script type="application/json" id="${mapBlockId}" data-view="`;
const blockEnd = '</script>';

/** A text as the content of an element or of an attribute in double quotes. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface MapInPage {
  /** A document as `writeJson` gives it. */
  readonly json: string;
  /** The view that the page opens with, as `encodeLink` gives it; empty for the first view. */
  readonly hash: string;
}

/**
 * The block for a page. It has to stand before the scripts of the page, as these name it too.
 *
 * @param map - Any texts: what looks like markup stays text.
 */
export const writeMapBlock = ({ json, hash }: MapInPage): string =>
  `${blockStart}${escapeMarkup(hash)}">\n${json.replaceAll('<', '\\u003c')}${blockEnd}`;

/** The block of a page that has no map yet. */
export const emptyMapBlock = writeMapBlock({ json: '', hash: '' });

/**
 * The JSON text of the map that a web page holds.
 *
 * @param page - The text of any web page.
 * @returns null when it is none of ours, or holds no map.
 */
export function readMapBlock(page: string): string | null {
  const start = page.indexOf(blockStart);
  const from = page.indexOf('>', start) + 1;
  const end = page.indexOf(blockEnd, from);
  if (start < 0 || from === 0 || end < 0) return null;
  const json = page.slice(from, end);
  return json.trim() === '' ? null : json;
}
