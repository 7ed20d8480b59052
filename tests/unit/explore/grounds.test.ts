import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  basisOfField,
  groundsOf,
  numbersInWords,
  ownGrounds,
  sourcesOf,
} from '../../../src/features/explore/details/evidence/grounds.ts';
import { fileFacts } from '../../../src/features/explore/details/fileFacts.ts';
import { aCollaboration, aMember, evidence, sourceId } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const classified = (sources: readonly string[], note: string | null = null) => ({
  ...evidence('stated', sources, note),
  basis: 'classified' as const,
});

const record = aCollaboration({
  evidence: evidence('stated', ['s2', 's1']),
  attributeEvidence: {
    model: { ...evidence('stated', ['s1', 's2']) },
    justifications: classified(['s3']),
    end: { ...evidence('stated', ['s1']), basis: 'not-found' },
  },
  members: [aMember('a', { evidence: evidence('stated', ['s4']) }), aMember('b')],
});

describe('what a record rests on', () => {
  it('names each source once, in the order in which the record names them', () => {
    expect(sourcesOf(record)).toEqual(['s2', 's1', 's3', 's4']);
  });

  it('loses no source of any record', () => {
    const check = (network: ReturnType<typeof theExample>) => {
      for (const each of [...network.relationships.values(), ...network.collaborations.values()]) {
        const all = new Set(
          [each.evidence, ...Object.values(each.attributeEvidence)].flatMap((one) => one?.sources ?? []),
        );
        for (const source of all) expect(sourcesOf(each)).toContain(source);
        expect(new Set(groundsOf(each).flatMap(({ sources }) => sources))).toEqual(new Set(sourcesOf(each)));
      }
    };
    check(theExample());
    fc.assert(fc.property(someNetwork(), check), { numRuns: 30 });
  });

  it('says beside a field only what differs from the record', () => {
    expect(basisOfField(record, 'model')).toBeNull();
    expect(basisOfField(record, 'justifications')).toBe('Classified, source 3');
    expect(basisOfField(record, 'start', 'end')).toBe('Looked for, not found, source 2');
    expect(basisOfField(record, 'place')).toBeNull();
    expect(ownGrounds(record)).toHaveLength(3);
    expect(basisOfField(aCollaboration({ attributeEvidence: { model: classified(['s1', 's2']) } }), 'model')).toBe(
      'Classified, sources 1 and 2',
    );
  });

  it('numbers sources in their order', () => {
    const all = ['x', 'y', 'z'].map(sourceId);
    expect(numbersInWords(all, ['z', 'x'].map(sourceId))).toBe('sources 1 and 3');
    expect(numbersInWords(all, [])).toBe('');
  });
});

describe('fields that only the file knows', () => {
  it('are shown as they stand, whatever they are called and hold', () => {
    const own: unknown = JSON.parse(
      '{"id":"r","from":"a","to":"b","type":"x","__proto__":"p","deep":{"a":[1]},"no":null,"is":true}',
    );
    const document = {
      format: 'polycentric/1',
      id: 'm',
      title: 'M',
      organisations: [],
      relationships: [own],
    } as unknown as Parameters<typeof fileFacts>[0];
    const facts = fileFacts(document, 'relationships', 'r', ['id', 'from', 'to', 'type']);
    expect(facts.map(({ name, value }) => [name, value])).toEqual([
      ['__proto__', 'p'],
      ['deep', '{"a":[1]}'],
      ['is', 'yes'],
    ]);
    expect(fileFacts(document, 'sources', 'nowhere', [])).toEqual([]);
  });
});
