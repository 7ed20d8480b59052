import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCell, writeCsv } from '../../../src/formats/writeCsv.ts';

/** A small strict reader of RFC 4180, so that the writer is not checked with itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1; // after the byte order mark
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        value += text[at] ?? '';
      }
      at += 1;
    } else while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) value += text[at++] ?? '';
    row.push(value);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += 2;
  }
  return rows;
}

const risky = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'", "'="), fc.string())
  .map(([first, rest]) => first + rest);
const cells = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), risky, fc.constantFrom('', ',', '"', '\r\n', ' '));

describe('CSV', () => {
  it('gives every text back exactly, and no cell can be taken for a formula', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
          ),
        ([header = [], ...rows]) => {
          const read = readCsv(writeCsv(header, rows));
          expect(read.map((row) => row.map(plainCell))).toEqual([header, ...rows]);
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('writes numbers and truth values as they are, and nothing for null', () => {
    expect(writeCsv(['a', 'b', 'c', 'd'], [[-1.5, true, null, '-1']])).toBe("\ufeffa,b,c,d\r\n-1.5,true,,'-1\r\n");
  });

  it('quotes commas, quotes and line ends', () => {
    expect(writeCsv(['x'], [['a,b'], ['say "no"'], ['a\nb']])).toBe('\ufeffx\r\n"a,b"\r\n"say ""no"""\r\n"a\nb"\r\n');
  });
});
