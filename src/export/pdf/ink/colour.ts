import { pdfNumber } from '../file/pdfValues.ts';

/**
 * A colour as pages write it: three shares of red, green and blue.
 *
 * @param colour - As a theme gives it: `#` and three or six digits, or `rgb()`. Anything else is black, which is seen.
 */
export function rgbOf(colour: string): string {
  const hex = /^#(?<digits>[\da-f]{3}|[\da-f]{6})$/i.exec(colour.trim())?.groups?.['digits'];
  if (hex !== undefined) {
    const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    return shares(pairs.map((pair) => Number.parseInt(pair, 16)));
  }
  const parts = /^rgba?\((?<parts>[\d\s.,/]+)\)$/i.exec(colour.trim())?.groups?.['parts'];
  return shares((parts?.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
}

const shares = (parts: readonly number[]): string =>
  [0, 1, 2].map((place) => pdfNumber(Math.min(255, parts[place] ?? 0) / 255)).join(' ');
