import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptHead } from '../../../src/storage/keptMap.ts';
import { databaseVersion } from '../../../src/storage/migrations.ts';
import type { FrozenDatabase } from '../../fixtures/databases/frozenDatabase.ts';
import { freeze, thaw } from '../../fixtures/databases/frozenDatabase.ts';
import { aVault, emptyComputer, fromFile, keptId, someParts } from './aComputer.ts';

const folder = 'tests/fixtures/databases';
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as FrozenDatabase;
const frozen = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, read(name)] as const);

beforeEach(emptyComputer);

describe('the database', () => {
  it('has a frozen example of every version, this one too: `npm run freeze:database` writes it', () => {
    for (let version = 1; version <= databaseVersion; version += 1) {
      expect(existsSync(`${folder}/version-${String(version)}.json`), `version ${String(version)}`).toBe(true);
    }
  });

  it('is laid out as the frozen example of this version says', async () => {
    const { vault, connection } = aVault();
    await vault.keep({
      id: keptId('a'),
      parts: someParts(),
      origin: fromFile(),
      edits: 1,
      now: 0,
      durability: 'relaxed',
    });
    const today = await freeze((await connection.use()) as unknown as IDBPDatabase);
    const example = read(`version-${String(databaseVersion)}.json`);
    const layoutOf = ({ stores }: FrozenDatabase) =>
      stores.map(({ name, keyPath, records }) => ({ name, keyPath, fields: Object.keys(records[0] as object).sort() }));
    expect(layoutOf(today)).toEqual(layoutOf(example));
  });

  it.each(frozen)('of %s opens with everything that was in it', async (_name, database) => {
    await thaw(database);
    const { vault } = aVault();
    const heads = database.stores.find(({ name }) => name === 'heads')?.records as readonly KeptHead[];
    expect((await vault.list()).map(({ title }) => title).sort()).toEqual(heads.map(({ title }) => title).sort());
    const map = (await vault.read(keptId('a000000000000001')))!;
    expect(map.parts.document).toEqual({
      format: 'polycentric/1',
      id: 'harbour',
      title: 'Harbour towns',
      organisations: [
        { id: 'alpha', name: 'Alpha Council', kind: 'local-authority' },
        { id: '__proto__', name: 'Trust “ß”', attributes: { constructor: 'none' } },
      ],
      relationships: [{ id: 'r1', from: '__proto__', to: 'alpha', type: 'funds', amount: 1200 }],
      views: [{ id: 'v1', name: 'Only funding', view: {} }],
    });
    expect([...map.parts.pins]).toEqual([['alpha', [12.25, -3]]]);
    expect([...map.parts.positions]).toEqual([
      ['alpha', [0, 0]],
      ['__proto__', [100, 50.5]],
    ]);
    expect(map.parts.frame).toBe('wide');
    expect(map.parts.view.panes[0].tab).toBe('table');
    expect(map.head).toMatchObject({ unsaved: { edits: 2 }, origin: { kind: 'file', name: 'harbour.json' } });
  });
});
