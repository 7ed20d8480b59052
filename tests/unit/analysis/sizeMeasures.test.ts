import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeMeasure, sizeMeasures } from '../../../src/analysis/sizeMeasures.ts';
import { sizeGaps, sizeWords } from '../../../src/analysis/sizeWords.ts';
import type { Network } from '../../../src/domain/network.ts';
import { aFunding, aNetwork, anAccountability, organisationId } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const network = aNetwork({
  organisations: ['nobody'],
  relationships: [
    aFunding({ id: 'f1', from: 'trust', to: 'hub', amount: 300_000, currency: 'GBP' }),
    aFunding({ id: 'f2', from: 'council', to: 'hub', amount: 50_000, currency: 'GBP' }),
    aFunding({ id: 'f3', from: 'union', to: 'hub', amount: 80_000, currency: 'EUR' }),
    aFunding({ id: 'f4', from: 'lottery', to: 'hub' }),
    aFunding({ id: 'f5', from: 'lottery', to: 'club' }),
    aFunding({ id: 'f6', from: 'trust', to: 'club', amount: 9_999, currency: 'GBP', status: 'denied' }),
    aFunding({ id: 'f7', from: 'hub', to: 'hub', amount: 5, currency: 'GBP' }),
    anAccountability({ id: 'a1', from: 'hub', to: 'council' }),
    anAccountability({ id: 'a2', from: 'hub', to: 'trust' }),
    anAccountability({ id: 'a3', from: 'hub', to: 'lottery', status: 'denied' }),
  ],
});
const words = (by: Parameters<typeof sizeWords>[1], id: string) => sizeWords(network, by, organisationId(id));

describe('what a size stands for', () => {
  it('adds up amounts of one currency, and says what it could not add', () => {
    const measure = sizeMeasure(network, 'money-received');
    expect(measure.currency).toBe('GBP');
    expect(measure.values.get(organisationId('hub'))).toEqual({
      value: 350_000,
      known: 'part',
      lines: 4,
      unknown: 1,
      foreign: 1,
    });
    expect(words('money-received', 'hub')).toBe(
      'money received: at least £350,000, one amount not recorded, one amount in another currency',
    );
  });

  it('tells an amount that is not recorded from no money recorded', () => {
    expect(words('money-received', 'club')).toBe('money received: one amount not recorded');
    expect(words('money-received', 'nobody')).toBe('money received: none recorded');
    expect(words('money-given', 'trust')).toBe('money given: £300,000');
    expect(sizeGaps(network, 'money-received')).toEqual({ part: 1, nothing: 1, none: 5, foreign: 1 });
  });

  it('counts no line that a source denies', () => {
    expect(words('account-given', 'hub')).toBe('gives account on two lines');
    expect(words('account-received', 'lottery')).toBe('receives account on no recorded line');
  });

  it('gives as much as is received, whatever the map', () => {
    const sum = (map: Network, by: 'money-given' | 'money-received' | 'account-given' | 'account-received') =>
      [...sizeMeasure(map, by).values.values()].reduce((total, { value, unknown }) => total + value + unknown, 0);
    fc.assert(
      fc.property(someNetwork(), (map) => {
        expect(sum(map, 'money-given')).toBeCloseTo(sum(map, 'money-received'), 3);
      }),
    );
  });

  it('has a value for every organisation, which is never less than nought', () => {
    fc.assert(
      fc.property(someNetwork(), fc.constantFrom(...sizeMeasures), (map, by) => {
        const { values } = sizeMeasure(map, by);
        expect([...values.keys()]).toEqual([...map.organisations.keys()]);
        for (const { value, known, lines, unknown, foreign } of values.values()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(known === 'all').toBe(unknown + foreign === 0);
          expect(unknown + foreign).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });
});
