// Makes data/rallying-together.json from the fact base: `npm run build:data -- ../shared/facts`.
// Places already computed for the map are kept, so that a corrected fact does not move the picture.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { factsToDocument } from './factsToDocument.ts';
import type { FactCollaboration, FactOrganisation, FactRelationship, FactSource } from './factsToDocument.ts';

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

interface Placed {
  readonly positions?: Readonly<Record<string, readonly [number, number]>>;
  readonly pinned?: readonly string[];
}
const former = existsSync(target) ? (JSON.parse(readFileSync(target, 'utf8')) as Placed) : {};
const known = new Set((document['organisations'] as readonly { readonly id: string }[]).map(({ id }) => id));
const positions = Object.fromEntries(Object.entries(former.positions ?? {}).filter(([id]) => known.has(id)));
const pinned = (former.pinned ?? []).filter((id) => known.has(id));

const placed = {
  ...document,
  ...(Object.keys(positions).length > 0 ? { positions } : {}),
  ...(pinned.length > 0 ? { pinned } : {}),
};
writeFileSync(target, `${JSON.stringify(placed, null, 2)}\n`);

const count = (list: string): number => (document[list] as readonly unknown[]).length;
console.log(
  `${target}: ${count('organisations')} organisations, ${count('collaborations')} collaborations, ` +
    `${count('relationships')} relationships, ${count('sources')} sources, ${Object.keys(positions).length} places kept`,
);
