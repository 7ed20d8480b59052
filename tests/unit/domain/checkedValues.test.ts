import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/jsonValue.ts';
import { parsed, parsedWith, withRecord } from './someDocument.ts';

const found = (result: ReturnType<typeof parsed>) => result.problems.map(({ code, place }) => `${code} ${place}`);

describe('fields of another sort than the format says', () => {
  it.each<[string, string, JsonObject, string, JsonObject]>([
    ['organisations', 'text', { description: 42 }, 'W_WRONG_TYPE organisations[2].description', {}],
    [
      'organisations',
      'numbers',
      { location: { lat: 'north', lon: 1 } },
      'W_BAD_NUMBER organisations[2].location.lat',
      {},
    ],
    ['organisations', 'ranges', { location: { lat: 91, lon: 1 } }, 'W_NUMBER_RANGE organisations[2].location.lat', {}],
    [
      'organisations',
      'lists',
      { aliases: ['a', 7, 'b'] },
      'W_WRONG_TYPE organisations[2].aliases[1]',
      { aliases: ['a', 'b'] },
    ],
    [
      'organisations',
      'attributes',
      { attributes: { a: 1, b: {} } },
      'W_WRONG_TYPE organisations[2].attributes.b',
      { attributes: { a: 1 } },
    ],
    [
      'organisations',
      'known words',
      { evidence: { sources: [], basis: 'guessed' } },
      'W_BAD_VALUE organisations[2].evidence.basis',
      {},
    ],
    [
      'organisations',
      'missing parts',
      { evidence: { basis: 'stated' } },
      'W_MISSING_FIELD organisations[2].evidence.sources',
      {},
    ],
  ])('of %s: %s', (list, _what, fields, problem, kept) => {
    const result = withRecord(list, { id: 'c', name: 'C', ...fields });
    expect(found(result)).toEqual([problem]);
    expect(result.document?.organisations[2]).toEqual({ id: 'c', name: 'C', ...kept });
    expect(result.setAside).toHaveLength(1);
  });

  it('of the map itself are set aside alike', () => {
    const result = parsedWith({
      authors: ['A', 3],
      vocabulary: { kinds: [{ label: 'no id' }] },
      remarks: 'none',
      positions: [],
    });
    expect(found(result).sort()).toEqual([
      'W_MISSING_FIELD vocabulary.kinds[0].id',
      'W_WRONG_TYPE authors[1]',
      'W_WRONG_TYPE positions',
      'W_WRONG_TYPE remarks',
    ]);
    expect(result.document).toMatchObject({ authors: ['A'], vocabulary: { kinds: [] } });
  });

  it('a name that is no text is read as text, and a missing one is the id', () => {
    const result = parsedWith({
      organisations: [{ id: 'alpha', name: 7 }, { id: 'beta' }],
    });
    expect(result.document?.organisations.map((record) => record.name)).toEqual(['7', 'beta']);
    expect(found(result)).toEqual(['W_WRONG_TYPE organisations[0].name', 'W_MISSING_NAME organisations[1].name']);
  });

  it('places that are no places are arranged anew', () => {
    const result = parsedWith({ positions: { alpha: [1, 'x'], beta: [1e9, 0] } });
    expect(found(result)).toEqual(['W_BAD_NUMBER positions.alpha', 'W_NUMBER_RANGE positions.beta']);
    expect(result.document?.positions).toEqual({});
  });

  it('numbers too large to be read are left out wherever they stand', () => {
    const organisations = [
      { id: 'alpha', name: 'A', score: Infinity, list: [1, -Infinity] },
      { id: 'beta', name: 'B' },
    ];
    const result = parsedWith({ organisations, vendor: { size: Infinity } });
    expect(found(result)).toEqual([
      'W_BAD_NUMBER vendor.size',
      'W_BAD_NUMBER organisations[0].score',
      'W_BAD_NUMBER organisations[0].list[1]',
    ]);
    expect(result.document?.organisations[0]).toEqual({ id: 'alpha', name: 'A', list: [1, null] });
  });
});

describe('values that other programs write', () => {
  it.each([
    ['website', 'javascript:alert(1)', 'W_UNSAFE_LINK'],
    ['url', 'https://user:pass@example.org/', 'W_UNSAFE_LINK'],
    ['logo', '//example.org/x', 'W_UNSAFE_LINK'],
    ['website', 'www.example.org', null],
    ['website', 'https://example.org/', null],
    ['colour', 'url(x)', 'W_BAD_COLOUR'],
    ['color', '#2B46A3', null],
  ])('%s: %s', (field, value, code) => {
    const result = withRecord('organisations', { id: 'c', name: 'C', [field]: value });
    expect(found(result)).toEqual(code === null ? [] : [`${code} organisations[2].${field}`]);
    expect(result.document?.organisations[2]).toEqual({ id: 'c', name: 'C', [field]: value });
  });

  it.each([-1, 'big', 1e12, null, [3]])('the weight %j is warned of and kept', (weight) => {
    const result = withRecord('relationships', { id: 'r3', from: 'alpha', to: 'beta', type: 'funds', weight });
    expect(found(result)).toEqual(['W_BAD_NUMBER relationships[2].weight']);
    expect(result.document?.relationships[2]).toMatchObject({ weight });
  });
});

describe('texts', () => {
  it.each([
    ['a nul', 'A\u0000B', 'W_CONTROL_CHARS'],
    ['half a character', 'A\ud83dB', 'W_CONTROL_CHARS'],
    ['a turn of direction', 'A\u202eB', 'W_INVISIBLE_CHARS'],
    ['a space without width', 'A\u200bB', 'W_INVISIBLE_CHARS'],
    ['a tab and a line end', 'A\tB\nC', null],
    ['a family of joined emoji', '\u{1f469}\u200d\u{1f467}', null],
    ['the flag of Wales', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}', null],
    ['a soft hyphen', 'Llan\u00adfair', null],
    ['Arabic', 'مجلس المدينة', null],
  ])('with %s', (_what, name, code) => {
    const result = withRecord('organisations', { id: 'c', name });
    expect(found(result)).toEqual(code === null ? [] : [`${code} organisations[2].name`]);
    expect(result.document?.organisations[2]?.name).toBe(name);
    expect(JSON.stringify(result.problems.map(({ message }) => message))).not.toMatch(/\\u0000|\u202e|\\ud83d"/);
  });
});

describe('keys that reach into programs', () => {
  it('are set aside at every level and pollute nothing', () => {
    const value: unknown = JSON.parse(
      `{"format":"polycentric/1","id":"m","title":"M","__proto__":{"polluted":1},"relationships":[],"organisations":[
        {"id":"a","name":"A","__proto__":{"polluted":2},"attributes":{"constructor":{"prototype":{"polluted":3}},"prototype":"a column"}}]}`,
    );
    const result = parsed(value);
    expect(found(result)).toEqual([
      'W_FORBIDDEN_KEY __proto__',
      'W_FORBIDDEN_KEY organisations[0].__proto__',
      'W_FORBIDDEN_KEY organisations[0].attributes.constructor',
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(result.document?.organisations[0])).toBe(Object.prototype);
    expect(result.document?.organisations[0]?.attributes).toEqual({ prototype: 'a column' });
  });

  it('are ordinary ids', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const value: unknown = JSON.parse(
      JSON.stringify({
        format: 'polycentric/1',
        id: 'm',
        title: 'M',
        relationships: [],
        organisations: ids.map((id) => ({ id, name: id })),
      }).replace('"relationships"', '"positions":{"__proto__":[1,2],"constructor":[3,4]},"relationships"'),
    );
    const result = parsed(value);
    expect(result.problems).toEqual([]);
    expect(Object.entries(result.document?.positions ?? {})).toEqual([
      ['__proto__', [1, 2]],
      ['constructor', [3, 4]],
    ]);
  });
});
