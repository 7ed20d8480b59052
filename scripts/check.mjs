// `npm run check`: everything about the code that can be told without running the app.
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';
import { inWords, sum, tallyStep } from './tally.mjs';

/** Takes about as long as all the others together. */
const lint = { name: 'lint', program: 'eslint', args: ['.', '--max-warnings', '0'] };
const others = [
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

/** Starts a step, and returns what to call for its outcome: it waits for the end, prints how it went, and tells. */
function start({ name, program, args }) {
  const startedAt = performance.now();
  const ended = run(program, args, { isQuiet: true }).then((outcome) => ({
    ...outcome,
    seconds: ((performance.now() - startedAt) / 1000).toFixed(0),
  }));
  return async () => {
    const { isSuccess, output, seconds } = await ended;
    console.log(`${isSuccess ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (!isSuccess) console.log(output.trimEnd());
    return tallyStep(isSuccess);
  };
}

/** @returns {() => Promise<import('./tally.mjs').Tally>} What to call for the outcome, when there is nothing else to do. */
export const startLint = () => start(lint);

/** @returns {Promise<readonly import('./tally.mjs').Tally[]>} One by one, beside the lint. */
export async function checkRest(steps = others) {
  const tallies = [];
  for (const step of steps) tallies.push(await start(step)());
  return tallies;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  setUp();
  const linted = startLint();
  const total = sum([...(await checkRest([...others, layers])), await linted()]);
  console.log(inWords(total));
  process.exit(total.failed === 0 ? 0 : 1);
}
