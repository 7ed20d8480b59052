import { mapAttribute } from './mapHandle.ts';

/**
 * What makes an element the map: it answers `askMap`, and a screen reader leaves it the arrow keys once that was asked
 * for.
 */
export const mapSurface = (isApplication: boolean) => ({
  [mapAttribute]: '',
  ...(isApplication && { role: 'application', 'aria-roledescription': 'network map', 'aria-label': 'Map' }),
});
