// `npm run soak`: the long forms of the reliability tests in a real Chromium, one worker at a time. The short ones are part of `npm test`.
// `npm run soak -- memory links` for some of them.
import { build, isBuilt } from './build.mjs';
import { ensureBrowser, howToGetBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

/** How long each goes on; a value given by the caller stands. */
const longForms = { ATTACK: 'all', BAD_INPUT: 'all', RESILIENCE: 'all', LINKS: '500', CYCLES: '1000' };

const all = ['attack', 'badInput', 'resilience', 'links', 'determinism', 'memory'];
const named = process.argv.slice(2);

setUp();
if (!isBuilt() && !build()) process.exit(1);
if (!(await ensureBrowser())) {
  console.error(howToGetBrowser);
  process.exit(1);
}
for (const [name, value] of Object.entries(longForms)) process.env[name] ??= value;
const { isSuccess } = await run('playwright', [
  'test',
  ...(named.length > 0 ? named : all).map((name) => `tests/e2e/${name}.spec.ts`),
  '--workers=1',
]);
process.exitCode = isSuccess ? 0 : 1;
