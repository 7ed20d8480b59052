import { describe, expect, it } from 'vitest';
import { organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import { emphasisOf } from '../../../src/scene/emphasis.ts';
import { anAccountability, aNetwork, organisationId, relationshipId } from '../../fixtures/aNetwork.ts';

const line = (id: string, from: string, to: string) =>
  anAccountability({ id: relationshipId(id), from: organisationId(from), to: organisationId(to) });
const network = aNetwork({ relationships: [line('r1', 'a', 'b'), line('r2', 'b', 'c'), line('r3', 'a', 'd')] });
const because = { organisations: [], relationships: [relationshipId('r1')], collaborations: [] };

describe('what a finding rests on', () => {
  it('is exactly what is lit: its lines with both ends, and not the neighbourhood of what is selected', () => {
    const lit = emphasisOf(network, network, [organisationRef(organisationId('a'))], because);
    expect([...(lit?.relationships ?? [])]).toEqual(['r1']);
    expect([...(lit?.organisations ?? [])]).toEqual(['a', 'b']);
    expect([...(lit?.selected ?? [])]).toEqual(['organisation a']);
  });

  it('is followed line by line while it is few lines, and not where it would be a thicket', () => {
    expect(emphasisOf(network, network, [], because)?.isFollowed).toBe(true);
    const many = Array.from({ length: 13 }, (_, place) => line(`m${String(place)}`, 'a', `z${String(place)}`));
    const thicket = aNetwork({ relationships: many });
    const relationships = [...thicket.relationships.keys()];
    expect(emphasisOf(thicket, thicket, [], { ...because, relationships })?.isFollowed).toBe(false);
    expect(emphasisOf(network, network, [relationshipRef(relationshipId('r1'))])?.isFollowed).toBe(false);
  });

  it('lights nothing that the filters leave out', () => {
    const visible = { ...network, relationships: new Map([...network.relationships].filter(([id]) => id !== 'r1')) };
    expect(emphasisOf(network, visible, [], because)).toBeNull();
    expect(emphasisOf(network, visible, [relationshipRef(relationshipId('r2'))])?.relationships.size).toBe(1);
  });
});
