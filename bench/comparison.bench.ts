// What a comparison costs: `npm run bench -- comparison`. CPU time, because wall time depends on the company.
import { readFileSync } from 'node:fs';
import { compareSides } from '../src/analysis/compare/answerComparison.ts';
import { noFilter } from '../src/analysis/filter.ts';
import { defaultThresholds } from '../src/analysis/results/thresholds.ts';
import { buildNetwork } from '../src/domain/buildNetwork.ts';
import type { MapDocument } from '../src/domain/document.ts';
import type { Network } from '../src/domain/network.ts';
import { figure } from './figures.ts';
import { generateMap } from './generate.ts';

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** Collaborations by model where they declare one, else dealt into four sides. */
function sidesOf(network: Network) {
  const all = [...network.collaborations.values()];
  const keys = all.map(({ model }, place) => model ?? String(place % 4));
  return [...new Set(keys)].slice(0, 4).map((key) => ({
    scope: all.filter((_, place) => keys[place] === key).map(({ id }) => id),
    filter: noFilter,
    withdrawn: [],
  }));
}

/** Each time a new network: what follows from one is worked out once and kept. */
function compare(name: string, map: MapDocument, times: number): void {
  const measured: number[] = [];
  const whole: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const network = buildNetwork(map);
    const sides = sidesOf(network);
    const before = process.cpuUsage();
    compareSides(network, sides, defaultThresholds, () => measured.push(cpuMs(before)));
    whole.push(cpuMs(before));
  }
  console.log(figure(`${name}: the table`, measured, 'ms CPU'));
  console.log(figure(`${name}: with distances as wholes`, whole, 'ms CPU'));
}

const example = JSON.parse(readFileSync('data/rallying-together.json', 'utf8')) as MapDocument;
// Once for the compiler.
compare('Warming up', example, 1);
compare('The four models of the example', example, 7);
for (const organisations of [500, 2_000, 5_000])
  compare(
    `Four sides of ${String(organisations)} organisations, ${String(organisations * 4)} relationships`,
    generateMap({ organisations, relationships: organisations * 4 }),
    1,
  );
