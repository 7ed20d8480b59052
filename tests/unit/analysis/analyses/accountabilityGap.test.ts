import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountabilityGap, coverOf } from '../../../../src/analysis/analyses/accountabilityGap.ts';
import { powerOf } from '../../../../src/analysis/analyses/power.ts';
import { linesGiven } from '../../../../src/analysis/notation/linesOfAccount.ts';
import type { Accountability, Network } from '../../../../src/domain/network.ts';
import {
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  organisationId,
} from '../../../fixtures/aNetwork.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { answerFor, ask } from './asking.ts';

const power = (network: Network, id: string) => powerOf(network).get(organisationId(id));
const of = (network: Network, id: string) => answerFor(ask(accountabilityGap, network), `organisation ${id}`);

describe('power as far as it is recorded', () => {
  it('is a mean of places among those with any, equal ones sharing the middle', () => {
    const network = aNetwork({
      relationships: [
        aFunding({ id: 'r1', from: 'a', to: 'x', amount: 10, currency: 'GBP' }),
        aFunding({ id: 'r2', from: 'b', to: 'x', amount: 30, currency: 'GBP' }),
        aRelationship({ id: 'r3', from: 'b', to: 'y', type: 'leads' }),
      ],
    });
    // Places by money 1 and 2 of two, by what is decided 1 and 2 of two; nobody holds a duty.
    expect(power(network, 'a')).toMatchObject({ power: 0.5, decides: 1, money: 10, moneyIs: 'amount', duties: 0 });
    expect(power(network, 'b')).toMatchObject({ power: 1, decides: 2, money: 30 });
    expect(power(network, 'x')).toBeUndefined();
  });

  it('counts receivers where an amount is not recorded, or currencies differ: a sum would rank what is recorded', () => {
    const money = (...fields: readonly Parameters<typeof aFunding>[0][]) =>
      power(aNetwork({ relationships: fields.map((field, i) => aFunding({ id: `r${i}`, from: 'a', ...field })) }), 'a');
    expect(money({ to: 'x', amount: 5, currency: 'GBP' }, { to: 'y' })).toMatchObject({
      money: 2,
      moneyIs: 'receivers',
    });
    expect(money({ to: 'x', amount: 5, currency: 'GBP' }, { to: 'y', amount: 5, currency: 'EUR' })).toMatchObject({
      money: 2,
      moneyIs: 'receivers',
    });
  });

  it('counts matters where they are recorded, and duties as those inspected and those answered for', () => {
    const network = aNetwork({
      relationships: [
        aRelationship({ id: 'r1', from: 'ins', to: 'a', type: 'inspects' }),
        anAccountability({ id: 'r2', from: 'a', to: 'ins', about: ['safeguarding', 'statutory-duty'] }),
      ],
    });
    expect(power(network, 'ins')).toMatchObject({ decides: 2, duties: 1 });
    expect(power(network, 'a')).toMatchObject({ decides: 0, duties: 1 });
  });
});

describe('cover', () => {
  const phased = (mark: string) => {
    const answers = { y: 'yes', n: 'no', '?': 'unknown' } as const;
    const [information, discussion, consequences] = [...mark].map((one) => answers[one as 'y']);
    return anAccountability({
      id: mark,
      phases: { information: information!, discussion: discussion!, consequences: consequences! },
    });
  };

  it('is what no line leaves open, at least and at most', () => {
    expect(coverOf([], [])).toEqual({ low: 0, high: 0 });
    expect(coverOf([phased('yyy')], [phased('yyy')])).toEqual({ low: 1, high: 1 });
    const two = [phased('y?n'), phased('?nn')];
    expect(coverOf(two, two).low).toBeCloseTo(1 / 3, 12);
    expect(coverOf(two, two).high).toBeCloseTo(1 - (1 / 3) * (2 / 3), 12);
    expect(coverOf([], [phased('yyn')])).toEqual({ low: 0, high: expect.closeTo(2 / 3, 12) as number });
  });

  it('never shrinks with another line, and at most is never less than at least', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const [, lines] of linesGiven(network, 'possible')) {
          const asserted: readonly Accountability[] = lines.filter(({ status }) => status === 'asserted');
          const whole = coverOf(asserted, lines);
          expect(whole.high).toBeGreaterThanOrEqual(whole.low);
          const part = coverOf(asserted.slice(1), lines.slice(1));
          expect(whole.low).toBeGreaterThanOrEqual(coverOf(asserted.slice(1), lines).low);
          expect(whole.high).toBeGreaterThanOrEqual(part.high);
        }
      }),
    );
  });
});

describe('gaps', () => {
  const phases = { information: 'yes', discussion: 'yes', consequences: 'yes' } as const;

  it('are hard, open or none, by what is recorded and what may be real', () => {
    const network = aNetwork({
      relationships: [
        ...['silent', 'unsure', 'bare', 'open'].map((from) => aFunding({ from, to: 'x' })),
        anAccountability({ from: 'unsure', to: 'x', status: 'unknown', phases }),
        anAccountability({ from: 'bare', to: 'x' }),
        anAccountability({ from: 'open', to: 'x', phases }),
      ],
    });
    const gap = (id: string) => of(network, id).value;
    expect(gap('silent')).toMatchObject({ isPowerful: true, hardGap: 'yes', gap: { low: 0.625, high: 0.625 } });
    expect(gap('unsure')).toMatchObject({ hardGap: 'unknown', gap: { low: 0, high: 0.625 }, unknownLines: 1 });
    expect(gap('bare')).toMatchObject({ hardGap: 'unknown', cover: { low: 0, high: 1 } });
    expect(gap('open')).toMatchObject({ hardGap: 'no', gap: { low: 0, high: 0 } });
    expect(gap('x')).toMatchObject({ power: 0, isPowerful: false, hardGap: 'no' });
    expect(accountabilityGap.inWords(network, of(network, 'silent'))).toBe(
      'Silent ranks high among those on record as deciding, paying or holding a statutory duty, and no line of account from it is recorded. No matter is recorded of any right to decide, so each counts as one.',
    );
  });

  it('are kept apart from having a route: one fully covered by a regulator has none', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'ins', kind: 'regulator' })],
      relationships: [aFunding({ from: 'a', to: 'x' }), anAccountability({ from: 'a', to: 'ins', phases })],
    });
    expect(of(network, 'a').value).toMatchObject({ hardGap: 'no', gap: { low: 0, high: 0 } });
  });

  it('say whether rights to decide are counted by matter or, where none is recorded, by organisation', () => {
    const words = (...about: readonly string[]) => {
      const network = aNetwork({
        relationships: [
          aRelationship({ id: 'r1', from: 'a', to: 'b', type: 'leads' }),
          anAccountability({ id: 'r2', from: 'b', to: 'a', about }),
        ],
      });
      return accountabilityGap.inWords(network, of(network, 'a'));
    };
    const byOrganisation = 'No matter is recorded of any right to decide, so each counts as one.';
    expect(words()).toContain(byOrganisation);
    expect(words('finance')).not.toContain(byOrganisation);
  });

  it('are not asked of elected bodies and citizens, and cannot be told where nobody has power on record', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'council', kind: 'elected-body' }), 'a'],
      relationships: [aRelationship({ from: 'a', to: 'council' })],
    });
    expect(ask(accountabilityGap, network).map(({ subject, withheld }) => [subject, withheld])).toEqual([
      [
        { kind: 'organisation', id: 'a' },
        'Cannot tell, because no right to decide, no money and no statutory duty is recorded of anybody.',
      ],
    ]);
  });

  it('lie between nothing and the power there is', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const { value } of ask(accountabilityGap, network)) {
          if (value === null) continue;
          expect(value.gap.low).toBeGreaterThanOrEqual(0);
          expect(value.gap.high).toBeGreaterThanOrEqual(value.gap.low);
          expect(value.power).toBeGreaterThanOrEqual(value.gap.high);
          expect(value.power).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
