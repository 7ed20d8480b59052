import { describe, expect, it } from 'vitest';
import { inWords, sum, tallyPlaywright, tallyStep, tallyVitest } from '../../../scripts/tally.mjs';

const vitestReport = (changes: object = {}): object => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...changes,
});
const playwrightReport = (stats: object): object => ({
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
});

describe('the count of tests', () => {
  it('adds what each runner reports', () => {
    const total = sum([
      tallyVitest(vitestReport({ numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }), false),
      tallyPlaywright(playwrightReport({ skipped: 4 }), true),
      tallyStep(true),
    ]);
    expect(total).toEqual({ passed: 9, failed: 1, skipped: 7 });
    expect(inWords(total)).toBe('9 passed, 1 failed, 7 skipped');
  });

  it('says nothing of skipped tests when there are none', () => {
    expect(inWords({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
  });

  it('counts a file that could not be loaded as a failure, and a failed file only once', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(tallyVitest(vitestReport({ numFailedTests: 1, testResults }), false).failed).toBe(2);
  });

  it('counts a runner that left no report as a failure', () => {
    expect(tallyVitest(null, true).failed).toBe(1);
    expect(tallyPlaywright(null, true).failed).toBe(1);
  });

  it('counts a bad end without a failed test, and a run without any test, as a failure', () => {
    expect(tallyVitest(vitestReport(), false).failed).toBe(1);
    expect(tallyVitest(vitestReport({ numPassedTests: 0 }), true).failed).toBe(1);
    expect(tallyPlaywright(playwrightReport({ expected: 0 }), true).failed).toBe(1);
  });

  it('counts a test that passed only at the second try as a failure', () => {
    expect(tallyPlaywright(playwrightReport({ flaky: 1 }), true).failed).toBe(1);
  });
});
