import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn } from '../../../src/formats/lineAndColumn.ts';
import { scanJson } from '../../../src/formats/scanJson.ts';
import { mutated } from './mutations.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the JSON scanner', () => {
  it('finds a fault exactly where JSON.parse refuses the text', () => {
    fc.assert(
      fc.property(mutated(fc.json()), (text) => {
        expect(scanJson(text).fault === null).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '{"a":1,}',
    '[1,]',
    '[,]',
    '{,}',
    '[01]',
    '[1.]',
    '[.5]',
    '[+1]',
    '[1e]',
    '[0x10]',
    '[1 2]',
    '{"a" 1}',
    '{a:1}',
    "['a']",
    '["a\nb"]',
    '["\\x"]',
    '["\\u12g4"]',
    '[tru]',
    '[nulll]',
    '[1}',
    '{"a":1]',
    '',
    ' ',
    '{',
    '"',
    '"\\',
    '{"a":1}{}',
    '[]//',
    '\u00a0[]',
    '\ufeff[]',
    '[-]',
    '[true false]',
  ])('refuses %j, as JSON.parse does', (text) => {
    expect(parses(text)).toBe(false);
    expect(scanJson(text).fault).not.toBeNull();
  });

  it.each([
    ['{"a":[1,2', 'cut off', 1, 10],
    ['{\n"a":[1,2,\n],\n}', 'Remove the comma before ]', 3, 1],
    ['{"a":1,}', 'Remove the comma before }', 1, 8],
    ["{\n 'a': 1}", 'double quotes', 2, 2],
    ['{“a”: 1}', 'straight double quotes', 1, 2],
    ['{a: 1}', 'double quotes', 1, 2],
    ['[1] // end', 'Remove what follows', 1, 5],
    ['// start\n[1]', 'Remove the comment', 1, 1],
    ['# start\n[1]', 'Remove the comment', 1, 1],
    ['[NaN]', 'write null', 1, 2],
    ['[-Infinity]', 'write null', 1, 2],
    ['[None]', 'Write null', 1, 2],
    ['[True]', 'Write true', 1, 2],
    ['[Leeds]', 'double quotes', 1, 2],
    ['[1 2]', 'comma between', 1, 4],
    ['{"a":1 "b":2}', 'comma between', 1, 8],
    ['{"a" 1}', 'colon between', 1, 6],
    ['[1}', 'Close it with ]', 1, 3],
    ['["a\nb"]', 'Close it with a double quote', 1, 2],
    ['["C:\\temp\\x"]', 'two backslashes', 1, 10],
    ['[012]', 'figures and a point', 1, 2],
    ['[.5]', 'with figures and a point', 1, 2],
    ['{"a":}', 'Write the value', 1, 6],
    ['{"a":1}\r\n{"a":2}', 'one document in each file', 2, 1],
  ])('says of %j what to do: %s', (text, remedy, line, column) => {
    const { fault } = scanJson(text);
    expect(fault?.remedy).toContain(remedy);
    expect(lineAndColumn(text, fault?.offset ?? -1)).toEqual({ line, column });
  });

  it('names the path of each key that stands twice in one object', () => {
    const text = '{"a":1,"b":[{"c":1},{"c":1,"d":{},"c":2}],"\\u0061":2}';
    expect(scanJson(text).duplicateKeys).toEqual([['b', 1, 'c'], ['a']]);
  });

  it('names whole numbers that cannot be kept exactly', () => {
    const text = '{"a":[12345678901234567890,100000000000000000000,1.0000000000000000001,9007199254740991]}';
    expect(scanJson(text).roundedNumbers).toEqual([{ path: ['a', 0], literal: '12345678901234567890' }]);
  });

  it('counts levels, and stops where a text is hopelessly deep', () => {
    expect(scanJson('[[{"a":[]}]]')).toMatchObject({ depth: 4, tooDeepAt: null, isWhole: true });
    expect(scanJson('['.repeat(65) + ']'.repeat(65))).toMatchObject({ depth: 65, tooDeepAt: new Array(64).fill(0) });
    expect(scanJson('['.repeat(1_000_000))).toMatchObject({ fault: null, isWhole: false });
  });

  it('stops at an object with more fields than any map can have', () => {
    const text = `{"a":{${Array.from({ length: 200_001 }, (_none, index) => `"${index}":0`).join(',')}}}`;
    expect(scanJson(text)).toMatchObject({ tooWideAt: ['a'], isWhole: false });
  });
});

describe('line and column', () => {
  it('count CR, LF and CRLF as one line end each', () => {
    expect(lineAndColumn('a\r\nb\rc\nd', 7)).toEqual({ line: 4, column: 1 });
    expect(lineAndColumn('abc', 2)).toEqual({ line: 1, column: 3 });
  });
});
