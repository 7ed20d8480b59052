import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDB } from 'idb';
import type { Vault } from '../../../src/storage/vault.ts';
import { migrations } from '../../../src/storage/migrations.ts';
import { aVault, emptyComputer, fromAddress, fromFile, keptId, someParts } from './aComputer.ts';
import { AWindow } from './aWindow.ts';

beforeEach(emptyComputer);

const full = () => new DOMException('No room.', 'QuotaExceededError');
const stored = async () => {
  const { vault, connection } = aVault();
  const maps = await Promise.all((await vault.list()).map(({ id }) => vault.read(id)));
  await connection.close();
  return maps.flatMap((map) => [...(map?.parts.pins.keys() ?? [])]);
};

/** Lets the first writes of a transaction pass and refuses the next one, at the request or when the transaction ends. */
function fillUpAfter(writes: number): () => void {
  let left = writes;
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    left -= 1;
    if (left < 0) throw full();
    return put.apply(this, given);
  });
  return () => {
    spy.mockRestore();
  };
}

describe('storage that is full', () => {
  /** A new map is one head and five parts; a change is one head and one part; looking around is one part. */
  const writePoints: readonly (readonly [what: string, writes: number, work: (window: AWindow) => void])[] = [
    ...Array.from(
      { length: 6 },
      (_, index) =>
        [
          'keeping a map',
          index,
          (window: AWindow) => {
            window.pin('mine');
          },
        ] as const,
    ),
  ];

  it.each(writePoints)(
    'at any point of %s (write %i) is told, loses nothing, and is forgotten when there is room',
    async (_what, writes, work) => {
      const window = new AWindow({ origin: fromAddress(), parts: someParts() });
      const makeRoom = fillUpAfter(writes);
      work(window);
      await window.save();
      expect(window.status).toEqual({ kind: 'failed', fault: 'full' });
      expect([...window.parts.pins.keys()]).toEqual(['mine']);
      expect(window.keeper.hasWorkAtRisk()).toBe(true);
      expect(window.id).toBeNull();
      makeRoom();
      expect(await stored()).toEqual([]);
      expect(window.waits).toBe(true);
      window.tick();
      await window.save();
      expect(window.status.kind).toBe('saved');
      expect(await stored()).toEqual(['mine']);
    },
  );

  it.each([0, 1])('at any point of changing a map (write %i) leaves the map as it was last written', async (writes) => {
    const window = new AWindow({ origin: fromFile(), parts: someParts() });
    window.pin('before');
    await window.save();
    const makeRoom = fillUpAfter(writes);
    window.pin('after');
    await window.save();
    expect(window.status).toEqual({ kind: 'failed', fault: 'full' });
    expect([...window.parts.pins.keys()]).toEqual(['before', 'after']);
    makeRoom();
    expect(await stored()).toEqual(['before']);
    window.pin('later');
    window.tick();
    await window.save();
    expect(window.status.kind).toBe('saved');
    expect(await stored()).toEqual(['before', 'after', 'later']);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'at any point of making a conflict copy (write %i) loses neither version',
    async (writes) => {
      const first = new AWindow({ origin: fromFile(), parts: someParts() });
      await first.save();
      const { vault } = aVault();
      const second = AWindow.opened((await vault.read(first.id!))!);
      first.pin('first');
      await first.save();
      second.pin('second');
      const makeRoom = fillUpAfter(writes);
      await second.save();
      expect(second.status).toEqual({ kind: 'failed', fault: 'full' });
      makeRoom();
      expect(await stored()).toEqual(['first']);
      await second.save();
      expect(second.told('copied')).toHaveLength(1);
      expect((await stored()).sort()).toEqual(['first', 'second']);
    },
  );

  it('is told when the browser says so only at the end of a transaction', async () => {
    const window = new AWindow({
      origin: fromFile(),
      parts: someParts(),
      wrap: (vault): Vault => ({
        ...vault,
        keep: () => Promise.reject(full()),
      }),
    });
    await window.save();
    expect(window.status).toEqual({ kind: 'failed', fault: 'full' });
  });

  it('does not count work that is in a file as at risk', async () => {
    const window = new AWindow({
      origin: fromFile(),
      parts: someParts(),
      wrap: (vault) => ({ ...vault, keep: () => Promise.reject(full()) }),
    });
    await window.save();
    expect(window.keeper.hasWorkAtRisk()).toBe(true);
    await window.keeper.filed();
    expect(window.keeper.hasWorkAtRisk()).toBe(false);
    window.pin('alpha');
    expect(window.keeper.hasWorkAtRisk()).toBe(true);
  });
});

describe('storage that is refused', () => {
  it.each([
    [
      'throws',
      () => {
        throw new DOMException('No.', 'SecurityError');
      },
    ],
    ['is missing', undefined],
  ])('because the browser %s leaves the map in memory with the reason', async (_how, open) => {
    const factory = open === undefined ? undefined : { open };
    vi.stubGlobal('indexedDB', factory);
    const window = new AWindow({ origin: fromFile(), parts: someParts() });
    window.pin('mine');
    await window.save();
    expect(window.status).toEqual({ kind: 'failed', fault: 'refused' });
    expect([...window.parts.pins.keys()]).toEqual(['mine']);
    vi.unstubAllGlobals();
    window.tick();
    await window.save();
    expect(window.status.kind).toBe('saved');
  });
});

describe('a database', () => {
  const newer = [...migrations, () => undefined];

  it('of a newer version is refused with the reason and left as it is', async () => {
    const ahead = new AWindow({ origin: fromFile(), parts: someParts(), migrations: newer });
    ahead.pin('theirs');
    await ahead.save();
    await ahead.crash();
    const behind = new AWindow({ origin: fromFile(), parts: someParts() });
    behind.pin('mine');
    await behind.save();
    expect(behind.status).toEqual({ kind: 'failed', fault: 'newer' });
    const again = AWindow.opened(
      { head: { id: keptId('x') } as never, parts: someParts(), revisions: {} as never },
      { origin: fromFile(), migrations: newer },
    );
    await again.save();
    const database = await again.connection.use();
    expect(database.version).toBe(newer.length);
    expect((await database.getAll('heads')).map(({ title }) => title)).toEqual(['Harbour towns']);
  });

  it('is given up to a newer version only after the last change is written', async () => {
    const old = new AWindow({ origin: fromFile(), parts: someParts() });
    await old.save();
    old.pin('last');
    const young = new AWindow({ origin: fromFile(), parts: someParts(), migrations: newer });
    const database = await young.connection.use();
    expect(await database.get('parts', [old.id!, 'pins'])).toMatchObject({ value: [['last', 1, 1]] });
    expect(old.status).toEqual({ kind: 'failed', fault: 'newer' });
    old.pin('too-late');
    await old.save();
    expect(old.status).toEqual({ kind: 'failed', fault: 'newer' });
    expect(old.keeper.hasWorkAtRisk()).toBe(true);
  });

  it('that another window holds in an older version is waited for, with a word', async () => {
    const { connection } = aVault();
    await connection.use();
    await connection.close();
    // A window that does not listen holds on to its version.
    const open = indexedDB.open('polycentric', 1);
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const window = new AWindow({ origin: fromFile(), parts: someParts(), migrations: newer });
    await window.save();
    expect(window.status).toEqual({ kind: 'failed', fault: 'blocked' });
    open.result.close();
    await expect
      .poll(async () => {
        window.tick();
        await window.save();
        return window.status.kind;
      })
      .toBe('saved');
  });

  it('that is deleted while it is in use leaves the map in memory, until the reader has it kept again', async () => {
    const window = new AWindow({ origin: fromFile(), parts: someParts() });
    window.pin('mine');
    await window.save();
    await deleteDB('polycentric');
    await expect.poll(() => window.status).toEqual({ kind: 'failed', fault: 'gone' });
    expect(window.id).toBeNull();
    window.pin('more');
    window.tick();
    await window.save();
    expect(window.status).toEqual({ kind: 'failed', fault: 'gone' });
    window.connection.forgive();
    await window.keeper.tryAgain();
    expect(window.status.kind).toBe('saved');
    expect(await stored()).toEqual(['mine', 'more']);
  });

  it('whose upgrade fails stays as it was', async () => {
    const window = new AWindow({ origin: fromFile(), parts: someParts() });
    window.pin('mine');
    await window.save();
    await window.crash();
    const failing = [
      ...migrations,
      (database: Parameters<(typeof migrations)[0]>[0]) => {
        database.deleteObjectStore('parts');
        throw new Error('half way');
      },
    ];
    const upgrading = new AWindow({ origin: fromFile(), parts: someParts(), migrations: failing });
    await upgrading.save();
    expect(upgrading.status.kind).toBe('failed');
    expect(await stored()).toEqual(['mine']);
  });
});
