import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import { defaultVocabulary } from '../../../src/domain/defaultVocabulary.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { RelationshipId, TermId } from '../../../src/domain/ids.ts';
import { documents } from '../formats/documents.ts';
import { someDocument } from './someDocument.ts';

const document = someDocument() as unknown as MapDocument;

const withRelationship = (fields: object) =>
  buildNetwork({
    ...document,
    relationships: [{ id: 'r', from: 'alpha', to: 'beta', type: 'accountable-to', ...fields }],
  }).relationships.get('r' as RelationshipId);

describe('a network', () => {
  it('holds every record once, in the order of ids', () => {
    fc.assert(
      fc.property(documents, (any) => {
        const network = buildNetwork(any);
        for (const [list, records] of [
          ['organisations', network.organisations],
          ['relationships', network.relationships],
          ['collaborations', network.collaborations],
          ['sources', network.sources],
        ] as const)
          expect([...records.keys()]).toEqual((any[list] ?? []).map((record) => record.id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('says null where nothing is recorded, never "no"', () => {
    expect([...buildNetwork(document).organisations.values()][0]).toEqual({
      id: 'alpha',
      name: 'Alpha Council',
      aliases: [],
      kind: 'local-authority',
      sector: 'public',
      place: null,
      location: null,
      description: null,
      identifiers: [],
      start: null,
      end: null,
      attributes: {},
      evidence: null,
    });
    expect(withRelationship({ phases: { information: 'yes' } })).toMatchObject({
      status: 'asserted',
      phases: { information: 'yes', discussion: 'unknown', consequences: 'unknown' },
    });
    expect(withRelationship({})).toMatchObject({ audience: null, frame: null, isFrameDerived: false, phases: null });
  });

  it('derives a frame from the audience and marks it, unless one is recorded', () => {
    expect(withRelationship({ audience: 'elected-council' })).toMatchObject({
      frame: 'democratic',
      isFrameDerived: true,
    });
    expect(withRelationship({ audience: 'elected-council', frame: 'market' })).toMatchObject({
      frame: 'market',
      isFrameDerived: false,
    });
  });

  it.each([
    ['accountable-to', 'accountability'],
    ['funds', 'funding'],
    ['commissions', 'service'],
    ['delivers-for', 'service'],
    ['member-of', 'seat'],
    ['hosts', 'other'],
    ['sings-with', 'other'],
  ])('reads %s as %s', (type, kind) => {
    expect(withRelationship({ type })).toMatchObject({ type, kind });
  });

  it('calls an organisation whose name cannot be seen by its id', () => {
    const organisations = [{ id: 'a', name: ' \u00ad\u2060' }];
    expect([...buildNetwork({ ...document, organisations }).organisations.values()][0]?.name).toBe('a');
  });
});

describe('the vocabulary', () => {
  it('is the default one where a document has none', () => {
    expect(buildNetwork(document).vocabulary).toEqual(defaultVocabulary);
  });

  it('takes a document’s own terms over the default ones, field by field, and lists new ones last', () => {
    const { vocabulary } = buildNetwork({
      ...document,
      vocabulary: {
        models: [
          { id: 'agent-of-change', label: 'Disruptor' },
          { id: 'commons', look: { hue: 'market' } },
        ],
      },
    });
    expect([...vocabulary.models.keys()].at(-1)).toBe('commons');
    expect(vocabulary.models.get('commons' as TermId)).toEqual({
      id: 'commons',
      label: 'commons',
      look: { hue: 'market' },
    });
    const term = vocabulary.models.get('agent-of-change' as TermId);
    expect(term).toMatchObject({ label: 'Disruptor', look: { hue: 'agent' } });
    expect(term?.description).toBe(defaultVocabulary.models.get('agent-of-change' as TermId)?.description);
  });

  it('gives each default kind a sector group that is there, and each term a label', () => {
    for (const kind of defaultVocabulary.kinds.values())
      expect(defaultVocabulary.sectorGroups.has(kind.sectorGroup as TermId)).toBe(true);
    for (const terms of Object.values(defaultVocabulary))
      for (const [id, term] of terms) {
        expect(term.id).toBe(id);
        expect(term.label).toMatch(/^[A-Z]/);
      }
  });

  it('has the terms of the format, with the anchors in which a line of account can end', () => {
    const sizes = Object.fromEntries(Object.entries(defaultVocabulary).map(([list, terms]) => [list, terms.size]));
    expect(sizes).toEqual({
      models: 4,
      governanceForms: 3,
      justifications: 4,
      audiences: 7,
      kinds: 22,
      sectorGroups: 10,
      relationshipTypes: 16,
    });
    const anchors = [...defaultVocabulary.audiences.values(), ...defaultVocabulary.kinds.values()]
      .filter((term) => term.anchor)
      .map((term) => `${term.id}: ${term.anchor ?? ''}`);
    expect(anchors).toEqual([
      'elected-council: elected',
      'service-users-or-citizens: citizens',
      'elected-body: elected',
      'service-users-or-citizens: citizens',
    ]);
    const undirected = [...defaultVocabulary.relationshipTypes.values()].filter((term) => term.undirected);
    expect(undirected.map((term) => term.id)).toEqual(['co-located-with', 'partners-with']);
  });
});
