// Writes an example of the database as this version keeps it: `npm run freeze:database`, once for each new version.
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import type { IDBPDatabase } from 'idb';
import type { MapDocument } from '../src/domain/document.ts';
import type { OrganisationId } from '../src/domain/ids.ts';
import type { Positions } from '../src/domain/network.ts';
import { createConnection } from '../src/storage/connection.ts';
import type { KeptMapId } from '../src/storage/keptMap.ts';
import { databaseVersion } from '../src/storage/migrations.ts';
import { createVault } from '../src/storage/vault.ts';
import { pin, setTab } from '../src/view/changes.ts';
import { firstView } from '../src/view/viewState.ts';
import { freeze } from '../tests/fixtures/databases/frozenDatabase.ts';

const file = `tests/fixtures/databases/version-${String(databaseVersion)}.json`;
const places = (all: Readonly<Record<string, readonly [number, number]>>): Positions =>
  new Map(Object.entries(all) as [OrganisationId, readonly [number, number]][]);

const document: MapDocument = {
  format: 'polycentric/1',
  id: 'harbour',
  title: 'Harbour towns',
  organisations: [
    { id: 'alpha', name: 'Alpha Council', kind: 'local-authority' },
    { id: '__proto__', name: 'Trust “ß”', attributes: { constructor: 'none' } },
  ],
  relationships: [{ id: 'r1', from: '__proto__', to: 'alpha', type: 'funds', amount: 1200 }],
  views: [{ id: 'v1', name: 'Only funding', view: {} }],
};
const pins = places({ alpha: [12.25, -3] });

async function freezeThis(): Promise<void> {
  // A frozen example is what readers have on their computers: it never changes.
  if (existsSync(file)) throw new Error(`${file} is there already. A change of what is kept needs a new version.`);
  const silent = { post: () => undefined, listen: () => () => undefined, close: () => undefined };
  const connection = createConnection({ onLost: () => undefined });
  const vault = createVault(connection, silent);
  const wish = { now: Date.UTC(2026, 10, 23, 12), durability: 'strict' } as const;
  const positions = places({ alpha: [0, 0], ['__proto__']: [100, 50.5] });
  const view = setTab('table')(pin('alpha' as OrganisationId, [12.25, -3])(firstView));
  await vault.keep({
    ...wish,
    id: 'a000000000000001' as KeptMapId,
    parts: { document, positions, pins, frame: 'wide', view },
    origin: { kind: 'file', name: 'harbour.json' },
    edits: 2,
  });
  await vault.keep({
    ...wish,
    id: 'a000000000000002' as KeptMapId,
    parts: {
      document: { format: 'polycentric/1', id: 'empty', title: 'Empty', organisations: [], relationships: [] },
      positions: new Map(),
      pins: new Map(),
      frame: 'square',
      view: firstView,
    },
    origin: { kind: 'address', address: './data/empty.json' },
    edits: 1,
  });
  const frozen = await freeze((await connection.use()) as unknown as IDBPDatabase);
  writeFileSync(file, `${JSON.stringify(frozen, null, 1)}\n`);
  console.log(`Wrote ${file}.`);
}

await freezeThis();
