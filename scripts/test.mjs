// `npm test`: sets up, then runs every check and test there is, and ends with one line: `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkRest, startLint } from './check.mjs';
import { ensureBrowser, howToGetBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { root, setUp } from './setup.mjs';
import { inWords, sum, tallyPlaywright, tallyStep, tallyVitest } from './tally.mjs';

const startedAt = performance.now();
const tallies = [];

const report = (name) => {
  try {
    return JSON.parse(readFileSync(join(root, 'test-results', name), 'utf8'));
  } catch {
    return null;
  }
};

async function part(name, work) {
  console.log(`\n── ${name} ──`);
  try {
    tallies.push(...(await work()));
  } catch (error) {
    console.error(error);
    tallies.push(tallyStep(false));
  }
}

setUp();
// An old report must not be counted for a run that left none.
rmSync(join(root, 'test-results'), { recursive: true, force: true });

// On a core of its own, while the other does all that follows up to the end-to-end tests.
const linted = startLint();

await part('Checks: types, format, unused code, data', () => checkRest());

let isBuilt = false;
await part('Build', async () => {
  ({ isSuccess: isBuilt } = await run('build.mjs', []));
  return [tallyStep(isBuilt)];
});

// The rules of the layers are among them.
await part('Unit, component and gallery tests', async () => {
  const { isSuccess } = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/vitest.json',
  ]);
  return [tallyVitest(report('vitest.json'), isSuccess)];
});

await part('Lint', async () => [await linted()]);

await part('End-to-end tests', async () => {
  if (!isBuilt) {
    console.log('Not run: there is no build to test.');
    return [tallyStep(false)];
  }
  const browser = await ensureBrowser();
  if (!browser) {
    console.log(howToGetBrowser);
    return [tallyStep(false)];
  }
  const { isSuccess } = await run('playwright', ['test']);
  return [tallyPlaywright(report('e2e.json'), isSuccess)];
});

const total = sum(tallies);
console.log(`\nTook ${Math.round((performance.now() - startedAt) / 1000)} s.`);
console.log(inWords(total));
process.exitCode = total.passed > 0 && total.failed === 0 ? 0 : 1;
