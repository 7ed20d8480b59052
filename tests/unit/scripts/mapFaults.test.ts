import { describe, expect, it } from 'vitest';
import type { DocumentRelationship, MapDocument } from '../../../src/domain/document.ts';
import { mapCounts, mapFaults } from '../../../scripts/mapFaults.ts';

const tie: DocumentRelationship = {
  id: 't',
  from: 'a',
  to: 'b',
  type: 'funds',
  collaborations: ['c'],
  evidence: { sources: ['s'], basis: 'stated' },
};
const sound: MapDocument = {
  format: 'polycentric/1',
  id: 'small',
  title: 'Small',
  sources: [{ id: 's', title: 'A page' }],
  organisations: [
    { id: 'a', name: 'Alpha' },
    { id: 'b', name: 'Beta' },
  ],
  collaborations: [{ id: 'c', name: 'Together', backbone: 'a', members: [{ organisation: 'b' }] }],
  relationships: [tie],
};

describe('the check of a fully sourced map', () => {
  it('finds nothing in a sound one, and counts it', () => {
    expect(mapFaults(sound)).toEqual([]);
    expect(mapCounts(sound)).toBe('2 organisations, 1 collaborations, 1 memberships, 1 relationships, 1 sources');
  });

  it.each<readonly [string, Partial<MapDocument>, RegExp]>([
    ['an end that does not exist', { relationships: [{ ...tie, to: 'x' }] }, /"t": to points to "x"/],
    ['a collaboration that does not exist', { relationships: [{ ...tie, collaborations: ['x'] }] }, /points to "x"/],
    [
      'a source that does not exist',
      { relationships: [tie, { ...tie, id: 'u', evidence: { sources: ['x'], basis: 'stated' } }] },
      /"u": evidence points to "x"/,
    ],
    [
      'a relationship without evidence',
      { relationships: [tie, { id: 'u', from: 'a', to: 'b', type: 'funds' }] },
      /"u" has no evidence/,
    ],
    ['an unused source', { sources: [...(sound.sources ?? []), { id: 'x', title: 'X' }] }, /"x" is not used/],
    ['an id that stands twice', { relationships: [tie, tie] }, /"t" stands twice/],
    [
      'a member that does not exist',
      { collaborations: [{ id: 'c', name: 'C', members: [{ organisation: 'x' }] }] },
      /member points to "x"/,
    ],
    ['a backbone that does not exist', { collaborations: [{ id: 'c', name: 'C', backbone: 'x' }] }, /backbone points/],
    ['a place of nobody', { positions: { x: [0, 0] } }, /positions points to "x"/],
    [
      'a field that is stated without a source',
      { relationships: [{ ...tie, attributeEvidence: { amount: { sources: [], basis: 'stated' } } }] },
      /amount: is stated without a source/,
    ],
  ])('finds %s', (_what, change, fault) => {
    expect(mapFaults({ ...sound, ...change })).toEqual([expect.stringMatching(fault)]);
  });
});
