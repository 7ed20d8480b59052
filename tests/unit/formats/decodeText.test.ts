import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../../src/domain/report.ts';
import { decodeText } from '../../../src/formats/decodeText.ts';
import { firstBadByte } from '../../../src/formats/firstBadByte.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { bytesOf, readText } from './readText.ts';

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
const map = '{"format":"polycentric/1","id":"m","title":"Môn €","organisations":[],"relationships":[]}';

describe('the first bad byte', () => {
  it('is found exactly where the browser’s own decoder refuses', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.tuple(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 3 })).map(([text, tail]) => {
        return new Uint8Array([...bytesOf(text), ...tail]);
      }),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        const at = firstBadByte(some);
        expect(at === some.length).toBe(isUtf8(some));
        expect(isUtf8(some.subarray(0, at))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decoding', () => {
  it.each([
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ])('reads %s (with a byte order mark: %s) and says so', (encoding, hasMark) => {
    const units = Uint16Array.from((hasMark ? '\ufeff' : '') + map, (character) => character.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, encoding === 'utf-16le');
    const { document, problems } = readJson(new Uint8Array(view.buffer), 'map.json');
    expect(document?.title).toBe('Môn €');
    expect(problems.map((problem) => problem.code)).toEqual(['W_ENCODING_DECODED', 'W_EMPTY_DATASET']);
  });

  it('refuses UTF-16 that is cut off, and UTF-8 that is not', () => {
    for (const bytes of [new Uint8Array([0xff, 0xfe, 0x7b]), new Uint8Array([0x7b, 0xe9, 0x7d])]) {
      const report = createReport('map.json');
      expect(decodeText(bytes, report)).toBeNull();
      expect(report.problems()).toMatchObject([{ code: 'E_ENCODING' }]);
    }
  });
});

describe('files that are no JSON', () => {
  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04], 'workbook'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], 'picture'],
    ['a photograph', [0xff, 0xd8, 0xff, 0xe0], 'picture'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46], 'PDF'],
    ['a packed file', [0x1f, 0x8b, 0x08], 'gzip'],
  ])('%s is called what it is', (_what, bytes, word) => {
    const { problems } = readJson(new Uint8Array(bytes), 'map.json');
    expect(problems).toMatchObject([{ code: 'E_FORMAT_MISMATCH' }]);
    expect(problems[0]?.message).toContain(word);
  });

  it.each([
    ['<!DOCTYPE html><html>', 'web page'],
    ['\n<HTML>', 'web page'],
    ['<?xml version="1.0"?><gexf/>', 'XML'],
    ['<?xml version="1.0"?><svg/>', 'picture'],
  ])('%s is called a %s', (text, word) => {
    expect(readText(text).problems[0]?.message).toContain(word);
  });

  it('an empty file is named', () => {
    for (const text of ['', ' \n\t', '\ufeff'])
      expect(readText(text).problems).toMatchObject([{ code: 'E_EMPTY_FILE', file: 'map.json' }]);
  });

  it('a file beyond 50 MB is refused before it is looked at', () => {
    const { problems } = readJson(new Uint8Array(50_000_001), 'large.json');
    expect(problems).toMatchObject([{ code: 'E_TOO_LARGE' }]);
    expect(problems[0]?.message).toContain('51 MB');
  });
});

describe('what only the text tells', () => {
  it('a key that stands twice, with the record it stands in', () => {
    const { problems, document } = readText(map.replace('[]', '[{"id":"a","id":"b","name":"B"}]'));
    expect(problems).toMatchObject([{ code: 'W_DUPLICATE_KEY', place: 'organisations[0].id' }]);
    expect(document?.organisations[0]?.id).toBe('b');
  });

  it('a number with more figures than can be kept', () => {
    const { problems } = readText(map.replace('[]', '[{"id":"a","name":"A","score":12345678901234567891}]'));
    expect(problems).toMatchObject([
      { code: 'W_BAD_NUMBER', place: 'organisations[0].score', value: '12345678901234567891' },
    ]);
  });

  it('how deep it goes, with the record and the field', () => {
    const deep = `{"id":"a","name":"A","attributes":${'{"k":'.repeat(80)}1${'}'.repeat(80)}}`;
    const { problems, document, offered } = readText(map.replace('[]', `[${deep}]`));
    expect([document, offered]).toEqual([null, null]);
    expect(problems).toMatchObject([{ code: 'E_TOO_DEEP' }]);
    expect(problems[0]?.message).toMatch(/Organisation 1 \("a"\), field "attributes".*64.*83/);
  });
});

describe('resource bombs', () => {
  it.each([
    ['100,000 lists', () => '['.repeat(100_000) + ']'.repeat(100_000), 'E_TOO_DEEP'],
    ['objects without end', () => '{"a":'.repeat(500_000), 'E_TOO_DEEP'],
    ['a text of 5 MB', () => map.replace('[]', `[{"id":"a","name":"${'x'.repeat(5_000_000)}"}]`), 'E_TOO_LARGE'],
    [
      '300,000 fields',
      () => `{${Array.from({ length: 300_000 }, (_none, at) => `"k${String(at)}":1`).join(',')}}`,
      'E_TOO_LARGE',
    ],
  ])('%s are refused soon', (_what, make, code) => {
    expect(readJson(bytesOf(make()), 'bomb.json').problems).toMatchObject([{ code }]);
  });
});
