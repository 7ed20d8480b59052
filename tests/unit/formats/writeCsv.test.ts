import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCell, writeCsv } from '../../../src/formats/writeCsv.ts';
import { readCsv } from '../../fixtures/readCsv.ts';

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
