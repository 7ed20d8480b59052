import { expect, it } from 'vitest';
import { slideFit } from '../../../../src/scene/spotlight/slideFit.ts';

it('comes nearer to few organisations, but leaves them their surroundings, never farther from fewer, and stays where it was for many', () => {
  const fits = Array.from({ length: 40 }, (_, place) => slideFit(place));
  expect(fits.slice(1).every((fit, place) => fit <= (fits[place] ?? 0))).toBe(true);
  expect(slideFit(9)).toBeGreaterThan(slideFit(12));
  for (const fit of fits) expect(fit).toBeLessThan(2 * slideFit(12));
  expect(slideFit(12)).toBe(2.4);
  expect(slideFit(294)).toBe(2.4);
});
