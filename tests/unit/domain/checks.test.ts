import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/jsonValue.ts';
import { parsed, parsedWith, someDocument, withRecord } from './someDocument.ts';

const found = (result: ReturnType<typeof parsed>) => result.problems.map(({ code, place }) => `${code} ${place}`);

describe('ids', () => {
  it.each([undefined, null, '', '  '])('that are missing (%j) are an error; the other records are offered', (id) => {
    const result = withRecord('organisations', { id, name: 'Gamma' });
    expect(found(result)).toEqual(['E_MISSING_FIELD organisations[2].id']);
    expect(result.problems[0]?.message).toContain('Organisation 3 ("Gamma")');
    expect(result.offered?.organisations).toHaveLength(2);
  });

  it('written as whole numbers are read as text, and so are references to them', () => {
    const result = parsedWith({
      organisations: [
        { id: 1, name: 'One' },
        { id: '2', name: 'Two' },
      ],
      collaborations: [],
      relationships: [{ id: 3, from: 1, to: '2', type: 'funds' }],
    });
    expect(result.document?.relationships).toEqual([{ id: '3', from: '1', to: '2', type: 'funds' }]);
    expect(found(result)).toEqual([
      'W_ID_COERCED organisations[0].id',
      'W_ID_COERCED relationships[0].id',
      'W_ID_COERCED relationships[0].from',
    ]);
  });

  it.each([
    [1.5, 'E_BAD_NUMBER'],
    [2 ** 53, 'E_BAD_NUMBER'],
    [true, 'E_WRONG_TYPE'],
    [{}, 'E_WRONG_TYPE'],
    ['i'.repeat(201), 'E_WRONG_TYPE'],
  ])('%j is no id', (id, code) => {
    expect(found(withRecord('organisations', { id, name: 'Gamma' }))).toEqual([`${code} organisations[2].id`]);
  });

  it('of two records with the same content: the later one is left out', () => {
    const result = withRecord('sources', { year: 2019, ...((someDocument()['sources'] as object[])[0] as object) });
    expect(found(result)).toEqual(['W_DUPLICATE_RECORD sources[1].id']);
    expect(result.document?.sources).toHaveLength(1);
  });

  it('of two records with different content: an error, and the first is offered', () => {
    const result = withRecord('collaborations', { id: 'pact', name: 'Another pact' });
    expect(found(result)).toEqual(['E_DUPLICATE_ID collaborations[1].id']);
    expect(result.offered?.collaborations?.map((record) => record.name)).toEqual(['Harbour Pact']);
    expect(result.setAside).toEqual([{ place: 'collaborations[1]', value: { id: 'pact', name: 'Another pact' } }]);
  });

  it('that are nearly the same are named together and kept apart', () => {
    const result = withRecord('organisations', { id: ' Alpha', name: 'Alpha' });
    expect(found(result)).toEqual(['W_SIMILAR_IDS organisations[0].id']);
    expect(result.document?.organisations).toHaveLength(3);
  });
});

describe('references', () => {
  it.each<[string, JsonObject, string]>([
    ['a member', { members: [{ organisation: 'ghost' }] }, 'collaborations[1].members[0].organisation'],
    ['a backbone', { backbone: 'ghost' }, 'collaborations[1].backbone'],
    ['a source', { evidence: { sources: ['s1', 's9'], basis: 'stated' } }, 'collaborations[1].evidence.sources[1]'],
    [
      'a source of a member',
      { members: [{ organisation: 'beta', evidence: { sources: ['s9'], basis: 'stated' } }] },
      'collaborations[1].members[0].evidence.sources[0]',
    ],
    [
      'a source of a field',
      { attributeEvidence: { model: { sources: ['s9'], basis: 'not-found' } } },
      'collaborations[1].attributeEvidence.model.sources[0]',
    ],
  ])('%s that is not there is set aside', (_what, fields, place) => {
    const result = withRecord('collaborations', { id: 'c', name: 'C', ...fields });
    expect(found(result)).toEqual([`W_DANGLING_REF ${place}`]);
    expect(JSON.stringify(result.document)).not.toMatch(/ghost|s9/);
    expect(result.setAside.map((part) => part.place)).toEqual([place]);
  });

  it('to a collaboration that is not there is taken out of the relationship, which stays', () => {
    const result = withRecord('relationships', {
      id: 'r3',
      from: 'alpha',
      to: 'beta',
      type: 'funds',
      collaborations: ['pact', 'x'],
    });
    expect(found(result)).toEqual(['W_DANGLING_REF relationships[2].collaborations[1]']);
    expect(result.document?.relationships[2]?.collaborations).toEqual(['pact']);
  });

  it('of a relationship: it is set aside with one line for each end', () => {
    const result = withRecord('relationships', { id: 'r3', from: 'ghost', to: 'phantom', type: 'funds' });
    expect(found(result)).toEqual(['W_DANGLING_REF relationships[2].from', 'W_DANGLING_REF relationships[2].to']);
    expect(result.document?.relationships).toHaveLength(2);
    expect(result.setAside).toEqual([
      { place: 'relationships[2]', value: { id: 'r3', from: 'ghost', to: 'phantom', type: 'funds' } },
    ]);
  });

  it('that are names throughout are told of once, with what is meant', () => {
    const relationships = [1, 2, 3].map((id) => ({
      id: `r${id}`,
      from: 'Alpha Council',
      to: 'Beta Trust',
      type: 'funds',
    }));
    const result = parsedWith({ relationships });
    expect(found(result)).toEqual(['W_DANGLING_REF relationships']);
    expect(result.problems[0]?.remedy).toContain('names, not ids');
  });

  it('from an organisation to itself are kept with a warning', () => {
    const result = withRecord('relationships', { id: 'r3', from: 'beta', to: 'beta', type: 'funds' });
    expect(found(result)).toEqual(['W_SELF_LOOP relationships[2].to']);
    expect(result.document?.relationships).toHaveLength(3);
  });

  it('of places and of fixed organisations are set aside when they lead nowhere', () => {
    const result = parsedWith({ positions: { alpha: [1, 2], ghost: [3, 4] }, pinned: ['beta', 'ghost', 7] });
    expect(found(result)).toEqual([
      'W_DANGLING_REF positions.ghost',
      'W_DANGLING_REF pinned[1]',
      'W_DANGLING_REF pinned[2]',
    ]);
    expect(result.document).toMatchObject({ positions: { alpha: [1, 2] }, pinned: ['beta'] });
  });
});

describe('parents', () => {
  const withParents = (parents: Readonly<Record<string, string>>) =>
    parsedWith({
      organisations: Object.entries(parents).map(([id, parentId]) => ({ id, name: id, parentId })),
      relationships: [],
      collaborations: [],
    });

  it('in a circle are set aside, and the circle is named; parents outside it stay', () => {
    const result = withParents({ a: 'c', b: 'a', c: 'b', d: 'a', e: 'd' });
    expect(result.problems).toMatchObject([{ code: 'W_HIERARCHY_CYCLE', value: 'a > b > c > a' }]);
    expect(result.document?.organisations).toEqual([
      { id: 'a', name: 'a' },
      { id: 'b', name: 'b' },
      { id: 'c', name: 'c' },
      { id: 'd', name: 'd', parentId: 'a' },
      { id: 'e', name: 'e', parentId: 'd' },
    ]);
  });

  it('that are not there are set aside', () => {
    expect(found(withParents({ a: 'z' }))).toEqual(['W_DANGLING_REF organisations[0].parentId']);
  });
});

describe('terms', () => {
  it('that nobody knows become terms of the document, with one warning each', () => {
    const result = withRecord('organisations', { id: 'c', name: 'C', kind: 'harbour-guild' });
    expect(found(result)).toEqual(['W_UNKNOWN_TYPE organisations[2].kind']);
    expect(result.document?.vocabulary).toEqual({ kinds: [{ id: 'harbour-guild', label: 'Harbour guild' }] });
    expect(parsed(result.document).problems).toEqual([]);
  });

  it('of the document itself are known', () => {
    const vocabulary = { kinds: [{ id: 'guild', label: 'Guild', sectorGroup: 'vcs' }] };
    const organisations = [
      { id: 'alpha', name: 'A', kind: 'guild' },
      { id: 'beta', name: 'B' },
    ];
    expect(parsedWith({ vocabulary, organisations }).problems).toEqual([]);
  });

  it('that are misspelt are met with the word that is meant', () => {
    const result = withRecord('relationships', { id: 'r3', from: 'alpha', to: 'beta', type: 'fund' });
    expect(result.problems[0]?.remedy).toContain('Did you mean "funds"?');
  });

  it.each<[string, JsonObject, string]>([
    ['organisations', { kind: 'k' }, 'kinds'],
    ['collaborations', { model: 'k' }, 'models'],
    ['collaborations', { governanceForm: 'k' }, 'governanceForms'],
    ['collaborations', { externalAccountability: ['k'] }, 'audiences'],
    ['collaborations', { justifications: ['k'] }, 'justifications'],
    ['relationships', { from: 'alpha', to: 'beta', type: 'k' }, 'relationshipTypes'],
    ['relationships', { from: 'alpha', to: 'beta', type: 'accountable-to', audience: 'k' }, 'audiences'],
  ])('of %s %j are looked up in %s', (list, fields, vocabulary) => {
    const { document } = withRecord(list, { id: 'new', name: 'New', ...fields });
    expect(document?.vocabulary).toEqual({ [vocabulary]: [{ id: 'k', label: 'K' }] });
  });

  it('for a relationship without a type say that it is not recorded', () => {
    const result = withRecord('relationships', { id: 'r3', from: 'alpha', to: 'beta' });
    expect(found(result)).toEqual(['W_UNKNOWN_TYPE relationships[2].type']);
    expect(result.document?.relationships[2]?.type).toBe('type-not-recorded');
    expect(parsed(result.document).problems).toEqual([]);
  });

  it('of a sector other than the five are kept with a warning', () => {
    const result = withRecord('organisations', { id: 'c', name: 'C', sector: 'publik' });
    expect(result.problems).toMatchObject([{ code: 'W_UNKNOWN_TYPE', remedy: 'Did you mean "public"?' }]);
    expect(result.document?.organisations[2]?.sector).toBe('publik');
  });
});

describe('dates', () => {
  it.each(['2023-02-30', '2023-13', '0000', '31/12/2023', '19', '2019-4-1', 45292, true, ['2019']])(
    '%j is no date',
    (start) => {
      const result = withRecord('organisations', { id: 'c', name: 'C', start });
      expect(found(result)).toEqual(['W_BAD_DATE organisations[2].start']);
      expect(result.document?.organisations[2]).toEqual({ id: 'c', name: 'C' });
      expect(result.setAside).toEqual([{ place: 'organisations[2].start', value: start }]);
    },
  );

  it('a year written as a number is read as text', () => {
    const result = withRecord('organisations', { id: 'c', name: 'C', start: 2019 });
    expect(result.document?.organisations[2]?.start).toBe('2019');
    expect(found(result)).toEqual(['W_BAD_DATE organisations[2].start']);
  });

  it('a period that ends before it starts is not used at all', () => {
    const members = [{ organisation: 'beta', start: '2020', end: '2019-12' }];
    const result = withRecord('collaborations', { id: 'c', name: 'C', start: '2021', end: '2020', members });
    expect(found(result)).toEqual(['W_BAD_DATE collaborations[1].end', 'W_BAD_DATE collaborations[1].members[0].end']);
    expect(result.document?.collaborations?.[1]).toEqual({ id: 'c', name: 'C', members: [{ organisation: 'beta' }] });
  });
});
