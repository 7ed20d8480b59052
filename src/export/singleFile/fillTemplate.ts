import type { MapInPage } from '../../formats/mapInPage.ts';
import { emptyMapBlock, escapeMarkup, writeMapBlock } from '../../formats/mapInPage.ts';
import { emptyTitle } from './writeTemplate.ts';

/**
 * Puts a map into a template of `writeTemplate`.
 *
 * @param template - Throws when it has no place for a title or a map.
 * @param map - Any texts; none becomes markup.
 * @param title - For the tab of the browser, before the app has read the map.
 * @returns The page. Only its title and its block of data differ from the template, so the policy's hashes still hold.
 */
export function fillTemplate(template: string, map: MapInPage, title: string): string {
  const titled = replaceFirst(template, emptyTitle, `<title>${escapeMarkup(title)} · Polycentric</title>`);
  return replaceFirst(titled, emptyMapBlock, writeMapBlock(map));
}

/** Unlike `replace`, takes a `$` of the text for a `$`. */
function replaceFirst(whole: string, place: string, text: string): string {
  const at = whole.indexOf(place);
  if (at < 0) throw new Error('The page in one file has no place for a map.');
  return whole.slice(0, at) + text + whole.slice(at + place.length);
}
