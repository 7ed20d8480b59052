import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/analysis/neighbours.ts';
import { tiesOf } from '../../../src/domain/involvement.ts';
import type { Relationship } from '../../../src/domain/network.ts';
import { aFunding, anAccountability, aNetwork, aRelationship, organisationId } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const alpha = organisationId('alpha');
const of = (...relationships: readonly Relationship[]) => aNetwork({ organisations: ['alpha'], relationships });
const peers = (from: string, fields: Parameters<typeof anAccountability>[0] = {}) =>
  anAccountability({ from, to: 'alpha', ...fields });

describe('the relationships of an organisation in order', () => {
  it('are lines of account first, those that leave first, then by audience and name', () => {
    const network = of(
      aFunding({ id: '1', to: 'beta' }),
      peers('zeta', { id: '2' }),
      anAccountability({ id: '3', to: 'gamma', audience: 'internal-peer' }),
      anAccountability({ id: '4', to: 'omega', audience: 'regulator' }),
      anAccountability({ id: '5', to: 'delta', audience: 'regulator' }),
      aFunding({ id: '6', from: 'eta', to: 'alpha' }),
      aRelationship({ id: '7', from: 'theta', to: 'alpha' }),
    );
    expect(neighboursOf(network, alpha).map(({ relationship, way }) => `${relationship.id} ${way}`)).toEqual([
      '5 out',
      '4 out',
      '3 out',
      '2 in',
      '1 out',
      '6 in',
      '7 both',
    ]);
  });

  it('are each once, and lead to the other end', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        for (const id of network.organisations.keys()) {
          const found = neighboursOf(network, id);
          expect(found.map(({ relationship }) => relationship.id).sort()).toEqual(
            (tiesOf(network).get(id) ?? []).map((tie) => tie.id).sort(),
          );
          for (const { relationship, other } of found)
            expect([relationship.from, relationship.to].sort()).toEqual([id, other].sort());
        }
      }),
    );
  });
});
