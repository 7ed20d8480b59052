import { describe, expect, it } from 'vitest';
import { crowdedCommons } from '../../../src/scene/commons.ts';
import { aCollaboration, aNetwork, anOrganisation } from '../../fixtures/aNetwork.ts';

const organisations = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => anOrganisation({ id }));
const together = (id: string, members: readonly string[]) => aCollaboration({ id, members });

describe('the commons', () => {
  it('is crowded when over a third of the organisations stand in no territory', () => {
    const network = aNetwork({ organisations, collaborations: [together('one', ['a', 'b', 'c'])] });
    expect(crowdedCommons(network)).toBe(3);
  });

  it('is not worth a word at a third or less', () => {
    const network = aNetwork({ organisations, collaborations: [together('one', ['a', 'b', 'c', 'd'])] });
    expect(crowdedCommons(network)).toBeNull();
  });

  it('counts those who take part in three collaborations as standing in none', () => {
    const network = aNetwork({
      organisations,
      collaborations: ['one', 'two', 'three'].map((id) => together(id, ['a', 'b', 'c', 'd'])),
    });
    expect(crowdedCommons(network)).toBe(6);
  });

  it('is not spoken of where there are no territories, or no organisations', () => {
    expect(crowdedCommons(aNetwork({ organisations }))).toBeNull();
    expect(crowdedCommons(aNetwork({ organisations: [], collaborations: [together('one', [])] }))).toBeNull();
  });
});
