import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyAndAccount } from '../../../../src/analysis/analyses/moneyAndAccount.ts';
import { rankCorrelation, ranksOf } from '../../../../src/analysis/analyses/rankCorrelation.ts';
import { aCollaboration, aFunding, aNetwork, anAccountability, anOrganisation } from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { answerFor, ask } from './asking.ts';

describe('money and account, side by side', () => {
  const council = anOrganisation({ id: 'council', kind: 'elected-body' });
  const network = aNetwork({
    organisations: [council],
    relationships: [
      aFunding({ from: 'trust', to: 'hub' }),
      aFunding({ from: 'trust', to: 'club' }),
      aFunding({ from: 'trust', to: 'choir' }),
      aFunding({ from: 'lender', to: 'hub' }),
      anAccountability({ from: 'hub', to: 'trust' }),
      anAccountability({ from: 'club', to: 'trust' }),
      anAccountability({ from: 'club', to: 'council' }),
      anAccountability({ from: 'hub', to: 'lender', status: 'unknown' }),
      anAccountability({ from: 'trust', to: 'council' }),
    ],
  });
  const draft = answerFor(ask(moneyAndAccount, network), 'map');
  const standings = Object.fromEntries(
    draft.value?.flows.map(({ funding, standing, reachesPublic }) => [funding, [standing, reachesPublic]]) ?? [],
  );

  it('sets every flow beside the account for it, and looks for the public by routes without the payer', () => {
    expect(standings).toEqual({
      'trust-funds-hub': ['accounted', false],
      'trust-funds-club': ['to-the-public-too', true],
      'trust-funds-choir': ['not-recorded', false],
      // Along its line to the trust, which is not the payer here.
      'lender-funds-hub': ['only-if-unknown', true],
    });
  });

  it('lists account without recorded money', () => {
    expect(draft.value?.unfunded).toEqual(['club-accountable-to-council', 'trust-accountable-to-council']);
  });

  it('says how many flows have no line recorded, and no more', () => {
    expect(moneyAndAccount.inWords(network, draft)).toBe(
      'The record has four flows of money: for two the receiver answers to the payer, for one of them to the public too. For one no line of account to the payer is recorded. One would have one if an unknown line is real.',
    );
    expect(draft.needs[0]).toMatchObject({ field: 'accountable-to', of: 4 });
  });

  it('finds no way to the public through a cycle without exit', () => {
    const cycle = aNetwork({
      relationships: [
        aFunding({ from: 'a', to: 'b' }),
        anAccountability({ from: 'b', to: 'c' }),
        anAccountability({ from: 'c', to: 'b' }),
      ],
    });
    expect(answerFor(ask(moneyAndAccount, cycle), 'map').value?.flows[0]?.reachesPublic).toBe(false);
  });

  it('cannot tell where no money is recorded', () => {
    const drafts = ask(moneyAndAccount, aNetwork({ collaborations: [aCollaboration()] }));
    expect(drafts.map(({ withheld }) => withheld)).toEqual([
      'Cannot tell, because no money is recorded within Deal.',
      'Cannot tell, because no money is recorded within the map.',
    ]);
  });

  const loads = (rhythm: (place: number) => number | null) =>
    answerFor(
      ask(
        moneyAndAccount,
        aNetwork({
          relationships: [10, 20, 30, 40, 50].flatMap((amount, place) => [
            aFunding({ id: `f${place}`, from: `t${place}`, to: 'hub', amount, currency: 'GBP' }),
            anAccountability({ id: `a${place}`, from: 'hub', to: `t${place}`, reportsPerYear: rhythm(place) }),
          ]),
        }),
      ),
      'map',
    ).value?.load;

  it('compares amount with rhythm, and calls out much account for little money', () => {
    expect(loads((place) => place + 1)).toMatchObject({ correlation: 1, correlationWithheld: null, outliers: [] });
    expect(loads((place) => 5 - place)).toMatchObject({ correlation: -1, outliers: ['f0'] });
  });

  it('withholds the correlation without enough rhythms, or where all are alike', () => {
    expect(loads((place) => (place < 4 ? place : null))).toMatchObject({
      correlation: null,
      correlationWithheld:
        'Cannot tell, because both amount and rhythm are recorded for 4 of 5 flows with a line of account, and 80% and at least 5 are needed.',
      outliers: [],
    });
    expect(loads(() => 4)?.correlationWithheld).toBe(
      'Cannot tell, because amounts or rhythms are the same throughout.',
    );
  });

  it('ranks equal values alike, and keeps every correlation between −1 and 1', () => {
    expect(ranksOf([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4]);
    expect(rankCorrelation([])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer())), (pairs) => {
        const found = rankCorrelation(pairs) ?? 0;
        expect(found >= -1 && found <= 1).toBe(true);
        const turned = rankCorrelation(pairs.map(([a, b]) => [a, -b])) ?? 0;
        expect(turned).toBeCloseTo(-found, 9);
      }),
    );
  });

  it('finds no line of account for 41 of 70 flows on the map that ships', () => {
    const value = answerFor(ask(moneyAndAccount, theExample()), 'map').value;
    const missing = value?.flows.filter(({ standing }) => standing === 'not-recorded');
    expect([value?.flows.length, missing?.length]).toEqual([70, 41]);
    expect(value?.flows.filter(({ standing }) => standing === 'to-the-public-too')).toHaveLength(15);
    expect(missing?.filter(({ reachesPublic }) => reachesPublic)).toHaveLength(8);
    expect(value?.unfunded).toHaveLength(69);
    expect(value?.load.correlation).toBeNull();
  });
});
