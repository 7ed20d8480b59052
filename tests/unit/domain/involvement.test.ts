import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { CollaborationId, OrganisationId } from '../../../src/domain/ids.ts';
import { collaborationsOf, involvedIn, membershipsOf, tiesOf } from '../../../src/domain/involvement.ts';
import { documents } from '../formats/documents.ts';
import { someDocument } from './someDocument.ts';

const network = buildNetwork(someDocument() as unknown as MapDocument);
const pact = 'pact' as CollaborationId;

describe('taking part in a collaboration', () => {
  it('is being a member, or an end of a relationship recorded within it', () => {
    expect(involvedIn(network, pact)).toEqual(['alpha', 'beta']);
    expect([...membershipsOf(network)]).toEqual([['beta', ['pact']]]);
    expect([...collaborationsOf(network)]).toEqual([
      ['alpha', ['pact']],
      ['beta', ['pact']],
    ]);
  });

  it('is nobody for a collaboration that is not there', () => {
    expect(involvedIn(network, 'none' as CollaborationId)).toEqual([]);
  });

  it('says the same from either side, in order, each once', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const any = buildNetwork(document);
        for (const id of any.collaborations.keys()) {
          const involved = involvedIn(any, id);
          expect(involved).toEqual([...new Set(involved)].sort());
          for (const organisation of any.organisations.keys())
            expect(collaborationsOf(any).get(organisation)?.includes(id) ?? false).toBe(
              involved.includes(organisation),
            );
        }
        for (const [organisation, collaborations] of membershipsOf(any))
          for (const id of collaborations) expect(involvedIn(any, id)).toContain(organisation);
      }),
      { numRuns: 200 },
    );
  });

  it('is worked out once for each network', () => {
    expect(collaborationsOf(network)).toBe(collaborationsOf(network));
    expect(tiesOf(network)).not.toBe(tiesOf({ ...network }));
  });
});

describe('ties', () => {
  it('stand at both ends; one from an organisation to itself stands once', () => {
    const relationships = [
      { id: 'b', from: 'alpha', to: 'alpha', type: 'funds' },
      { id: 'a', from: 'alpha', to: 'beta', type: 'funds' },
    ];
    const ties = tiesOf(buildNetwork({ ...(someDocument() as unknown as MapDocument), relationships }));
    expect(ties.get('alpha' as OrganisationId)?.map((tie) => tie.id)).toEqual(['a', 'b']);
    expect(ties.get('beta' as OrganisationId)?.map((tie) => tie.id)).toEqual(['a']);
  });
});
