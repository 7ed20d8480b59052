// `npm run check`: everything about the code that can be told without running the app.
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';
import { inWords, sum, tallyStep } from './tally.mjs';

/** The longest first, so that two at a time end together. */
const steps = [
  { name: 'lint', program: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'types', program: 'tsc', args: ['--noEmit'] },
  { name: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', program: 'knip', args: ['--no-progress'] },
  { name: 'data', program: 'run-ts.mjs', args: ['scripts/check-data.ts'] },
];
const layers = {
  name: 'layers',
  program: 'vitest',
  args: ['run', '--project', 'unit', 'tests/unit/architecture.test.ts'],
};

async function runStep({ name, program, args }) {
  const startedAt = performance.now();
  const { isSuccess, output } = await run(program, args, { isQuiet: true });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`${isSuccess ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!isSuccess) console.log(output.trimEnd());
  return tallyStep(isSuccess);
}

/**
 * @param {{ withLayers?: boolean }} options The rules of the layers are a unit test too, so `npm test` leaves them to it.
 * @returns {Promise<readonly import('./tally.mjs').Tally[]>}
 */
export async function check({ withLayers = false } = {}) {
  const waiting = withLayers ? [...steps, layers] : [...steps];
  const tallies = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tallies.push(await runStep(step));
  };
  await Promise.all([work(), work()]);
  return tallies;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  setUp();
  const total = sum(await check({ withLayers: true }));
  console.log(inWords(total));
  process.exit(total.failed === 0 ? 0 : 1);
}
