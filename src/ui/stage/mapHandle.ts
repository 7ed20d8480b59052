import type { MapKey } from './keys.ts';

/** Marks the part of the page that answers `askMap`. */
export const mapAttribute = 'data-map';
export const mapEvent = 'polycentric:map';

/**
 * Asks the map to do what one of its keys does, from outside: for commands in the search box, and for people who press no keys.
 *
 * @returns False when no map is on the page.
 */
export function askMap(key: MapKey): boolean {
  const map = document.querySelector(`[${mapAttribute}]`);
  return map !== null && map.dispatchEvent(new CustomEvent<MapKey>(mapEvent, { detail: key }));
}
