import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../../../src/analysis/analyses/fingerprintComponents.ts';
import {
  fingerprintComponents,
  gowerDistance,
  medianFingerprint,
} from '../../../../src/analysis/analyses/fingerprintComponents.ts';
import { fingerprintOf } from '../../../../src/analysis/analyses/fingerprintValues.ts';
import { modelFingerprint } from '../../../../src/analysis/analyses/modelFingerprint.ts';
import { modelsAlike } from '../../../../src/analysis/analyses/modelsAlike.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  collaborationId,
  evidence,
} from '../../../fixtures/aNetwork.ts';
import { renamed, unordered } from '../../../fixtures/renamed.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { workedOracle } from '../../../fixtures/workedOracle.ts';

const question = (network: Network, thresholds = defaultThresholds) => ({ network, asOf: null, thresholds });

const nothing = Object.fromEntries(fingerprintComponents.map(({ id }) => [id, null])) as Fingerprint;
const some: fc.Arbitrary<Fingerprint> = fc
  .array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), { minLength: 15, maxLength: 15 })
  .map(
    (values) => Object.fromEntries(fingerprintComponents.map(({ id }, place) => [id, values[place]])) as Fingerprint,
  );

describe('the distance between fingerprints', () => {
  it('is the mean difference over what both have, from ten components on', () => {
    const ids = fingerprintComponents.map(({ id }) => id);
    const filled = (count: number, value: number): Fingerprint => ({
      ...nothing,
      ...Object.fromEntries(ids.slice(0, count).map((id) => [id, value])),
    });
    expect(gowerDistance(filled(10, 0.25), filled(15, 0.75), 10)).toEqual({ distance: 0.5, components: 10 });
    expect(gowerDistance(filled(9, 0.25), filled(15, 0.75), 10)).toEqual({ distance: null, components: 9 });
    expect(gowerDistance(nothing, nothing, 0)).toEqual({ distance: null, components: 0 });
    const sourced = (evidence: number): Fingerprint => ({ ...filled(14, 0.5), evidence });
    expect(gowerDistance(sourced(0), sourced(1), 10)).toEqual({ distance: 0, components: 14 });
  });

  it('is nought to itself, the same both ways, and never above one', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(gowerDistance(a, a, 1).distance ?? 0).toBe(0);
        expect(gowerDistance(a, b, 1)).toEqual(gowerDistance(b, a, 1));
        expect(gowerDistance(a, b, 1).distance ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has a median that passes over what is not told', () => {
    const sizes = [0.2, null, 0.6, 0.4].map((size) => ({ ...nothing, size }));
    expect(medianFingerprint(sizes)).toEqual({ ...nothing, size: 0.4 });
    expect(medianFingerprint(sizes.slice(0, 3)).size).toBeCloseTo(0.4, 12);
  });
});

describe('the fingerprint of a collaboration', () => {
  it('of the worked example follows from its members and relationships', () => {
    const { values } = fingerprintOf(workedOracle(), collaborationId('care'), defaultThresholds);
    expect(values).toEqual({
      size: Math.log(6) / Math.log(101),
      density: 0.4,
      centralisation: 1,
      decisions: null,
      voluntarySeats: null,
      citizenSeats: null,
      money: null,
      // Forums are LEAD, BRD and FUN inside, COU, RES and INS outside.
      outsideForums: 0.5,
      // Four administrative, two democratic, two market of eight.
      frames: expect.closeTo((1 - (16 + 4 + 4) / 64) / (2 / 3), 12) as number,
      // Known to be present: 2, 1, 3, 1, 3, 2, 2, 3 of three each.
      completeness: expect.closeTo(17 / 24, 12) as number,
      reciprocity: 0,
      formality: null,
      // PA 3, PB 3, LEAD 2, BRD 1; FUN has no route.
      publicReach: expect.closeTo(1 / (9 / 4), 12) as number,
      crossed: null,
      evidence: 1,
    });
  });

  it('reads seats, money, decisions and formality where they are recorded', () => {
    const within = { collaborations: ['deal'] };
    const seat = (from: string, seats: number | null): Relationship => ({
      ...aRelationship({ from, to: 'board', type: 'member-of', ...within }),
      kind: 'seat',
      seats,
    });
    const network = aNetwork({
      organisations: [
        anOrganisation({ id: 'charity', sector: 'voluntary' }),
        anOrganisation({ id: 'council', sector: 'public', kind: 'local-authority' }),
        anOrganisation({ id: 'users', sector: null, kind: 'service-users-or-citizens' }),
        anOrganisation({ id: 'other', sector: null, kind: null }),
      ],
      collaborations: [aCollaboration({ id: 'deal', members: ['charity', 'council', 'users', 'board'] })],
      relationships: [
        seat('charity', 3),
        seat('council', 1),
        seat('users', null),
        seat('other', 5),
        aFunding({ from: 'council', to: 'charity', amount: 900, currency: 'GBP', ...within }),
        aFunding({ from: 'trust', to: 'charity', amount: 100, currency: 'GBP', ...within }),
        anAccountability({ from: 'charity', to: 'board', formality: 'formal', evidence: evidence(), ...within }),
        anAccountability({ from: 'council', to: 'board', formality: 'informal', ...within }),
      ],
    });
    const { values } = fingerprintOf(network, collaborationId('deal'), defaultThresholds);
    expect(values.voluntarySeats).toBe(0.75);
    expect(values.citizenSeats).toBe(0.2);
    expect(values.money).toBeCloseTo(0.82, 12);
    expect(values.formality).toBe(0.5);
    expect(values.evidence).toBe(1 / 8);
    // Rights by seats: charity, council, other; by money: council, trust.
    expect(values.decisions).toBeCloseTo((1 + 4 + 1 + 1) / 25, 12);
  });

  it('is withheld where nothing at all is recorded', () => {
    const network = aNetwork({ collaborations: [aCollaboration({ id: 'empty' })] });
    const [draft] = modelFingerprint.run(question(network));
    expect(draft?.withheld).toBe('Cannot tell, because no member and no relationship within it is recorded.');
    expect(draft?.because.collaborations).toEqual(['empty']);
  });

  it('has components from nought to one, and stays when everything is renamed and reordered', () => {
    const bold = { ...defaultThresholds, fewestComponents: 3, fewestOfModel: 2 };
    const ask = (network: Network) => [
      modelFingerprint.run(question(network, bold)),
      modelsAlike.run(question(network, bold)),
    ];
    fc.assert(
      fc.property(someGoverned({ collaborations: 5, relationships: 30 }), fc.nat(25), (network, turn) => {
        for (const draft of modelFingerprint.run(question(network)))
          for (const value of Object.values(draft.value?.fingerprint ?? {})) {
            expect(value ?? 0).toBeGreaterThanOrEqual(0);
            expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-12);
          }
        const other = renamed(network, turn);
        expect(unordered(ask(other.network))).toEqual(unordered(other.rename(ask(network))));
      }),
      { numRuns: 40 },
    );
  });
});

describe('whether collaborations of one model look alike', () => {
  it('is told of three of a model, and of fewer not', () => {
    const network = theExample();
    const [draft] = modelsAlike.run(question(network));
    const models = draft?.value?.models ?? [];
    expect(models.map(({ model, collaborations }) => [model, collaborations.length])).toEqual([
      ['collaborative-council', 3],
      ['collaborative-market', 2],
      ['agent-of-change', 2],
      ['system-connector', 1],
    ]);
    expect(models.map(({ within }) => within === null)).toEqual([false, true, true, true]);
    expect(models[1]?.reason).toBe(
      'Cannot tell, because two collaborations of the model Collaborative market are recorded, and at least three are needed.',
    );
    expect(draft?.needs).toEqual([]);
    expect(modelsAlike.inWords(network, draft!)).toMatch(
      /^Collaborations of different models are 0\.\d\d apart on average, over 23 pairs\./,
    );
  });

  it('names the one farthest from the others, and nobody where all are level', () => {
    const deal = (id: string, members: readonly string[]) => aCollaboration({ id, members, model: 'system-connector' });
    const bold = { ...defaultThresholds, fewestComponents: 1 };
    const many = Array.from({ length: 60 }, (_, place) => `m${String(place)}`);
    const unlike = aNetwork({ collaborations: [deal('a', ['x', 'y']), deal('b', ['x', 'y']), deal('c', many)] });
    expect(modelsAlike.run(question(unlike, bold))[0]?.value?.models[0]?.oddOnesOut).toEqual(['c']);
    const alike = aNetwork({ collaborations: ['a', 'b', 'c'].map((id) => deal(id, ['x', 'y'])) });
    expect(modelsAlike.run(question(alike, bold))[0]?.value?.models[0]).toMatchObject({ within: 0, oddOnesOut: [] });
  });

  it('cannot be told of one collaboration, or where no model is declared', () => {
    const network = aNetwork({ collaborations: [aCollaboration({ id: 'deal', members: ['a'] })] });
    const [draft] = modelsAlike.run(question(network));
    expect(draft?.withheld).toBe(
      'Cannot tell, because no collaboration with a model and anything recorded of it is there.',
    );
    expect(draft?.needs).toMatchObject([{ field: 'model', missing: [{ id: 'deal' }], of: 1 }]);
  });
});
