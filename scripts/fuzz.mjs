// `npm run fuzz`: the long form of the random tests of the reader and of what the views tell, 10,000 runs of each; the short form is part of `npm test`.
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

setUp();
process.env.FUZZ_RUNS ??= '10000';
const { isSuccess } = await run('vitest', [
  'run',
  '--project',
  'unit',
  'tests/unit/formats/fuzz.test.ts',
  'tests/unit/formats/roundTrip.test.ts',
  'tests/unit/explore/sameFacts.test.ts',
  '--testTimeout=600000',
]);
process.exitCode = isSuccess ? 0 : 1;
