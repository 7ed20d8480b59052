import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNetwork, unpackNetwork } from '../../../src/analysis/packNetwork.ts';
import { aNetwork, anOrganisation } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

describe('packNetwork', () => {
  it('makes a text that gives the same network, in the same order', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const again = unpackNetwork(packNetwork(network));
        expect(again).toEqual(network);
        expect([...again.organisations.keys()]).toEqual([...network.organisations.keys()]);
      }),
    );
    expect(unpackNetwork(packNetwork(theExample()))).toEqual(theExample());
  });

  it('keeps ids and attributes of any name', () => {
    const attributes = JSON.parse('{"__proto__": "kept", "constructor": 1}') as Record<string, string | number>;
    const network = aNetwork({ organisations: [anOrganisation({ id: '__proto__', attributes })] });
    const [organisation] = unpackNetwork(packNetwork(network)).organisations.values();
    expect(organisation?.id).toBe('__proto__');
    expect(Object.keys(organisation?.attributes ?? {})).toEqual(['__proto__', 'constructor']);
  });
});
