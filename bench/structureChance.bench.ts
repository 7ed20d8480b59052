// What comparing structure costs, and how often it finds a difference where there is none: `npm run bench -- structureChance`.
import { readFileSync } from 'node:fs';
import { comparisonLevel } from '../src/analysis/compare/comparison.ts';
import { structureDistances } from '../src/analysis/compare/wholes/structureDistances.ts';
import { noFilter } from '../src/analysis/filter.ts';
import { filterNetwork } from '../src/analysis/filterNetwork.ts';
import { seeded } from '../src/analysis/graph/seeded.ts';
import { buildNetwork } from '../src/domain/buildNetwork.ts';
import type { MapDocument } from '../src/domain/document.ts';
import type { Network } from '../src/domain/network.ts';
import { figure } from './figures.ts';
import { generateMap } from './generate.ts';

const example = buildNetwork(JSON.parse(readFileSync('data/rallying-together.json', 'utf8')) as MapDocument);
const models = [...example.vocabulary.models.values()].flatMap(({ id, label }) => {
  const scope = [...example.collaborations.values()].filter(({ model }) => model === id).map((one) => one.id);
  return scope.length === 0 ? [] : [{ label, network: filterNetwork(example, scope, noFilter) }];
});

function timed<Value>(work: () => Value): { readonly ms: number; readonly value: Value } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}

const sides = models.map(({ network }) => network);
structureDistances(sides, 1);
const runs = [1, 2, 3].map((seed) => timed(() => structureDistances(sides, seed)));
console.log(
  `Sizes: ${models.map(({ label, network }) => `${label} ${String(network.organisations.size)}/${String(network.relationships.size)}`).join(', ')}`,
);
console.log(
  figure(
    'The four models of the example',
    runs.map(({ ms }) => ms),
    'ms CPU',
  ),
);
for (const {
  sides: [a, b],
  measure,
  distance,
  chance,
} of runs[0]?.value ?? [])
  console.log(
    `  ${models[a]?.label ?? ''} and ${models[b]?.label ?? ''}, ${measure}: ${distance?.toFixed(3) ?? 'none'}; ${chance.kind === 'tested' ? `p ${chance.p.toFixed(3)} of ${String(chance.shuffles)}` : chance.why}`,
  );

for (const size of [300, 1_000, 2_000, 10_000]) {
  const [a, b] = [seeded(1), seeded(2)].map((random, side) =>
    asSide(String(side), generateMap({ organisations: size, relationships: size * 2 + Math.floor(random() * 10) })),
  );
  if (a === undefined || b === undefined) continue;
  const { ms, value } = timed(() => structureDistances([a, b], 1));
  const [chance] = value.map(({ chance }) => chance);
  console.log(
    `Two networks of ${String(size)} organisations, ${String(size * 2)} relationships: ${ms.toFixed(0)} ms CPU, ${chance?.kind === 'tested' ? `${String(chance.shuffles)} shuffles` : 'not shuffled'}`,
  );
}

/** A map with records of its own: two that show the same are never shuffled. */
function asSide(side: string, map: MapDocument): Network {
  const own = map.relationships.map(({ collaborations: _, ...tie }) => ({ ...tie, id: `${side}-${tie.id}` }));
  return buildNetwork({ ...map, collaborations: [], relationships: own });
}

/** Two types, evenly drawn: so many organisations, twice as many ties. */
function drawn(random: () => number, name: string, organisations: number): Network {
  const below = (limit: number): number => Math.floor(random() * limit);
  const ties = (type: string, isUndirected: boolean): MapDocument['relationships'] => {
    const found = new Map<string, readonly [number, number]>();
    while (found.size < organisations) {
      const [a, b] = [below(organisations), below(organisations)];
      const key = isUndirected ? [Math.min(a, b), Math.max(a, b)] : [a, b];
      if (a !== b) found.set(key.join(), [a, b]);
    }
    return [...found.values()].map(([a, b], place) => ({
      id: `${name}-${type}-${String(place)}`,
      type,
      from: `o${String(a)}`,
      to: `o${String(b)}`,
    }));
  };
  const map = generateMap({ organisations, relationships: 0 });
  return buildNetwork({
    ...map,
    collaborations: [],
    relationships: [...ties('funds', false), ...ties('partners-with', true)],
  });
}

console.log('\nHow often two networks drawn alike are called different, at a level of 0.05');
const random = seeded(7);
for (const size of [12, 25, 50]) {
  const times = 400;
  const larger = { portrait: 0, triads: 0 };
  let held = 0;
  for (let time = 0; time < times; time++) {
    const [a, b] = ['a', 'b'].map((name) => drawn(random, `${name}${String(time)}`, size));
    const found = a === undefined || b === undefined ? [] : structureDistances([a, b], time);
    for (const { measure, chance } of found)
      if (chance.kind === 'tested' && chance.p <= comparisonLevel) larger[measure] += 1;
    if (found.some(({ chance }) => chance.kind === 'tested' && chance.isLarger)) held += 1;
  }
  const spread = 1.96 * Math.sqrt((0.05 * 0.95) / times);
  console.log(
    `${String(size)} organisations: portrait ${(larger.portrait / times).toFixed(3)}, triads ${(larger.triads / times).toFixed(3)} of ${String(times)} pairs; expected 0.050, give or take ${spread.toFixed(3)}; either, held together (Holm 1979): ${(held / times).toFixed(3)}`,
  );
}
