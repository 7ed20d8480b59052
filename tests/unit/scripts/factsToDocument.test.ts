import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FactCollaboration, FactRelationship, Facts } from '../../../scripts/factsToDocument.ts';
import { factsToDocument } from '../../../scripts/factsToDocument.ts';
import { mapFaults } from '../../../scripts/mapFaults.ts';
import type { MapDocument } from '../../../src/domain/document.ts';

const collaboration: FactCollaboration = {
  id: 'together',
  name: 'Together',
  model: 'agent-of-change',
  governanceForm: null,
  backboneId: 'alpha',
  place: null,
  policyArea: null,
  startYear: 2014,
  endYear: null,
  fundingType: ['grant'],
  fundingNote: '',
  justifications: [],
  externalAccountability: ['regulator'],
  reportingFrequency: null,
  description: 'Invented.',
  memberIds: [{ organisationId: 'alpha', role: 'lead' }],
  attributeSources: {
    startYear: { sourceIds: ['page'], basis: 'classified', note: 'From the date of the page.' },
    reportingFrequency: { sourceIds: [], basis: 'not-found', note: '' },
  },
  sourceIds: ['page'],
};
const relationship: FactRelationship = {
  id: 'alpha--accountable-to--beta',
  from: 'alpha',
  to: 'beta',
  type: 'accountable-to',
  collaborationId: 'together',
  mechanism: 'Yearly report',
  startYear: 2015,
  endYear: null,
  note: '',
  basis: 'classified',
  sourceIds: ['page'],
  accountability: 'regulator',
  phases: { information: 'yes', discussion: 'unknown', consequences: 'unknown' },
  reportsPerYear: 1,
  fieldBasis: { phases: 'classified', reportsPerYear: 'stated' },
};
const facts: Facts = {
  sources: [{ id: 'page', title: 'A page', publisher: 'A council', year: null, url: 'https://example.org/page' }],
  organisations: ['beta', 'alpha'].map((id) => ({
    id,
    name: id,
    kind: 'charity',
    sector: 'voluntary',
    place: '',
    description: null,
    sourceIds: ['page'],
  })),
  collaborations: [collaboration],
  relationships: [relationship],
};

describe('the map made of the fact base', () => {
  it('gives each fact its evidence, and leaves out what is not recorded', () => {
    const document = factsToDocument(facts);
    expect(document.sources).toEqual([
      { id: 'page', title: 'A page', publisher: 'A council', url: 'https://example.org/page' },
    ]);
    expect(document.organisations[0]).toEqual({
      id: 'alpha',
      name: 'alpha',
      kind: 'charity',
      sector: 'voluntary',
      evidence: { sources: ['page'], basis: 'stated' },
    });
    expect(document.relationships).toEqual([
      {
        id: 'alpha--accountable-to--beta',
        from: 'alpha',
        to: 'beta',
        type: 'accountable-to',
        collaborations: ['together'],
        audience: 'regulator',
        start: '2015',
        mechanism: 'Yearly report',
        phases: { information: 'yes', discussion: 'unknown', consequences: 'unknown' },
        reportsPerYear: 1,
        evidence: { sources: ['page'], basis: 'classified' },
        attributeEvidence: {
          phases: { sources: ['page'], basis: 'classified' },
          reportsPerYear: { sources: ['page'], basis: 'stated' },
        },
      },
    ]);
  });

  it('names the fields of a collaboration as the format does, in its evidence too', () => {
    expect(factsToDocument(facts).collaborations).toEqual([
      {
        id: 'together',
        name: 'Together',
        model: 'agent-of-change',
        backbone: 'alpha',
        start: '2014',
        funding: { types: ['grant'] },
        externalAccountability: ['regulator'],
        description: 'Invented.',
        members: [{ organisation: 'alpha', role: 'lead' }],
        attributeEvidence: {
          start: { sources: ['page'], basis: 'classified', note: 'From the date of the page.' },
          reporting: { sources: [], basis: 'not-found' },
        },
        evidence: { sources: ['page'], basis: 'stated' },
      },
    ]);
  });

  it('is the same whatever the order of the facts', () => {
    const reversed = { ...facts, organisations: [...facts.organisations].reverse() };
    expect(JSON.stringify(factsToDocument(reversed))).toBe(JSON.stringify(factsToDocument(facts)));
  });
});

describe('the map that ships', () => {
  const shipped = JSON.parse(readFileSync('data/rallying-together.json', 'utf8')) as MapDocument;
  const folder = '../shared/facts';

  it('is sound and whole', () => {
    expect(mapFaults(shipped)).toEqual([]);
    expect(shipped.organisations).toHaveLength(294);
    expect(shipped.collaborations).toHaveLength(9);
    expect(shipped.relationships).toHaveLength(506);
    expect(shipped.sources).toHaveLength(243);
    expect(shipped.collaborations?.filter(({ members }) => members?.length === 0).map(({ id }) => id)).toEqual([
      'doing-the-right-thing',
    ]);
  });

  it.skipIf(!existsSync(folder))('says what the fact base says (skipped where the fact base is absent)', () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
    const made = factsToDocument({
      sources: read('sources') as Facts['sources'],
      organisations: read('organisations') as Facts['organisations'],
      collaborations: read('collaborations') as Facts['collaborations'],
      relationships: read('relationships') as Facts['relationships'],
    });
    const { positions: _positions, pinned: _pinned, story: _story, ...recorded } = shipped;
    expect(recorded).toEqual(made);
  });
});
