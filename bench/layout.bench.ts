// How calm the arrangement is, and what it costs: `npm run bench -- layout`. CPU time, because wall time depends on the company.
import { readFileSync } from 'node:fs';
import { buildNetwork } from '../src/domain/buildNetwork.ts';
import type { MapDocument } from '../src/domain/document.ts';
import type { Network } from '../src/domain/network.ts';
import { documentPositions } from '../src/domain/positions.ts';
import { arrange } from '../src/layout/arrange.ts';
import { layoutRequest } from '../src/scene/layoutInput.ts';
import { figure } from './figures.ts';
import { generateMap } from './generate.ts';
import { measureMap } from './mapMeasures.ts';
import { measureLines } from './measureLines.ts';

const document = JSON.parse(readFileSync('data/rallying-together.json', 'utf8')) as MapDocument;
const example = buildNetwork(document);
const unpinned = { pins: new Map(), frame: 'square' } as const;

const requestOf = (network: Network, candidates: number) =>
  layoutRequest(network, { ...unpinned, known: null, candidates });

const say = (title: string, lines: readonly string[]): void => {
  console.log([`\n${title}`, ...lines].join('\n'));
};

const shipped = layoutRequest(example, { ...unpinned, known: documentPositions(document), candidates: 1 }).initial;
if (shipped?.every(Number.isFinite) === true) say('As it ships', measureLines(measureMap(example, shipped)));
say('A first picture, one candidate', measureLines(measureMap(example, arrange(requestOf(example, 1)))));
say('"Arrange again", ten candidates', measureLines(measureMap(example, arrange(requestOf(example, 10)))));

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function time(name: string, network: Network, times: number): void {
  const request = requestOf(network, 1);
  const values = Array.from({ length: times }, () => cpuMs(() => void arrange(request)));
  console.log(figure(name, values, 'ms CPU'));
}

console.log('');
time('Arranging the example', example, 5);
for (const size of [
  { organisations: 50, relationships: 100 },
  { organisations: 500, relationships: 1000 },
  { organisations: 2000, relationships: 8000 },
])
  time(
    `Arranging ${size.organisations} organisations`,
    buildNetwork(generateMap(size)),
    size.organisations > 1000 ? 1 : 3,
  );
