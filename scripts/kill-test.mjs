// `npm run kill-test`: kills the browser 200 times while somebody edits, and looks for what was lost. `KILLS=20` for fewer.
import { build, isBuilt } from './build.mjs';
import { run } from './run.mjs';

process.env.KILLS ??= '200';
const isReady = isBuilt() || build();
const { isSuccess } = isReady
  ? await run('playwright', ['test', 'tests/e2e/kill.spec.ts', '--workers=1'])
  : { isSuccess: false };
process.exitCode = isSuccess ? 0 : 1;
