type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * The colour between two CSS colours, as one fading into the other shows it.
 *
 * @param from - `#rgb` and `#rrggbb`, with or without a share of opacity, `rgb(…)`, or `transparent`. Any other word cannot be
 *   mixed: then the nearer of the two is the answer.
 * @param share - 0 gives `from` itself, 1 gives `to`.
 */
export function mixedColour(from: string, to: string, share: number): string {
  if (share <= 0 || from === to) return from;
  if (share >= 1) return to;
  const [a, b] = [rgbaOf(from), rgbaOf(to)];
  if (a === null || b === null) return share < 0.5 ? from : to;
  const alpha = between(a[3], b[3], share);
  // What cannot be seen has no colour of its own.
  const weight = alpha === 0 ? share : (b[3] * share) / alpha;
  const [red, green, blue] = [0, 1, 2].map((place) => Math.round(between(a[place] ?? 0, b[place] ?? 0, weight)));
  return `rgba(${String(red)}, ${String(green)}, ${String(blue)}, ${alpha.toFixed(4)})`;
}

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

const known = new Map<string, Rgba | null>();
const mostKnown = 500;

function rgbaOf(colour: string): Rgba | null {
  const read = known.get(colour);
  if (read !== undefined) return read;
  if (known.size > mostKnown) known.clear();
  const rgba = readColour(colour.trim());
  known.set(colour, rgba);
  return rgba;
}

function readColour(colour: string): Rgba | null {
  if (colour === 'transparent') return [0, 0, 0, 0];
  if (/^#[0-9a-f]+$/i.test(colour)) return readHex(colour.slice(1));
  const numbers = /^rgba?\(([\d.\s,/%]+)\)$/.exec(colour)?.[1]?.match(/[\d.]+%?/g) ?? [];
  const [red, green, blue, alpha = 1] = numbers.map((text) => parseFloat(text) / (text.endsWith('%') ? 100 : 1));
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, alpha];
}

function readHex(digits: string): Rgba | null {
  const wide = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  if (wide.length !== 6 && wide.length !== 8) return null;
  const [red = 0, green = 0, blue = 0, alpha = 255] = [0, 2, 4, 6].flatMap((at) =>
    at < wide.length ? [parseInt(wide.slice(at, at + 2), 16)] : [],
  );
  return [red, green, blue, alpha / 255];
}
