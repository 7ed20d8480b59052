import { encode } from 'uqr';

/** A code that phones read: a square of dark and light modules. */
export interface LinkCode {
  /** Modules on each side, without the light border. */
  readonly size: number;
  /** The dark modules as a path of an SVG, one unit each, from 0 0. */
  readonly path: string;
}

/** The light border that a reader of codes needs, in modules (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * The QR code of a text, made here: nothing is asked of any server.
 *
 * @returns null where the text is too long for any code: about 2,900 letters.
 */
export function linkCode(text: string): LinkCode | null {
  const bytes = new TextEncoder().encode(text);
  // Some damage may be put right where there is room for it; a code that can be read at all comes first.
  const ecc = bytes.length <= mostBytes.M ? 'M' : bytes.length <= mostBytes.L ? 'L' : null;
  if (ecc === null) return null;
  const { data, size } = encode([...bytes], { ecc, border: 0, boostEcc: true });
  return { size, path: pathOf(data) };
}

/** What the largest code holds at each level of correction (ISO/IEC 18004, table 7). */
const mostBytes = { M: 2_331, L: 2_953 } as const;

/** One rectangle for each run of dark modules in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      const from = x;
      while (row[x] === true) x += 1;
      if (x > from) runs.push(`M${String(from)} ${String(y)}h${String(x - from)}v1h-${String(x - from)}z`);
    }
  });
  return runs.join('');
}
