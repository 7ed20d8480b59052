import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Question } from '../../../../src/analysis/results/analysis.ts';
import { answer } from '../../../../src/analysis/results/answer.ts';
import { believed } from '../../../../src/analysis/results/beliefs.ts';
import { supportBehind } from '../../../../src/analysis/results/evidence.ts';
import type { Verdict } from '../../../../src/analysis/results/result.ts';
import { beliefs, noReason, theMap } from '../../../../src/analysis/results/result.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import {
  aNetwork,
  aRelationship,
  aSource,
  evidence,
  organisationId,
  relationshipId,
} from '../../../fixtures/aNetwork.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';

const asked = (network: Network): Question => ({ network, asOf: null, thresholds: defaultThresholds });

/** Counts asserted relationships: another answer when there are none, another figure otherwise. */
const counting: Analysis<number> = {
  id: 'T',
  name: 'Count',
  card: { definition: '', formula: '', references: [], thresholds: [], data: [], changedBy: '' },
  run: ({ network }) => {
    const ties = [...network.relationships.values()].filter(({ status }) => status === 'asserted');
    const because = { ...noReason, relationships: ties.map(({ id }) => id) };
    return [{ subject: theMap, value: ties.length, withheld: null, because, needs: [], n: ties.length }];
  },
  likeness: (before, after) => {
    if (before === after) return 'same';
    return before === 0 || after === 0 ? 'other-answer' : 'other-figure';
  },
  inWords: () => '',
};

const network = aNetwork({
  sources: [
    aSource({ id: 's1', publisher: 'The Board', year: 2018 }),
    aSource({ id: 's2', publisher: 'The Board', year: 2014 }),
    aSource({ id: 's3', publisher: 'A newspaper' }),
  ],
  relationships: [
    aRelationship({ id: 'r1', evidence: evidence('stated', ['s1', 's2']) }),
    aRelationship({ id: 'r2', evidence: evidence('classified', ['s3', 's3']) }),
    aRelationship({ id: 'r3', evidence: evidence('stated', []) }),
    aRelationship({ id: 'r4', status: 'unknown', evidence: evidence('stated', ['s1']) }),
    aRelationship({ id: 'r5', status: 'denied' }),
  ],
});
const all = ['r1', 'r2', 'r3', 'r4', 'r5'].map(relationshipId);

describe('what stands behind relationships', () => {
  it('counts those with a source, how it is known, by how many publishers and since when', () => {
    expect(supportBehind(network, all)).toEqual({
      relationships: 5,
      sourced: 3,
      stated: 2,
      classified: 1,
      publishers: 2,
      oldestYear: 2014,
    });
  });

  it('has no year where no source names one, and none at all where there is no relationship', () => {
    expect(supportBehind(network, [relationshipId('r2')]).oldestYear).toBeNull();
    expect(supportBehind(network, [])).toMatchObject({ relationships: 0, sourced: 0, publishers: 0, oldestYear: null });
  });
});

describe('a belief', () => {
  const idsUnder = (belief: (typeof beliefs)[number]) => [...believed(network, belief).relationships.keys()];

  it('keeps what has a source, or two different ones, or takes the unknown for real', () => {
    expect(idsUnder('sourced-only')).toEqual(['r1', 'r2', 'r4']);
    expect(idsUnder('two-sources')).toEqual(['r1']);
    expect(idsUnder('with-unknowns')).toEqual(all);
    const statuses = [...believed(network, 'with-unknowns').relationships.values()].map(({ status }) => status);
    expect(statuses).toEqual(['asserted', 'asserted', 'asserted', 'asserted', 'denied']);
  });

  it('leaves a network that it changes nothing in as it is, and is worked out once', () => {
    const plain = aNetwork({ relationships: [aRelationship({ evidence: evidence('stated', ['s1', 's2']) })] });
    for (const belief of beliefs) expect(believed(plain, belief)).toBe(plain);
    expect(believed(network, 'two-sources')).toBe(believed(network, 'two-sources'));
  });

  it('held twice is held once', () => {
    fc.assert(
      fc.property(someGoverned(), fc.constantFrom(...beliefs), (some, belief) => {
        const once = believed(some, belief);
        expect(believed(once, belief)).toBe(once);
      }),
    );
  });
});

describe('an answer', () => {
  it('says how it fares under each belief; two sources are told and do not decide', () => {
    const [result] = answer(counting, asked(network));
    expect(result).toMatchObject({ value: 3, evidence: { relationships: 3, sourced: 2, verdict: 'weakens' } });
    expect(result?.evidence.verdicts).toEqual({
      'sourced-only': 'weakens',
      'two-sources': 'weakens',
      'with-unknowns': 'weakens',
    } satisfies Record<string, Verdict>);
  });

  it('flips when nothing of it is sourced', () => {
    const [result] = answer(counting, asked(aNetwork({ relationships: [aRelationship()] })));
    expect(result?.evidence).toMatchObject({ verdict: 'flips', verdicts: { 'with-unknowns': 'holds' } });
  });

  it('flips when it has no counterpart, or is withheld on one side alone', () => {
    const perTie: Analysis<number> = {
      ...counting,
      run: (question) =>
        [...question.network.relationships.keys()].flatMap((id) =>
          counting.run(question).map((draft) => ({ ...draft, subject: { kind: 'relationship', id } as const })),
        ),
    };
    const bySubject = answer(perTie, asked(network)).map(({ evidence: { verdicts } }) => verdicts['sourced-only']);
    expect(bySubject).toEqual(['weakens', 'weakens', 'flips', 'weakens', 'flips']);
    const shy: Analysis<number> = {
      ...counting,
      run: (question) => counting.run(question).map((draft) => (draft.n < 3 ? { ...draft, value: null } : draft)),
    };
    expect(answer(shy, asked(network))[0]?.evidence.verdict).toBe('flips');
    expect(answer(shy, asked(aNetwork()))[0]?.evidence.verdict).toBe('holds');
  });

  it('asks no analysis twice for what has not changed', () => {
    let runs = 0;
    const counted: Analysis<number> = {
      ...counting,
      run: (question) => {
        runs += 1;
        return counting.run(question);
      },
    };
    answer(counted, asked(aNetwork({ relationships: [aRelationship({ evidence: evidence('stated', ['a', 'b']) })] })));
    expect(runs).toBe(1);
  });

  it('has no verdict where it speaks of the record itself', () => {
    const [result] = answer({ ...counting, isOfRecord: true }, asked(network));
    expect(result?.evidence).toMatchObject({ verdict: null, verdicts: { 'sourced-only': null } });
  });

  it('keeps its value whatever is known of its sources', () => {
    fc.assert(
      fc.property(someGoverned(), (some) => {
        const bare: Network = {
          ...some,
          relationships: new Map([...some.relationships].map(([id, tie]) => [id, { ...tie, evidence: null }])),
        };
        expect(answer(counting, asked(bare)).map(({ value }) => value)).toEqual(
          answer(counting, asked(some)).map(({ value }) => value),
        );
      }),
    );
  });

  it('names what it is about', () => {
    const about = organisationRef(organisationId('alpha'));
    const one: Analysis<number> = {
      ...counting,
      run: (q) => counting.run(q).map((draft) => ({ ...draft, subject: about })),
    };
    expect(answer(one, asked(network)).map(({ subject }) => subject)).toEqual([about]);
  });
});
