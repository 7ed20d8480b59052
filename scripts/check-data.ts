// Checks a map for what a reader of it may rely on: every reference resolves, every relationship has evidence,
// and no source is unused. `npm run check:data [-- <file>]`
import { readFileSync } from 'node:fs';
import type { MapDocument } from '../src/domain/document.ts';
import { mapCounts, mapFaults } from './mapFaults.ts';

const file = process.argv[2] ?? 'data/rallying-together.json';
const document = JSON.parse(readFileSync(file, 'utf8')) as MapDocument;
const faults = mapFaults(document);

for (const fault of faults.slice(0, 50)) console.error(fault);
if (faults.length > 50) console.error(`… and ${String(faults.length - 50)} more`);

console.log(`${file}: ${mapCounts(document)}`);
console.log(
  faults.length === 0
    ? 'Every reference resolves, every relationship has evidence, every source is used.'
    : `${String(faults.length)} faults.`,
);
if (faults.length > 0) process.exit(1);
