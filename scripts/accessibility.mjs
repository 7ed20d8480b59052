// `npm run accessibility`: every named state in every theme and width, past axe, and forced colours pixel by pixel; the short form is part of `npm test`.
import { build } from './build.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

setUp();
process.env.LONG_ACCESSIBILITY = '1';
const isBuilt = build();
const { isSuccess } = isBuilt
  ? await run('playwright', ['test', 'accessibility.spec', 'forcedColours.spec'])
  : { isSuccess: false };
process.exitCode = isSuccess ? 0 : 1;
