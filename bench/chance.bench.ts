// How often the guard for small networks cries wolf: `npm run bench -- chance`. Random pairs differ by chance alone, so that the share
// of them that is said to differ by more should be near the level of the tests, and not above it. Printed of each measure alone, and of
// whole tables: in how many any row is called larger, each row alone and all held together (Holm 1979).
import { comparedMeasures } from '../src/analysis/compare/measures/comparedMeasures.ts';
import { comparedSide } from '../src/analysis/compare/measures/comparedSide.ts';
import { comparisonLevel } from '../src/analysis/compare/comparison.ts';
import { measureTable } from '../src/analysis/compare/measures/measureTable.ts';
import { noFilter } from '../src/analysis/filter.ts';
import { seeded } from '../src/analysis/graph/seeded.ts';
import { collaborationId } from '../tests/fixtures/aNetwork.ts';
import type { Manner } from '../tests/fixtures/aRandomPair.ts';
import { aRandomPair } from '../tests/fixtures/aRandomPair.ts';

const pairs = 600;
/** Sides of different sizes with as many ties an organisation differ in density, as the row itself says: that is no false alarm. */
const differs = (id: string, manner: Manner): boolean => id === 'density' && manner === 'centred';
const scopes = ['one', 'other'].map(collaborationId);

for (const manner of ['even', 'centred'] satisfies readonly Manner[]) {
  const random = seeded(manner.length);
  const larger = new Map<string, number>();
  const tested = new Map<string, number>();
  let [alone, held] = [0, 0];
  const add = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (let pair = 0; pair < pairs; pair++) {
    const map = aRandomPair(random, manner);
    const sides = scopes.map((id) => comparedSide(map, { scope: [id], filter: noFilter, withdrawn: [] }));
    let [isAnyAlone, isAnyHeld] = [false, false];
    for (const { id, chance } of measureTable(sides)) {
      if (chance.kind !== 'tested' || differs(id, manner)) continue;
      add(tested, id);
      if (chance.p <= comparisonLevel) add(larger, id);
      isAnyAlone ||= chance.p <= comparisonLevel;
      isAnyHeld ||= chance.isLarger;
    }
    if (isAnyAlone) alone += 1;
    if (isAnyHeld) held += 1;
  }
  const how = manner === 'even' ? 'ties fall anywhere' : 'equal shares pass through one organisation';
  console.log(`\n${String(pairs)} random pairs of 8 to 28 organisations, ${how}; level ${String(comparisonLevel)}`);
  for (const { id, shuffling } of comparedMeasures) {
    const all = tested.get(id);
    if (all === undefined) continue;
    const rate = (larger.get(id) ?? 0) / all;
    const band = 2 * Math.sqrt((comparisonLevel * (1 - comparisonLevel)) / all);
    console.log(
      `${id} (${shuffling.kind}): ${rate.toFixed(3)} of ${String(all)}, two standard errors ${band.toFixed(3)}`,
    );
  }
  console.log(
    `whole tables with any row larger: ${(alone / pairs).toFixed(3)} each row alone, ${(held / pairs).toFixed(3)} all held together`,
  );
}
