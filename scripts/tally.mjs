// Counts of passed, failed and skipped, read from the runners' own reports. A runner that says nothing has failed.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/** A run that ended badly, or did nothing, while its report shows no failure. */
const withExit = (tally, isSuccess) =>
  tally.failed === 0 && (!isSuccess || tally.passed === 0) ? { ...tally, failed: 1 } : tally;

/**
 * @param {any} report Vitest's JSON report, or null when it left none.
 * @param {boolean} isSuccess Whether the runner ended well.
 * @returns {Tally}
 */
export function tallyVitest(report, isSuccess) {
  if (report === null) return oneFailed;
  // A file that could not be loaded has no test that failed, and would not be counted.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return withExit(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    isSuccess,
  );
}

/**
 * @param {any} report Playwright's JSON report, or null when it left none.
 * @param {boolean} isSuccess
 * @returns {Tally}
 */
export function tallyPlaywright(report, isSuccess) {
  if (report === null) return oneFailed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExit({ passed: expected, failed: unexpected + flaky, skipped }, isSuccess);
}

/** @param {boolean} isSuccess */
export const tallyStep = (isSuccess) => (isSuccess ? { passed: 1, failed: 0, skipped: 0 } : oneFailed);

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const sum = (tallies) => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
});

/** @param {Tally} tally */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
