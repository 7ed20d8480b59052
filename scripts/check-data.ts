// Checks a map for what a reader of it may rely on: it opens without a word of complaint, every reference resolves, every
// relationship has evidence, and no source is unused. `npm run check:data [-- <file>]`
import { readFileSync } from 'node:fs';
import { readJson } from '../src/formats/readJson.ts';
import { mapCounts, mapFaults } from './mapFaults.ts';

const file = process.argv[2] ?? 'data/rallying-together.json';
const { document, problems } = readJson(new Uint8Array(readFileSync(file)), file);

const faults = [
  ...problems.map(({ severity, place, message, remedy }) => `${severity}: ${place}: ${message} ${remedy}`),
  ...(document === null ? [] : mapFaults(document)),
];
for (const fault of faults.slice(0, 50)) console.error(fault);
if (faults.length > 50) console.error(`… and ${String(faults.length - 50)} more`);

console.log(`${file}: ${document === null ? 'does not open' : mapCounts(document)}`);
if (faults.length === 0 && document !== null)
  console.log('Every reference resolves, every relationship has evidence, every source is used.');
else process.exit(1);
