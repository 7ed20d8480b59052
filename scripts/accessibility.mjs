// `npm run accessibility`: every named state in every theme and width, past axe, and the focus ring and the words of the map pixel by
// pixel; the short form is part of `npm test`.
import { build } from './build.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

setUp();
process.env.LONG_ACCESSIBILITY = '1';
const isBuilt = build();
const { isSuccess } = isBuilt
  ? await run('playwright', ['test', 'accessibility.spec', 'focusRing.spec', 'forcedColours.spec', 'contrast.spec'])
  : { isSuccess: false };
process.exitCode = isSuccess ? 0 : 1;
