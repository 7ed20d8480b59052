import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withdraw } from '../../../src/analysis/withdraw.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  aRelationship,
  collaborationId,
  organisationId,
  relationshipId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const network = aNetwork({
  collaborations: [aCollaboration({ id: 'deal', members: ['alpha', 'beta'] })],
  relationships: [
    anAccountability({ id: 'a', from: 'alpha', to: 'beta' }),
    aRelationship({ id: 'b', from: 'beta', to: 'gamma' }),
    aRelationship({ id: 'c', from: 'gamma', to: 'alpha' }),
  ],
});

describe('withdraw', () => {
  it('takes an organisation away with its relationships and its membership', () => {
    const left = withdraw(network, [organisationRef(organisationId('beta'))]);
    expect([...left.organisations.keys()]).toEqual(['alpha', 'gamma']);
    expect([...left.relationships.keys()]).toEqual(['c']);
    expect(left.collaborations.get(collaborationId('deal'))?.members.map((member) => member.organisation)).toEqual([
      'alpha',
    ]);
  });

  it('takes a relationship away and leaves its ends', () => {
    const left = withdraw(network, [relationshipRef(relationshipId('a'))]);
    expect([...left.relationships.keys()]).toEqual(['b', 'c']);
    expect(left.organisations).toEqual(network.organisations);
  });

  it('gives the very network back when nothing is left out', () => {
    expect(withdraw(network, [])).toBe(network);
    expect(
      withdraw(network, [organisationRef(organisationId('nobody')), collaborationRef(collaborationId('deal'))]),
    ).toBe(network);
  });

  it('leaves the same whether two go at once or one after the other, in whatever order', () => {
    fc.assert(
      fc.property(someNetwork(), fc.nat(), fc.nat(), (whole, first, second) => {
        const refs = [
          ...[...whole.organisations.keys()].map(organisationRef),
          ...[...whole.relationships.keys()].map(relationshipRef),
        ];
        if (refs.length === 0) return;
        const pick = (number: number) => refs.slice(number % refs.length, (number % refs.length) + 1);
        const [a, b] = [pick(first), pick(second)];
        expect(withdraw(withdraw(whole, a), b)).toEqual(withdraw(whole, [...b, ...a]));
      }),
    );
  });
});
