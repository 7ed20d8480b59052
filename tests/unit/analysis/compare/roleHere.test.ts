import { describe, expect, it } from 'vitest';
import { alignedRoles } from '../../../../src/analysis/compare/alignedRoles.ts';
import { rolesHere } from '../../../../src/analysis/compare/roleHere.ts';
import { rolesIn } from '../../../../src/analysis/roles.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { aCollaboration, aNetwork, anOrganisation, collaborationId } from '../../../fixtures/aNetwork.ts';

describe('rolesHere', () => {
  it('says of who leads one and is a partner in another that it is a partner there', () => {
    const network = aNetwork({
      organisations: ['alpha', 'beta'].map((id) => anOrganisation({ id, kind: 'charity' })),
      collaborations: [
        aCollaboration({ id: 'deal', members: ['alpha', 'beta'], backbone: 'alpha' }),
        aCollaboration({ id: 'pact', members: ['alpha', 'beta'], backbone: 'beta' }),
      ],
    });
    const both = ['deal', 'pact'].map(collaborationId);
    expect([...rolesHere(network, both, [collaborationId('deal')])]).toEqual([['beta', 'here a delivery partner']]);
    expect([...rolesHere(network, both, [collaborationId('pact')])]).toEqual([['alpha', 'here a delivery partner']]);
    expect(rolesHere(network, both, both).size).toBe(0);
  });

  it('names those of a single collaboration whose role there is not that of their lane, and nobody else', () => {
    const example = theExample();
    const all = [...example.collaborations.keys()];
    const aligned = alignedRoles(example, all);
    for (const id of all) {
      const other = [...rolesIn(example, id)].filter(([one, role]) => aligned.get(one) !== role).map(([one]) => one);
      expect([...rolesHere(example, all, [id]).keys()].sort()).toEqual(other.sort());
    }
  });
});
