// Works out where everybody stands on the map that ships, and writes it into data/rallying-together.json:
// `npm run arrange [-- <candidates> [<seed>]]`. The same numbers give the same places.
import { readFileSync, writeFileSync } from 'node:fs';
import type { MapMeasures } from '../bench/mapMeasures.ts';
import { measureMap } from '../bench/mapMeasures.ts';
import { measureLines } from '../bench/measureLines.ts';
import { buildNetwork } from '../src/domain/buildNetwork.ts';
import type { MapDocument } from '../src/domain/document.ts';
import { writeJson } from '../src/formats/writeJson.ts';
import { candidates } from '../src/layout/arrange.ts';
import { layoutRequest, toPositions } from '../src/scene/layoutInput.ts';

const target = 'data/rallying-together.json';
const count = Number(process.argv[2] ?? 90);
const seed = Number(process.argv[3] ?? 12);

const document = JSON.parse(readFileSync(target, 'utf8')) as MapDocument;
const network = buildNetwork(document);
const { graph } = layoutRequest(network, { pins: new Map(), known: null, frame: 'square', candidates: count });

/** What only the drawn map shows, added to what the arrangement knows of itself. */
const unrestOnScreen = (map: MapMeasures): number =>
  2000 * (1 - map.exact) +
  500 * map.falseOverlap +
  150 * Math.max(0, 0.97 - map.scale) +
  8 * Math.max(0, map.meanLine - 87.5) +
  15 * (map.leadsMissing.laptop + map.leadsMissing.small / 2) +
  25 * map.strayNames.laptop +
  10 * map.strayNames.small -
  3 * map.names.laptop -
  2 * map.names.small;

let best: { readonly positions: Float32Array; readonly map: MapMeasures; readonly unrest: number } | null = null;
let done = 0;
for (const { positions, unrest } of candidates(graph, count, seed, () => undefined)) {
  const map = measureMap(network, positions);
  const whole = unrest + unrestOnScreen(map);
  done += 1;
  if (best !== null && whole >= best.unrest) continue;
  best = { positions, map, unrest: whole };
  console.log(`${String(done)} of ${String(count)}: ${whole.toFixed(1)}`);
}
if (best === null) throw new Error(`${target} holds no organisation to arrange.`);

const round = (value: number): number => Math.round(value * 10) / 10 + 0;
const places = [...toPositions(network, best.positions)].map(([id, [x, y]]) => [id, [round(x), round(y)]] as const);
writeFileSync(target, writeJson({ ...document, positions: Object.fromEntries(places) }));
console.log(`\n${target}: ${String(places.length)} places`);
for (const line of measureLines(best.map)) console.log(line);
