import { describe, expect, it } from 'vitest';
import { comparedMeasures } from '../../../../src/analysis/compare/measures/comparedMeasures.ts';
import { sidePartsOf } from '../../../../src/analysis/compare/measures/sideParts.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  evidence,
} from '../../../fixtures/aNetwork.ts';

const measured = (network: Network, id: string) => {
  const measure = comparedMeasures.find((one) => one.id === id)!;
  return measure.of(sidePartsOf(network));
};

const phases = (information: 'yes' | 'no' | 'unknown', discussion: 'yes' | 'no' | 'unknown') =>
  ({ information, discussion, consequences: 'no' }) as const;

/**
 * A hub with three providers, who answer to it; the hub answers to a council and a funder, the council to the residents. The hub
 * works with every provider, and two providers with each other.
 */
const hubOf = (name: string, work: object = {}): Parameters<typeof aNetwork>[0] => {
  const id = (part: string) => `${name}-${part}`;
  const within = { collaborations: [name] };
  const providers = ['p', 'q', 'r'].map(id);
  return {
    organisations: [
      anOrganisation({ id: id('hub'), sector: 'public' }),
      anOrganisation({ id: id('p'), sector: 'voluntary' }),
      anOrganisation({ id: id('q'), sector: 'community' }),
      anOrganisation({ id: id('r'), sector: 'private' }),
      anOrganisation({ id: id('council'), kind: 'elected-body', sector: 'public' }),
      anOrganisation({ id: id('funder'), sector: null }),
    ],
    collaborations: [aCollaboration({ id: name, backbone: id('hub'), members: [id('hub'), ...providers], ...work })],
    relationships: [
      ...providers.map((provider) => aRelationship({ from: id('hub'), to: provider, ...within })),
      aRelationship({ from: id('p'), to: id('q'), ...within }),
      ...providers.map((provider, place) =>
        anAccountability({
          from: provider,
          to: id('hub'),
          ...within,
          phases: place === 0 ? null : phases('yes', place === 1 ? 'yes' : 'unknown'),
          evidence: evidence(),
        }),
      ),
      anAccountability({ from: id('hub'), to: id('council'), audience: 'elected-council', ...within }),
      anAccountability({ from: id('hub'), to: id('funder'), audience: 'commissioner-or-funder', ...within }),
      anAccountability({ from: id('hub'), to: id('p'), audience: 'internal-peer', ...within, id: `${name}-back` }),
      aFunding({ from: id('funder'), to: id('hub'), ...within }),
    ],
  };
};
const hub = aNetwork(hubOf('deal'));

describe('the measures of a comparison', () => {
  it('are what they are by hand for a hub with three providers', () => {
    const value = (id: string) => measured(hub, id).value;
    expect(value('members')).toBe(6);
    // Eleven ties: all but that of two providers begin or end at the hub.
    expect(value('busiest')).toBeCloseTo(10 / 11);
    // Of five with a sector, the funder having none.
    expect(value('voluntary')).toBeCloseTo(2 / 5);
    expect(value('lines')).toBe(6);
    expect(value('audiences')).toBe(3);
    expect(value('leadForums')).toBe(3);
    expect(value('citizenLines')).toBe(0);
    expect(value('density')).toBeCloseTo(4 / 6);
    // Partners 3, 2, 2, 1, so differences 0 + 1 + 1 + 2 of at most 3 times 2.
    expect(value('centralisation')).toBeCloseTo(4 / 6);
    // The hub in one step and the providers in two; not the funder, and the council is an end.
    expect(value('publicWay')).toBeCloseTo(4 / 5);
    expect(value('publicSteps')).toBe(2);
    // Two lines with any phase on record: two of three, and one of three.
    expect(value('phases')).toBeCloseTo((2 / 3 + 1 / 3) / 2);
    // Five pairs, of whom the hub and one provider account to each other.
    expect(value('answered')).toBeCloseTo(1 / 5);
    expect(value('sourced')).toBeCloseTo(3 / 11);
  });

  it('say over how many things they were counted', () => {
    const n = Object.fromEntries(comparedMeasures.map(({ id }) => [id, measured(hub, id).n]));
    expect(n).toMatchObject({
      members: 6,
      busiest: 11,
      voluntary: 5,
      audiences: 6,
      phases: 2,
      answered: 5,
      sourced: 11,
    });
  });

  it('say of phases over how many of the lines any was recorded', () => {
    expect(measured(hub, 'phases')).toMatchObject({ n: 2, outOf: 6 });
  });

  it('leave open how far ties centre on one where most members have none on record', () => {
    const members = ['a', 'b', 'c', 'd', 'e', 'f'];
    const within = { collaborations: ['deal'] };
    const tied = (...to: readonly string[]) =>
      aNetwork({
        collaborations: [aCollaboration({ id: 'deal', members })],
        relationships: to.map((id) => aRelationship({ id, from: 'a', to: id, ...within })),
      });
    expect(measured(tied('b', 'c'), 'centralisation').withheld).toBe(
      'Cannot tell, because ties of coordination are recorded of fewer than 60% of the members.',
    );
    expect(measured(tied('b', 'c', 'd'), 'centralisation').value).not.toBeNull();
    expect(measured(tied('b', 'c'), 'density').value).toBeCloseTo(2 / 15);
  });

  it('add up counts over several collaborations, pool shares, and take the middle of what is a matter of one', () => {
    const [one, other] = [hubOf('deal'), hubOf('pact', { backbone: null })];
    const both = aNetwork({
      organisations: [...one!.organisations!, ...other!.organisations!],
      collaborations: [...one!.collaborations!, ...other!.collaborations!],
      relationships: [...one!.relationships!, ...other!.relationships!],
    });
    expect(measured(both, 'members').value).toBe(12);
    expect(measured(both, 'lines').value).toBe(12);
    expect(measured(both, 'audiences').value).toBe(3);
    expect(measured(both, 'voluntary').value).toBeCloseTo(2 / 5);
    expect(measured(both, 'busiest')).toMatchObject({ over: { count: 2, low: 10 / 11, high: 10 / 11 }, n: 22 });
    expect(measured(both, 'leadForums')).toMatchObject({ value: 3, over: { count: 1, low: 3, high: 3 } });
    expect(measured(hub, 'busiest').over).toBeNull();
  });

  it('light what produced them', () => {
    const because = (id: string) => measured(hub, id).because;
    expect(because('busiest').relationships).toHaveLength(10);
    expect(because('voluntary').organisations).toEqual(['deal-p', 'deal-q']);
    expect(because('leadForums').relationships).toHaveLength(3);
    expect(because('answered').relationships).toEqual(['deal-back', 'deal-p-accountable-to-deal-hub']);
  });

  it('take a map without collaborations as one', () => {
    const { collaborations, ...parts } = hubOf('deal')!;
    expect(collaborations).toHaveLength(1);
    expect(measured(aNetwork(parts), 'busiest')).toMatchObject({ value: 10 / 11, over: null });
    expect(measured(aNetwork(parts), 'density').value).toBeCloseTo(4 / 15);
  });

  it('cannot tell of what nobody recorded, and never say nought', () => {
    for (const network of [aNetwork(), aNetwork({ collaborations: [aCollaboration()] })])
      for (const { id } of comparedMeasures) {
        const { value, withheld } = measured(network, id);
        expect(value, id).toBeNull();
        expect(withheld, id).toMatch(/^Cannot tell, because .{10,}\.$/);
      }
  });

  it('tell no line of account from no record of any', () => {
    const tied = aNetwork({
      collaborations: [aCollaboration({ members: ['alpha', 'beta'] })],
      relationships: [aRelationship({ collaborations: ['deal'] })],
    });
    expect(measured(tied, 'lines').value).toBe(0);
    for (const id of ['audiences', 'citizenLines', 'publicWay', 'publicSteps', 'phases', 'answered'])
      expect(measured(tied, id).withheld, id).toBe('Cannot tell, because no line of account is recorded.');
    expect(measured(tied, 'leadForums').withheld).toBe('Cannot tell, because no lead organisation is recorded.');
    expect(measured(tied, 'busiest').withheld).toBe(
      'Cannot tell, because fewer than three relationships are recorded.',
    );
    expect(measured(tied, 'density').withheld).toBe('Cannot tell, because fewer than three members are recorded.');
  });

  it('leave out what a source denies', () => {
    const denied = aNetwork({
      relationships: [anAccountability({ status: 'denied' }), aRelationship({ from: 'beta', to: 'gamma' })],
    });
    expect(measured(denied, 'lines')).toMatchObject({ value: 0, n: 1 });
  });

  it('have an id, a name and a whole card each', () => {
    expect(new Set(comparedMeasures.map(({ id }) => id)).size).toBe(comparedMeasures.length);
    expect(new Set(comparedMeasures.map(({ name }) => name)).size).toBe(comparedMeasures.length);
    for (const { id, card } of comparedMeasures) {
      for (const words of [card.definition, card.formula, card.changedBy])
        expect(words, id).toMatch(/^\S(.|\n){18,}[.)]$/);
      expect(card.references.length, id).toBeGreaterThan(0);
      expect(card.data.length, id).toBeGreaterThan(0);
      for (const threshold of card.thresholds) expect(Object.keys(defaultThresholds), id).toContain(threshold);
    }
  });
});
