import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FocusRequest } from '../../../src/analysis/focusNetwork.ts';
import { focusNetwork } from '../../../src/analysis/focusNetwork.ts';
import type { EntityRef } from '../../../src/domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import type { Network } from '../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  aRelationship,
  collaborationId,
  organisationId,
  relationshipId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

/** a → b → c → d, and x – b without direction. */
const chain = aNetwork({
  relationships: [
    aFunding({ id: 'ab', from: 'a', to: 'b' }),
    aFunding({ id: 'bc', from: 'b', to: 'c' }),
    aFunding({ id: 'cd', from: 'c', to: 'd' }),
    aRelationship({ id: 'xb', from: 'x', to: 'b', type: 'partners-with' }),
  ],
});
const names = ({ organisations, relationships }: Network) => [
  [...organisations.keys()].join(''),
  [...relationships.keys()].join(' '),
];
const around = (on: EntityRef, degrees: FocusRequest['degrees'] = 1, direction: FocusRequest['direction'] = 'both') =>
  names(focusNetwork(chain, { on, degrees, direction }));
const b = organisationRef(organisationId('b'));

const someFocus = someNetwork().chain((network) =>
  fc.record({
    network: fc.constant(network),
    on: fc.constantFrom<EntityRef>(
      ...[...network.organisations.keys()].map(organisationRef),
      ...[...network.collaborations.keys()].map(collaborationRef),
      ...[...network.relationships.keys()].map(relationshipRef),
      organisationRef(organisationId('nobody of this name')),
    ),
    direction: fc.constantFrom<FocusRequest['direction']>('both', 'in', 'out'),
  }),
);

describe('focusNetwork', () => {
  it('is the network itself without a focus', () => {
    expect(focusNetwork(chain, null)).toBe(chain);
  });

  it('keeps an organisation, its neighbours and the lines walked to them', () => {
    expect(around(b)).toEqual(['abcx', 'ab bc xb']);
    expect(around(b, 2)).toEqual(['abcdx', 'ab bc cd xb']);
  });

  it('follows lines one way, and undirected ones always', () => {
    expect(around(b, 1, 'in')).toEqual(['abx', 'ab xb']);
    expect(around(b, 1, 'out')).toEqual(['bcx', 'bc xb']);
    expect(around(b, 4, 'out')).toEqual(['bcdx', 'bc cd xb']);
  });

  it('starts from both ends of a relationship', () => {
    expect(around(relationshipRef(relationshipId('cd')))).toEqual(['bcd', 'bc cd']);
  });

  it('counts those who take part in a collaboration as the first step', () => {
    const network = aNetwork({
      collaborations: [aCollaboration({ members: ['a'] })],
      relationships: [
        aFunding({ id: 'within', from: 'b', to: 'c', collaborations: ['deal'] }),
        aFunding({ id: 'beyond', from: 'c', to: 'd' }),
      ],
    });
    const deal = collaborationRef(collaborationId('deal'));
    expect(names(focusNetwork(network, { on: deal, degrees: 1, direction: 'both' }))).toEqual(['abc', 'within']);
    expect(names(focusNetwork(network, { on: deal, degrees: 2, direction: 'both' }))).toEqual([
      'abcd',
      'beyond within',
    ]);
  });

  it('keeps an empty collaboration that is itself in focus', () => {
    const network = aNetwork({ collaborations: [aCollaboration()], organisations: ['a'] });
    const left = focusNetwork(network, {
      on: collaborationRef(collaborationId('deal')),
      degrees: 1,
      direction: 'both',
    });
    expect([left.organisations.size, left.collaborations.size]).toEqual([0, 1]);
  });

  it('shows nothing when what is in focus is not there', () => {
    expect(around(organisationRef(organisationId('ghost')))).toEqual(['', '']);
  });

  it('shows more with each degree, and no line without its ends', () => {
    fc.assert(
      fc.property(someFocus, ({ network, on, direction }) => {
        const steps = ([1, 2, 3, 4] as const).map((degrees) => focusNetwork(network, { on, degrees, direction }));
        const isWhole = ({ organisations, relationships, collaborations }: Network) =>
          [...relationships.values()].every(({ from, to }) => organisations.has(from) && organisations.has(to)) &&
          [...collaborations.values()].every(({ members }) => members.every((m) => organisations.has(m.organisation)));
        const holds = (step: Network, before: Network | undefined) =>
          [...(before?.organisations.keys() ?? [])].every((id) => step.organisations.has(id)) &&
          [...(before?.relationships.keys() ?? [])].every((id) => step.relationships.has(id));
        expect(steps.map((step, n) => isWhole(step) && holds(step, steps[n - 1]))).toEqual([true, true, true, true]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same when it focuses twice as when it focuses once', () => {
    fc.assert(
      fc.property(someFocus, fc.constantFrom(1, 2, 3, 4), ({ network, on, direction }, degrees) => {
        const focus: FocusRequest = { on, degrees: degrees, direction };
        const once = focusNetwork(network, focus);
        expect(names(focusNetwork(once, focus))).toEqual(names(once));
      }),
      { numRuns: 150 },
    );
  });
});
