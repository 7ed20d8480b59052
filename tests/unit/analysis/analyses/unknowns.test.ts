import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citizensVoice } from '../../../../src/analysis/analyses/citizensVoice.ts';
import { democraticAnchorage } from '../../../../src/analysis/analyses/democraticAnchorage.ts';
import { moneyAndAccount } from '../../../../src/analysis/analyses/moneyAndAccount.ts';
import { scrutinyOverlap } from '../../../../src/analysis/analyses/scrutinyOverlap.ts';
import type { Rung } from '../../../../src/analysis/analyses/voiceRungs.ts';
import { rungs } from '../../../../src/analysis/analyses/voiceRungs.ts';
import { withdrawal } from '../../../../src/analysis/analyses/withdrawal.ts';
import type { Analysis } from '../../../../src/analysis/results/analysis.ts';
import { believed } from '../../../../src/analysis/results/beliefs.ts';
import { subjectKey } from '../../../../src/analysis/results/result.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { ask } from './asking.ts';

/** Checks every pair of answers about one subject: as recorded, and with unknown relationships taken for real. */
function withUnknowns<Value>(analysis: Analysis<Value>, check: (before: Value, after: Value) => void): void {
  fc.assert(
    fc.property(someGoverned(), (network) => {
      const after = new Map(
        ask(analysis, believed(network, 'with-unknowns')).map((draft) => [subjectKey(draft.subject), draft.value]),
      );
      for (const { subject, value } of ask(analysis, network)) {
        const other = after.get(subjectKey(subject)) ?? null;
        if (value !== null) expect(other).not.toBeNull();
        if (value !== null && other !== null) check(value, other);
      }
    }),
  );
}

describe('an unknown relationship that turns out to be real', () => {
  it('takes no anchor from those who decide', () => {
    withUnknowns(democraticAnchorage, (before, after) => {
      for (const point of ['elected', 'citizens'] as const)
        expect(after.points[point]?.anchored).toEqual(
          expect.arrayContaining([...(before.points[point]?.anchored ?? [])]),
        );
    });
  });

  it('takes no line of account from money, and brings those that were foretold', () => {
    withUnknowns(moneyAndAccount, (before, after) => {
      const flows = new Map(after.flows.map((flow) => [flow.funding, flow]));
      for (const { funding, standing, reachesPublic } of before.flows) {
        const isAccounted = flows.get(funding)!.lines.length > 0;
        expect(isAccounted).toBe(standing !== 'not-recorded');
        if (reachesPublic) expect(flows.get(funding)!.reachesPublic).toBe(true);
      }
    });
  });

  it('puts no group of citizens on a lower rung, nor further from a decision', () => {
    const height = (rung: Rung | null): number => (rung === null ? rungs.length : rungs.indexOf(rung));
    withUnknowns(citizensVoice, (before, after) => {
      if (before.kind !== 'group' || after.kind !== 'group') return;
      expect(after.rung).toBe(before.rungIfUnknown);
      expect(height(after.rung)).toBeLessThanOrEqual(height(before.rung));
      expect(after.steps ?? Infinity).toBeLessThanOrEqual(before.steps ?? Infinity);
    });
  });

  it('takes no matter from scrutiny', () => {
    withUnknowns(scrutinyOverlap, (before, after) => {
      const matters = new Map(after.matters.map((matter) => [matter.matter, matter]));
      for (const { matter, internal, external } of before.matters) {
        expect(matters.get(matter)?.internal).toEqual(expect.arrayContaining([...internal]));
        expect(matters.get(matter)?.external).toEqual(expect.arrayContaining([...external]));
      }
    });
  });

  it('leaves nobody with less of a way to the public when somebody withdraws', () => {
    fc.assert(
      fc.property(someGoverned(), fc.nat(), (network, number) => {
        const ids = [...network.organisations.keys()];
        const refs = ids
          .slice(number % (ids.length + 1))
          .slice(0, 1)
          .map(organisationRef);
        const reaching = (map: Network) => withdrawal(map, refs, defaultThresholds).after;
        const [before, after] = [reaching(network), reaching(believed(network, 'with-unknowns'))];
        expect(after.reachPublic).toBe(before.reachPublic + before.onlyIfUnknown);
      }),
    );
  });
});
