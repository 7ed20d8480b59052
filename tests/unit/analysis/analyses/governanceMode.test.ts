import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { governanceConditions } from '../../../../src/analysis/analyses/governanceConditions.ts';
import { compareForms, detectForm } from '../../../../src/analysis/analyses/governanceForms.ts';
import { governanceMode } from '../../../../src/analysis/analyses/governanceMode.ts';
import type { Delivery } from '../../../../src/analysis/analyses/governanceStructure.ts';
import { governanceStructure } from '../../../../src/analysis/analyses/governanceStructure.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aNetwork,
  aRelationship,
  collaborationId,
  organisationId,
  termId,
} from '../../../fixtures/aNetwork.ts';
import { renamed, unordered } from '../../../fixtures/renamed.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { workedOracle } from '../../../fixtures/workedOracle.ts';

const ask = (network: Network) => governanceMode.run({ network, asOf: null, thresholds: defaultThresholds });
const valueOf = (network: Network) => ask(network)[0]?.value ?? null;

const partners = (...pairs: readonly string[]): readonly Relationship[] =>
  pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('-');
    return aRelationship({ from, to, collaborations: ['deal'] });
  });
const delivers = (from: string, to: string): Relationship =>
  aRelationship({ from, to, type: 'delivers-for', collaborations: ['deal'] });

const five = ['a', 'b', 'c', 'd', 'e'];
const aDeal = (relationships: readonly Relationship[], governanceForm: string | null = null, members = five): Network =>
  aNetwork({ collaborations: [aCollaboration({ id: 'deal', members, governanceForm })], relationships });

describe('the worked example', () => {
  it('is centred on the lead provider, who delivers, and differs from the shared form it declares', () => {
    const network = workedOracle();
    const value = valueOf(network);
    expect(value).toMatchObject({
      form: 'lead',
      declared: 'self-organised',
      comparison: { answer: 'differs', reason: null },
      structure: { density: 0.4, centralisation: 1, bodies: [] },
    });
    expect(value?.structure.broker).toEqual({
      organisation: 'lead',
      isMember: true,
      span: 1,
      delivery: 'recorded',
      decisionShare: null,
    });
    expect(value?.confidence).toBeCloseTo(0.3, 12);
    expect(value?.nearest).toBe('brokerSpan');
    const [draft] = ask(network);
    expect(draft?.n).toBe(5);
    expect(draft?.because.relationships).toContain('lead-delivers-for-brd');
    expect(governanceMode.inWords(network, draft!)).toBe(
      'Care: Declared self-organised; the recorded ties look like a lead organisation (Lead). Centralisation 1.00, 40% of pairs tied. Lead stands between the others most; it is tied to 100% of the members, and delivery by it is recorded. The nearest threshold is 0.30 away.',
    );
  });
});

describe('the form that ties look like', () => {
  const star = partners('hub-a', 'hub-b', 'hub-c', 'hub-d', 'hub-e');

  it('takes in a body outside the members that coordinates them and delivers nothing recorded', () => {
    const network = aDeal([...star, delivers('a', 'b')], 'network-administrative-organisation');
    expect(valueOf(network)).toMatchObject({
      form: 'nao',
      comparison: { answer: 'agree' },
      structure: { bodies: ['hub'], broker: { organisation: 'hub', isMember: false, span: 1 } },
    });
  });

  it('leaves the body out once it delivers, so that no tie among members is left to judge by', () => {
    const [draft] = ask(aDeal([...star, delivers('hub', 'a')]));
    expect(draft?.withheld).toBe(
      'Cannot tell, because ties of coordination are recorded for 0 of 5 members, and 60% are needed.',
    );
  });

  it('does not take silence about delivery for no delivery', () => {
    expect(valueOf(aDeal(star, 'lead-organisation'))).toMatchObject({
      form: 'lead-or-nao',
      comparison: { answer: 'cannot-tell' },
    });
    expect(valueOf(aDeal(star, 'self-organised'))?.comparison.answer).toBe('differs');
  });

  it('is shared where many pairs are tied and nobody is central', () => {
    const network = aDeal(partners('a-b', 'b-c', 'c-d', 'd-e', 'e-a'), 'self-organised');
    expect(valueOf(network)).toMatchObject({
      form: 'shared',
      comparison: { answer: 'agree' },
      structure: { broker: null, centralisation: 0, density: 0.5 },
    });
  });

  it('follows its thresholds, from the figures alone', () => {
    const broker = (span: number, delivery: Delivery) => ({
      organisation: organisationId('hub'),
      isMember: true,
      span,
      delivery,
      decisionShare: null,
    });
    const detect = (centralisation: number, density: number, span: number, delivery: Delivery = 'recorded') =>
      detectForm({ centralisation, density, broker: broker(span, delivery) }, defaultThresholds);
    expect(detect(0.5, 0.2, 0.7)).toEqual({ form: 'lead', confidence: 0, nearest: 'brokerSpan' });
    expect(detect(0.5, 0.2, 0.69).form).toBe('mixed');
    expect(detect(0.49, 0.2, 0.7)).toMatchObject({ form: 'mixed', nearest: 'centralised' });
    expect(detect(0.35, 0.3, 0.7).form).toBe('shared');
    expect(detect(0.35, 0.29, 0.1)).toMatchObject({ form: 'mixed', nearest: 'dense' });
    expect(detect(0.9, 0.2, 0.9, 'none-recorded').form).toBe('nao');
    const bolder = { ...defaultThresholds, brokerSpan: 0.6 };
    const figures = { centralisation: 0.5, density: 0.2, broker: broker(0.69, 'recorded') };
    expect(detectForm(figures, bolder).form).toBe('lead');
  });

  it('cannot be told of fewer than five members, of none, or where few ties are recorded', () => {
    const reasons = [
      ask(aDeal([], null, [])),
      ask(aDeal(partners('a-b'), null, ['a', 'b'])),
      ask(aDeal(partners('a-b'))),
    ].map(([draft]) => draft?.withheld);
    expect(reasons).toEqual([
      'Cannot tell, because no member is recorded, and at least five are needed.',
      'Cannot tell, because only two members are recorded, and at least five are needed.',
      'Cannot tell, because ties of coordination are recorded for 2 of 5 members, and 60% are needed.',
    ]);
  });

  it('does not count what is unknown or denied, nor ties of an organisation to itself', () => {
    const ties = partners('a-b', 'b-c', 'c-d', 'd-e', 'e-a');
    const more = [
      aRelationship({ from: 'a', to: 'c', status: 'unknown' }),
      aRelationship({ from: 'a', to: 'd', status: 'denied' }),
      aRelationship({ from: 'a', to: 'a' }),
    ];
    expect(valueOf(aDeal([...ties, ...more]))).toEqual(valueOf(aDeal(ties)));
  });
});

describe('what is declared', () => {
  it('is not judged where nothing is declared, or a form of the map’s own', () => {
    expect(compareForms(null, 'lead').answer).toBe('cannot-tell');
    expect(compareForms(termId('a-form-of-its-own'), 'lead').answer).toBe('cannot-tell');
    expect(compareForms(termId('lead-organisation'), 'mixed').answer).toBe('differs');
  });

  it('has its conditions named one by one, none of them judged and none added up', () => {
    const network = aDeal([], 'lead-organisation');
    const [draft] = governanceConditions.run({ network, asOf: null, thresholds: defaultThresholds });
    expect(draft?.value?.conditions.map(({ name, agreement }) => [name, agreement])).toEqual([
      ['members', 'cannot-tell'],
      ['trust', 'cannot-tell'],
      ['goals', 'cannot-tell'],
      ['skills', 'cannot-tell'],
    ]);
    expect(draft?.value?.conditions[0]).toMatchObject({
      suits: 'a moderate number of members',
      recorded: 'five members',
    });
    const other = aDeal([], 'a-form-of-its-own');
    expect(governanceConditions.run({ network: other, asOf: null, thresholds: defaultThresholds })).toEqual([]);
  });
});

describe('on any network', () => {
  it('the answer stays when everything is renamed and reordered', () => {
    fc.assert(
      fc.property(someGoverned({ organisations: 8, relationships: 30 }), fc.nat(25), (network, turn) => {
        const other = renamed(network, turn);
        expect(unordered(ask(other.network))).toEqual(unordered(other.rename(ask(network))));
      }),
    );
  });

  it('the broker and the bodies are organisations of the network, and shares are shares', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const id of network.collaborations.keys()) {
          const { broker, bodies, density, centralisation, tied } = governanceStructure(network, id);
          for (const body of bodies) expect(network.organisations.has(body)).toBe(true);
          if (broker !== null) expect(network.organisations.has(broker.organisation)).toBe(true);
          for (const share of [broker?.span, broker?.decisionShare, density, centralisation]) {
            expect(share ?? 0).toBeGreaterThanOrEqual(0);
            expect(share ?? 0).toBeLessThanOrEqual(1 + 1e-12);
          }
          expect(new Set(tied).size).toBe(tied.length);
        }
      }),
    );
  });

  it('a collaboration without anybody is answered, not passed over', () => {
    expect(governanceStructure(aDeal([], null, []), collaborationId('deal'))).toMatchObject({
      density: null,
      centralisation: null,
      broker: null,
    });
  });
});
