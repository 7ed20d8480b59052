// Makes data/rallying-together.json from the fact base: `npm run build:data -- ../shared/facts`.
// Places already computed for the map are kept, so that a corrected fact does not move the picture.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MapDocument } from '../src/domain/document.ts';
import { writeJson } from '../src/formats/writeJson.ts';
import { factsToDocument } from './factsToDocument.ts';
import type { FactCollaboration, FactOrganisation, FactRelationship, FactSource } from './factsToDocument.ts';
import { exampleStory } from './exampleStory.ts';
import { mapCounts } from './mapFaults.ts';

const folder = resolve(process.argv[2] ?? '../shared/facts');
const target = 'data/rallying-together.json';

if (!existsSync(join(folder, 'relationships.json'))) {
  console.error(`No fact base in ${folder}. Give its folder: npm run build:data -- <folder>`);
  process.exit(1);
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

const document = factsToDocument({
  sources: read('sources') as FactSource[],
  organisations: read('organisations') as FactOrganisation[],
  collaborations: read('collaborations') as FactCollaboration[],
  relationships: read('relationships') as FactRelationship[],
});

const former = existsSync(target) ? (JSON.parse(readFileSync(target, 'utf8')) as MapDocument) : null;
const known = new Set(document.organisations.map(({ id }) => id));
const positions = Object.entries(former?.positions ?? {}).filter(([id]) => known.has(id));
const pinned = (former?.pinned ?? []).filter((id) => known.has(id));

const placed: MapDocument = {
  ...document,
  story: exampleStory(document),
  ...(positions.length > 0 ? { positions: Object.fromEntries(positions) } : {}),
  ...(pinned.length > 0 ? { pinned } : {}),
};
writeFileSync(target, writeJson(placed));
console.log(`${target}: ${mapCounts(placed)}, ${String(positions.length)} places kept`);
