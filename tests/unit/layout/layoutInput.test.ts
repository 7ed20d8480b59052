import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/domain/network.ts';
import { findHomes } from '../../../src/layout/homes.ts';
import { tangleOf } from '../../../src/layout/tangle.ts';
import { layoutRequest, toPositions } from '../../../src/scene/layoutInput.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  organisationId,
} from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const plain = { pins: new Map(), known: null, frame: 'square', candidates: 1 } as const;
const requestOf = (network: Network) => layoutRequest(network, plain);

const organisations = ['a', 'b', 'c', 'd'].map((id) => anOrganisation({ id, name: `The ${id} trust` }));
const collaborations = [
  aCollaboration({ id: 'north', members: ['a', 'b'], model: 'collaborative-market', backbone: 'a' }),
  aCollaboration({ id: 'south', members: ['c'], model: 'collaborative-market' }),
];
const relationships = [
  aRelationship({ id: 'r1', from: 'a', to: 'b', collaborations: ['north'] }),
  anAccountability({ id: 'r2', from: 'b', to: 'd', collaborations: ['north'] }),
  aRelationship({ id: 'r3', from: 'c', to: 'd', collaborations: ['south'] }),
];

describe('layoutRequest', () => {
  it('does not depend on the order in which a document lists things', () => {
    const one = requestOf(aNetwork({ organisations, collaborations, relationships }));
    const shuffles = fc.tuple(
      fc.shuffledSubarray(organisations, { minLength: 4 }),
      fc.shuffledSubarray(collaborations, { minLength: 2 }),
      fc.shuffledSubarray(relationships, { minLength: 3 }),
    );
    fc.assert(
      fc.property(shuffles, ([o, c, r]) => {
        expect(requestOf(aNetwork({ organisations: o, collaborations: c, relationships: r }))).toEqual(one);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on what ids are called, as long as their order stays', () => {
    const rename = (id: string) => `x-${id}`;
    const renamed = aNetwork({
      organisations: organisations.map((one) => ({ ...one, id: organisationId(rename(one.id)) })),
      collaborations: [
        aCollaboration({
          id: 'u',
          name: 'North',
          members: ['x-a', 'x-b'],
          model: 'collaborative-market',
          backbone: 'x-a',
        }),
        aCollaboration({ id: 'v', name: 'South', members: ['x-c'], model: 'collaborative-market' }),
      ],
      relationships: [
        aRelationship({ id: 'q1', from: 'x-a', to: 'x-b', collaborations: ['u'] }),
        anAccountability({ id: 'q2', from: 'x-b', to: 'x-d', collaborations: ['u'] }),
        aRelationship({ id: 'q3', from: 'x-c', to: 'x-d', collaborations: ['v'] }),
      ],
    });
    expect(requestOf(renamed)).toEqual(requestOf(aNetwork({ organisations, collaborations, relationships })));
  });

  it('weighs accountability, ranks by points, and counts both members and those involved', () => {
    const { graph } = requestOf(aNetwork({ organisations, collaborations, relationships }));
    expect([...graph.weights]).toEqual([1, expect.closeTo(2.2, 5), 1]);
    expect([...graph.nameRanks]).toEqual([1, 4, 1, 4]);
    expect(graph.territories.map(({ nodes, backbone }) => [[...nodes], backbone])).toEqual([
      [[0, 1, 3], 0],
      [[2, 3], -1],
    ]);
    expect(graph.territories[0]?.group).toBe(graph.territories[1]?.group);
    expect(graph.radii[0]).toBe(11);
    expect(graph.radii[1]).toBeCloseTo(3.5 + 1.05 * Math.SQRT2, 5);
  });

  it('marks regulators, national funders and central government', () => {
    const kinds = ['regulator', 'lottery-or-public-funder', 'central-government', 'charity', null];
    const network = aNetwork({ organisations: kinds.map((kind, i) => anOrganisation({ id: `o${i}`, kind })) });
    expect([...requestOf(network).graph.national]).toEqual([1, 1, 1, 0, 0]);
  });

  it('carries pins and known places by index, unknown ones as NaN', () => {
    const network = aNetwork({ organisations });
    const request = layoutRequest(network, {
      ...plain,
      pins: new Map([
        [organisationId('c'), [5, 6]],
        [organisationId('gone'), [0, 0]],
      ]),
      known: new Map([[organisationId('b'), [1.5, -2]]]),
    });
    expect([...request.graph.pins]).toEqual([[2, [5, 6]]]);
    expect([...(request.initial ?? [])]).toEqual([NaN, NaN, 1.5, -2, NaN, NaN, NaN, NaN]);
  });

  it('reads the coordinates it is given back by organisation', () => {
    const network = aNetwork({ organisations: ['a', 'b'] });
    expect([...toPositions(network, Float32Array.of(1, 2, 3, 4))]).toEqual([
      ['a', [1, 2]],
      ['b', [3, 4]],
    ]);
  });

  it('gives the example its homes: most inside, thirteen between two, the rest in the open', () => {
    const { graph } = requestOf(theExample());
    const kinds = findHomes(graph, tangleOf(graph)).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count('inside'), count('between'), count('commons')]).toEqual([272, 13, 9]);
  });
});
