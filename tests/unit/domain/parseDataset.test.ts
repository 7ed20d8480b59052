import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/jsonValue.ts';
import { limits } from '../../../src/domain/limits.ts';
import { codesOf, parsed, parsedWith, someDocument, withRecord } from './someDocument.ts';

describe('a document in order', () => {
  it('opens as it is, without a word', () => {
    const result = parsed(someDocument());
    expect(result).toEqual({ document: someDocument(), offered: null, problems: [], setAside: [] });
  });

  it('keeps fields that the format does not know, at every level', () => {
    const document: JsonObject = { ...someDocument(), vendor: { v: [1, null] } };
    (document['organisations'] as Record<string, unknown>[])[0] = { id: 'alpha', name: 'A', score: 7, note: null };
    expect(parsed(document).document).toEqual(document);
  });

  it('reads null where a field may be missing as a missing field', () => {
    const { document, problems } = withRecord('organisations', {
      id: 'c',
      name: 'C',
      kind: null,
      evidence: null,
      end: null,
    });
    expect(problems).toEqual([]);
    expect(document?.organisations[2]).toEqual({ id: 'c', name: 'C' });
  });

  it('does not change the value it is given', () => {
    const value = withSpoiltParts();
    const before = structuredClone(value);
    parsed(value);
    expect(value).toEqual(before);
  });
});

const withSpoiltParts = () => ({
  ...someDocument(),
  organisations: [
    { id: 'alpha', name: 'Alpha', kind: 'guild', start: 2019, evidence: { sources: ['s9'], basis: 'guessed' } },
    { id: 'alpha', name: 'Another' },
  ],
  relationships: [{ id: 'r', from: 'alpha', to: 'ghost', type: 'funds' }, 'nothing'],
});

describe('the whole file', () => {
  it.each([
    ['a list', []],
    ['null', null],
    ['text', 'map'],
    ['a number', 7],
  ])('is refused when it is %s', (words, value) => {
    const { document, offered, problems } = parsed(value);
    expect([document, offered]).toEqual([null, null]);
    expect(problems[0]).toMatchObject({ code: 'E_WRONG_SHAPE', severity: 'error', file: 'map.json' });
    expect(problems[0]?.message).toContain(words);
  });

  it('is refused when its format is newer, and nothing of it is offered', () => {
    const { document, offered, problems } = parsedWith({ format: 'polycentric/2' });
    expect([document, offered]).toEqual([null, null]);
    expect(problems).toMatchObject([{ code: 'E_NEWER_VERSION', place: 'format', value: 'polycentric/2' }]);
  });

  it.each(['gexf', 'polycentric', 'polycentric/x', 'polycentric/0', 1, null, {}])(
    'has no known format in %j',
    (format) => {
      const { document, offered, problems } = parsedWith({ format });
      expect(codesOf({ problems })).toContain('E_BAD_VERSION');
      expect(document).toBeNull();
      expect(offered?.organisations).toHaveLength(2);
    },
  );

  it('may name a minor version of the format', () => {
    expect(parsedWith({ format: 'polycentric/1.3' }).document?.format).toBe('polycentric/1');
  });

  it('tells of all that is wrong at once, errors first', () => {
    const codes = codesOf(parsed(withSpoiltParts()));
    for (const code of [
      'E_DUPLICATE_ID',
      'E_WRONG_TYPE',
      'W_BAD_VALUE',
      'W_BAD_DATE',
      'W_UNKNOWN_TYPE',
      'W_DANGLING_REF',
    ])
      expect(codes).toContain(code);
    expect(codes.findIndex((code) => code.startsWith('W'))).toBeGreaterThan(
      codes.findLastIndex((code) => code.startsWith('E')),
    );
  });

  it('is refused past a limit, with the limit named', () => {
    const organisations = Array.from({ length: limits.organisations + 1 }, () => null);
    const { document, offered, problems } = parsedWith({ organisations });
    expect([document, offered]).toEqual([null, null]);
    expect(problems[0]).toMatchObject({ code: 'E_TOO_LARGE', place: 'organisations' });
    expect(problems[0]?.message).toContain('200,000');
  });

  it('is refused when a text is longer than can be read, and warned of when it is long', () => {
    const long = withRecord('organisations', { id: 'c', name: 'n'.repeat(limits.longText + 1) });
    expect(long.problems).toMatchObject([{ code: 'W_FIELD_TOO_LONG', place: 'organisations[2].name' }]);
    expect(long.document?.organisations[2]?.name).toHaveLength(limits.longText + 1);
    const tooLong = withRecord('organisations', { id: 'c', name: 'n'.repeat(limits.text + 1) });
    expect(tooLong).toMatchObject({ document: null, offered: null, problems: [{ code: 'E_TOO_LARGE' }] });
  });

  it('tells 100 problems of a sort in full and counts the rest', () => {
    const relationships = Array.from({ length: 250 }, (_none, index) => ({
      id: `r${index}`,
      from: 'alpha',
      to: 'ghost',
      type: 'funds',
    }));
    const { problems, setAside } = parsedWith({
      relationships: [{ id: 'r', from: 'alpha', to: 'beta', type: 'funds' }, ...relationships],
    });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toContain('150 more');
    expect(setAside).toHaveLength(250);
  });

  it('says so when it holds no organisations', () => {
    const { document, problems } = parsedWith({ organisations: [], relationships: [], collaborations: [] });
    expect(document?.organisations).toEqual([]);
    expect(codesOf({ problems })).toEqual(['W_EMPTY_DATASET']);
  });

  it('is given a title and an id when it has none', () => {
    const { title: _title, id: _id, ...rest } = someDocument();
    const { document, problems } = parsed(rest);
    expect(document).toMatchObject({ title: 'map', id: 'map' });
    expect(problems.map((problem) => problem.place)).toEqual(['title', 'id']);
  });
});

describe('lists', () => {
  it('names both required lists when both are missing', () => {
    const { problems } = parsed({ format: 'polycentric/1', id: 'a', title: 'A' });
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['E_MISSING_FIELD', 'organisations'],
      ['E_MISSING_FIELD', 'relationships'],
    ]);
  });

  it.each(['sources', 'organisations', 'collaborations', 'relationships'])('%s must be a list', (list) => {
    const { document, problems, setAside } = parsedWith({ [list]: { a: {} } });
    expect(document).toBeNull();
    expect(problems.find((problem) => problem.code === 'E_WRONG_TYPE')?.place).toBe(list);
    expect(setAside.map((part) => part.place)).toContain(list);
  });

  it('sets aside an entry that is no record and offers the others', () => {
    const { document, offered, problems, setAside } = withRecord('organisations', 'Gamma');
    expect(document).toBeNull();
    expect(offered?.organisations).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'E_WRONG_TYPE', place: 'organisations[2]', value: 'Gamma' }]);
    expect(setAside).toEqual([{ place: 'organisations[2]', value: 'Gamma' }]);
  });
});

describe('the lenient form', () => {
  const lenient = {
    schemaVersion: 1,
    title: 'Lenient',
    organisations: [
      { id: 'a', name: 'A', type: 'council', x: 10, y: -20 },
      { id: 'b', name: 'B', type: 'charity', source: 'kept as it is' },
    ],
    relationships: [{ id: 'r', source: 'a', target: 'b', type: 'funds' }],
  };

  it('stands for the format, without a warning', () => {
    const { document, problems } = parsed(lenient);
    expect(problems).toEqual([]);
    expect(document).toEqual({
      format: 'polycentric/1',
      id: 'lenient',
      title: 'Lenient',
      organisations: [
        { id: 'a', name: 'A', kind: 'local-authority' },
        { id: 'b', name: 'B', kind: 'charity', source: 'kept as it is' },
      ],
      relationships: [{ id: 'r', from: 'a', to: 'b', type: 'funds' }],
      positions: { a: [10, -20] },
    });
  });

  it('names fields as the file spells them', () => {
    const { problems } = parsed({ ...lenient, relationships: [{ id: 'r', source: 'a', target: 'z', type: 'odd' }] });
    expect(problems.find((problem) => problem.code === 'W_DANGLING_REF')?.place).toBe('relationships[0].target');
  });

  it('is not read into a document that says its format', () => {
    const { problems } = withRecord('relationships', { id: 'r3', source: 'alpha', target: 'beta', type: 'funds' });
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['E_MISSING_FIELD', 'relationships[2].source'],
      ['E_MISSING_FIELD', 'relationships[2].target'],
    ]);
  });

  it('is assumed, with a warning, when neither format nor version is named', () => {
    const { schemaVersion: _version, ...rest } = lenient;
    expect(codesOf(parsed(rest))).toEqual(['W_NO_VERSION']);
  });
});
