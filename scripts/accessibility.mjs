// `npm run accessibility`: every named state in every theme and width past axe; forced colours, rings of the focus and names over lines
// pixel by pixel; the arrow keys on twenty maps. The short form is part of `npm test`. `npm run accessibility -- focusRing` runs what is named.
import { build } from './build.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

const all = ['accessibility', 'forcedColours', 'focusRing', 'labelPixels', 'directions'].map((name) => `${name}.spec`);
const named = process.argv.slice(2);

setUp();
process.env.LONG_ACCESSIBILITY = '1';
const isBuilt = build();
const { isSuccess } = isBuilt
  ? await run('playwright', ['test', ...(named.length > 0 ? named : all)])
  : { isSuccess: false };
process.exitCode = isSuccess ? 0 : 1;
