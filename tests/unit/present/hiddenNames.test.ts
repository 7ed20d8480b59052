import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyWithoutNames } from '../../../src/features/present/stage/storyWithoutNames.ts';
import { mapWithoutNames, withoutNames } from '../../../src/features/present/stage/withoutNames.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { Relationship } from '../../../src/domain/network.ts';
import {
  aCollaboration,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
  aSource,
  evidence,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const ends = ({ id, from, to, type, status }: Relationship) => ({ id, from, to, type, status });

describe('a map without names', () => {
  it('has numbers instead of every name, and the same relationships', () => {
    fc.assert(
      fc.property(someNetwork(), (any) => {
        const bare = withoutNames(any);
        const names = [...bare.organisations.values(), ...bare.collaborations.values()].map(({ name }) => name);
        for (const name of names) expect(name).toMatch(/^(Organisation|Collaboration) \d+$/);
        expect(new Set(names).size).toBe(names.length);
        expect([...bare.relationships.values()].map(ends)).toEqual([...any.relationships.values()].map(ends));
        expect([...bare.organisations.keys()]).toEqual([...any.organisations.keys()]);
      }),
    );
  });

  it('has no name left in any of its texts, and says what is hidden', () => {
    const told = 'Alder Trust, of the Birch Pact';
    const note = { ...evidence('stated', ['s']), note: told };
    const named = aNetwork({
      sources: [aSource({ id: 's', title: told, publisher: 'Alder Trust', url: `https://alder.example/${told}` })],
      organisations: [
        anOrganisation({
          id: 'o',
          name: 'Alder Trust',
          aliases: [told],
          place: told,
          description: told,
          identifiers: [told],
          attributes: { more: told, many: [told], size: 3 },
          evidence: note,
        }),
      ],
      collaborations: [
        aCollaboration({
          id: 'c',
          name: 'Birch Pact',
          place: told,
          description: told,
          reporting: told,
          funding: { types: [], note: told },
          members: [aMember('o', { evidence: note })],
          attributeEvidence: { model: note },
          evidence: note,
        }),
      ],
      relationships: [
        anAccountability({
          id: 'r',
          from: 'o',
          to: 'o',
          mechanism: told,
          note: told,
          attributes: { more: told },
          attributeEvidence: { audience: note },
          evidence: note,
        }),
      ],
    });
    const bare = withoutNames({ ...named, about: { ...named.about, title: told, description: told, authors: [told] } });
    const { organisations, collaborations, relationships, sources, about } = bare;
    const texts = JSON.stringify([
      about,
      ...[organisations, collaborations, relationships, sources].map((all) => [...all]),
    ]);
    expect(texts).not.toMatch(/Alder|Birch/i);
    expect([...organisations.values()][0]).toMatchObject({ place: 'Hidden', attributes: { more: 'Hidden', size: 3 } });
    expect([...relationships.values()][0]).toMatchObject({ mechanism: 'Hidden', note: 'Hidden' });

    // The details also show what the file itself has in its records, and what the room said.
    const document: MapDocument = {
      format: 'polycentric/1',
      id: 'm',
      title: told,
      description: told,
      authors: [told],
      sources: [{ id: 's', title: told }],
      organisations: [{ id: 'o', name: told }],
      collaborations: [{ id: 'c', name: told }],
      relationships: [{ id: 'r', from: 'o', to: 'o', type: 'funds', mechanism: told }],
      remarks: [{ id: 'q', on: { kind: 'relationship', id: 'r' }, at: '', kind: 'challenge', text: told }],
    };
    const origin = { kind: 'file', name: 'made-up.json' } as const;
    const open = mapWithoutNames({ document, network: named, origin, problems: [], setAside: [] });
    expect(JSON.stringify(open.document)).not.toMatch(/Alder|Birch/i);
    expect(open.document.remarks).toHaveLength(1);
  });
});

describe('a story without names', () => {
  const network = aNetwork({
    organisations: [
      anOrganisation({ id: 'a', name: 'The Alder Trust', aliases: ['AT'] }),
      anOrganisation({ id: 'b', name: 'Birch Pact' }),
    ],
    collaborations: [
      aCollaboration({ id: 'c', name: 'Rowan Deal', members: ['a'] }),
      aCollaboration({ id: 'd', name: 'Birch Pact', members: ['b'] }),
    ],
  });

  it('gives everybody the number of the picture, in title, text and reveals, and leaves the notes', () => {
    const note = 'Ask the Alder Trust.';
    const step = {
      id: 's',
      title: 'The Alder Trust answers to Birch Pact',
      text: 'In the Rowan Deal AT pays.',
      note,
      reveals: [{ on: [], text: 'So does the Alder Trust.' }, 'of another hand'],
      view: 'v=1',
    };
    const numbers = withoutNames(network);
    const nameOf = (id: string) => [...numbers.organisations.values()].find((one) => one.id === id)?.name ?? '';
    const rowan = [...numbers.collaborations.values()].find((one) => one.id === 'c')?.name ?? '';
    expect(storyWithoutNames([step], network)).toEqual([
      {
        ...step,
        title: `${nameOf('a')} answers to ${nameOf('b')}`,
        text: `In ${rowan} ${nameOf('a')} pays.`,
        reveals: [{ on: [], text: `So does ${nameOf('a')}.` }, 'of another hand'],
      },
    ]);
  });

  it('leaves what names nobody as it is', () => {
    const step = { id: 's', title: 'Who answers to whom?', view: 'v=1' };
    expect(storyWithoutNames([step], network)).toEqual([step]);
  });
});
