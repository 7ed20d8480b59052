import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusNetwork } from '../../../src/analysis/focusNetwork.ts';
import { recordsRestingOn, restingOn } from '../../../src/analysis/restingOn.ts';
import { sourceRef } from '../../../src/domain/ids.ts';
import type { Network } from '../../../src/domain/network.ts';
import { emphasisOf } from '../../../src/scene/emphasis.ts';
import {
  aCollaboration,
  aMember,
  anAccountability,
  aNetwork,
  anOrganisation,
  aSource,
  evidence,
  sourceId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

/** Evidence as it stands on the records, each with the source it names: read without the function under test. */
function namedOn(network: Network): readonly string[] {
  const found = new Set<string>();
  const add = (record: string, part: string, own: { readonly sources: readonly string[] } | null) => {
    for (const source of own?.sources ?? []) found.add(JSON.stringify([source, record, part]));
  };
  for (const [id, { evidence: own }] of network.organisations) add(`organisation ${id}`, 'record', own);
  for (const list of [network.relationships, network.collaborations]) {
    const kind = list === network.relationships ? 'relationship' : 'collaboration';
    for (const [id, record] of list) {
      add(`${kind} ${id}`, 'record', record.evidence);
      for (const [field, own] of Object.entries(record.attributeEvidence)) add(`${kind} ${id}`, `field ${field}`, own);
    }
  }
  for (const [id, { members }] of network.collaborations)
    for (const { organisation, evidence: own } of members) add(`collaboration ${id}`, `member ${organisation}`, own);
  return [...found].sort();
}

const rests = (network: Network): readonly string[] => {
  const sources = new Set([...namedOn(network)].map((text) => (JSON.parse(text) as string[])[0] ?? ''));
  const found = [...sources].flatMap((source) =>
    restingOn(network, sourceId(source)).map(({ on, part }) => {
      const what =
        part.kind === 'record'
          ? 'record'
          : part.kind === 'field'
            ? `field ${part.field}`
            : `member ${part.organisation}`;
      return JSON.stringify([source, `${on.kind} ${on.id}`, what]);
    }),
  );
  return [...new Set(found)].sort();
};

const small = aNetwork({
  sources: [aSource({ id: 's1' }), aSource({ id: 's2' }), aSource({ id: 's3' })],
  organisations: ['a', 'b', 'c', 'd'].map((id) => anOrganisation({ id })),
  collaborations: [aCollaboration({ id: 'deal', members: [aMember('d', { evidence: evidence('stated', ['s2']) })] })],
  relationships: [
    anAccountability({
      id: 'r1',
      from: 'a',
      to: 'b',
      evidence: evidence('stated', ['s1']),
      attributeEvidence: { phases: { ...evidence('stated', ['s2']), basis: 'classified', note: 'From the minutes.' } },
    }),
    anAccountability({ id: 'r2', from: 'b', to: 'c', evidence: evidence('stated', ['s1']) }),
  ],
});

describe('what rests on a source', () => {
  it('is every fact that names it, and nothing else', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        expect(rests(network)).toEqual(namedOn(network));
      }),
    );
    const example = theExample();
    expect(rests(example)).toEqual(namedOn(example));
  });

  it('says of each fact what it is, on what basis, and how an editor came to it', () => {
    expect(restingOn(small, sourceId('s2'))).toEqual([
      {
        on: { kind: 'relationship', id: 'r1' },
        part: { kind: 'field', field: 'phases' },
        basis: 'classified',
        note: 'From the minutes.',
      },
      {
        on: { kind: 'collaboration', id: 'deal' },
        part: { kind: 'member', organisation: 'd' },
        basis: 'stated',
        note: null,
      },
    ]);
    expect(recordsRestingOn(small, sourceId('s1')).map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  it('is lit on the map when the source is selected: lines with their ends, members, territories', () => {
    const lit = emphasisOf(small, small, [sourceRef(sourceId('s2'))]);
    expect([...(lit?.relationships ?? [])]).toEqual(['r1']);
    expect([...(lit?.organisations ?? [])].sort()).toEqual(['a', 'b', 'd']);
    expect([...(lit?.collaborations ?? [])]).toEqual(['deal']);
    expect(lit?.isBroad).toBe(false);
    expect(emphasisOf(small, small, [sourceRef(sourceId('s3'))])).toBeNull();
  });

  it('is all that a focus on the source shows, step by step', () => {
    const around = (degrees: 1 | 2) =>
      focusNetwork(small, { on: sourceRef(sourceId('s2')), degrees, direction: 'both' });
    expect([...around(1).relationships.keys()]).toEqual(['r1']);
    expect([...around(2).relationships.keys()]).toEqual(['r1', 'r2']);
    expect(
      focusNetwork(small, { on: sourceRef(sourceId('s3')), degrees: 1, direction: 'both' }).organisations.size,
    ).toBe(0);
  });
});
