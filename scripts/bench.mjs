// `npm run bench [-- <name>]`: the timings, one after the other. They print figures and judge nothing.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { run } from './run.mjs';
import { root, setUp } from './setup.mjs';

const wanted = process.argv[2] ?? '';
const benches = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('.bench.ts') && name.includes(wanted))
  .sort();
if (benches.length === 0) {
  console.error(`There is no bench whose name holds "${wanted}".`);
  process.exit(1);
}

setUp();
if (!isBuilt() && !build()) process.exit(1);

let isSuccess = true;
for (const name of benches) {
  console.log(`\n── ${name.replace('.bench.ts', '')} ──`);
  isSuccess = (await run('run-ts.mjs', [join('bench', name)])).isSuccess && isSuccess;
}
process.exit(isSuccess ? 0 : 1);
