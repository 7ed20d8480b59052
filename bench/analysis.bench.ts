// What the analyses cost, with their verdicts: `npm run bench -- analysis`. CPU time, because wall time depends on the company.
import { readFileSync } from 'node:fs';
import { analyses } from '../src/analysis/registry.ts';
import { answer } from '../src/analysis/results/answer.ts';
import { defaultThresholds } from '../src/analysis/results/thresholds.ts';
import { runAnalyses } from '../src/analysis/runAnalyses.ts';
import { createAnswerer } from '../src/analysis/answerRequest.ts';
import { noFilter } from '../src/analysis/filter.ts';
import { packNetwork } from '../src/analysis/packNetwork.ts';
import { buildNetwork } from '../src/domain/buildNetwork.ts';
import type { MapDocument } from '../src/domain/document.ts';
import type { Network } from '../src/domain/network.ts';
import { figure, growth, median } from './figures.ts';
import { generateMap } from './generate.ts';

const example = JSON.parse(readFileSync('data/rallying-together.json', 'utf8')) as MapDocument;
const sizes = [500, 1_000, 2_000, 5_000];

/** A tenth of the lines are of unknown status and a quarter of all ties have no source, so that every belief has to be worked out. */
const invented = (organisations: number): MapDocument => {
  const map = generateMap({ organisations, relationships: organisations * 4 });
  const relationships = map.relationships.map((tie, place) => ({
    ...tie,
    ...(place % 4 === 0
      ? {}
      : { evidence: { sources: place % 3 === 0 ? ['s1', 's2'] : ['s1'], basis: 'stated' as const } }),
    ...(place % 10 === 1 ? { status: 'unknown' as const } : {}),
  }));
  return { ...map, sources: ['s1', 's2'].map((id) => ({ id, title: `Invented source ${id}` })), relationships };
};

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Each time a new network: what follows from one is worked out once and kept. */
const timesOf = (map: MapDocument, times: number, work: (network: Network) => void): readonly number[] =>
  Array.from({ length: times }, () => {
    const network = buildNetwork(map);
    return cpuMs(() => {
      work(network);
    });
  });

const question = (network: Network) => ({ network, asOf: null, thresholds: defaultThresholds });
const all = (network: Network): void => void runAnalyses(question(network));

// Once for the compiler.
all(buildNetwork(example));
console.log(figure('All analyses of the example, with verdicts', timesOf(example, 9, all), 'ms CPU', 'under 300 ms'));

const medians = sizes.map((size) => {
  const goal = size === 5_000 ? 'under 5,000 ms' : '';
  const values = timesOf(invented(size), size > 1_000 ? 3 : 5, all);
  console.log(
    figure(`All analyses of ${String(size)} organisations, ${String(size * 4)} relationships`, values, 'ms CPU', goal),
  );
  return median(values);
});
console.log(`Growth: time goes with the ${growth(sizes, medians).toFixed(2)}th power of the size`);

console.log('\nEach by itself, alone on a new network');
const maps = sizes.map(invented);
for (const analysis of analyses) {
  const alone = (network: Network): void => void answer<unknown>(analysis, question(network));
  const own = maps.map((map) => median(timesOf(map, 1, alone)));
  const spent = own.map((ms) => ms.toFixed(0)).join(', ');
  const [small] = [median(timesOf(example, 3, alone))];
  console.log(
    `${analysis.id} ${analysis.name}: ${small.toFixed(1)} ms; ${spent} ms; power ${growth(sizes, own).toFixed(2)}`,
  );
}

console.log('\nOn the way to and from the worker, 5,000 organisations');
const largest = buildNetwork(invented(5_000));
const packing = [cpuMs(() => void packNetwork(largest))];
console.log(figure('Making a text of the map', packing, 'ms CPU', 'under 50 ms'));
const request = {
  map: packNetwork(largest),
  scope: [],
  filter: noFilter,
  withdrawn: [],
  thresholds: defaultThresholds,
};
const heard: number[] = [];
const pieces: unknown[] = [];
const started = performance.now();
const findings = createAnswerer()(request, (news) => {
  if (news.type === 'progress') heard.push(performance.now() - started);
  else pieces.push(news);
});
const gaps = heard.slice(1).map((at, place) => at - (heard[place] ?? 0));
console.log(figure('Between two words of progress', gaps, 'ms'));
const copying = (value: unknown): number => cpuMs(() => void structuredClone(value));
const thrice = [0, 1, 2];
const asked = thrice.map(() => copying(request));
console.log(figure('Copying the request', asked, 'ms CPU', 'under 50 ms'));
const told = [...pieces, findings].map(copying);
console.log(figure('Copying a piece of the answer, both ends', told, 'ms CPU', 'under 50 ms each'));
