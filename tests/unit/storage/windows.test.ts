import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptMapId } from '../../../src/storage/keptMap.ts';
import type { SlowBulletin } from './aComputer.ts';
import { aVault, createNewsroom, emptyComputer, fromFile, someParts } from './aComputer.ts';
import { AWindow } from './aWindow.ts';

/** The short form; `STORAGE_RUNS=1000` is the long one. */
const numRuns = Number(process.env['STORAGE_RUNS'] ?? 120);
const windowCount = 3;

/** A window, and what is known from outside about what its reader did. */
interface Seat {
  window: AWindow;
  readonly bulletin: SlowBulletin;
  /** Edits made in this window that it has not said to be saved. */
  unsaid: string[];
}

type Action = 'edit' | 'begin' | 'save' | 'hear' | 'breathe' | 'crash' | 'close' | 'remove';

/** A computer with one map, open in several windows, and every edit that some window said was saved. */
class Office {
  readonly said = new Set<string>();
  /** Edits that a reader removed with the map they were in. */
  readonly removed = new Set<string>();
  /** Maps whose making was announced to the reader who made them. */
  readonly announced = new Set<KeptMapId>();
  /** Edits of windows that crashed before they could say what became of them. */
  readonly orphans = new Set<string>();
  readonly room = createNewsroom();
  readonly seats: Seat[] = [];
  private edits = 0;

  private constructor(readonly id: KeptMapId) {}

  static async open(): Promise<Office> {
    emptyComputer();
    const first = new AWindow({ origin: fromFile(), parts: someParts() });
    await first.save();
    await first.crash();
    const office = new Office(first.id!);
    office.announced.add(office.id);
    for (let index = 0; index < windowCount; index += 1) {
      const bulletin = office.room();
      office.seats.push({ window: await office.newWindow(bulletin), bulletin, unsaid: [] });
    }
    for (const seat of office.seats) office.attend(seat);
    return office;
  }

  private async newWindow(bulletin: SlowBulletin): Promise<AWindow> {
    const { vault, connection } = aVault();
    const map = await vault.read(this.id);
    await connection.close();
    return map === null
      ? new AWindow({ origin: fromFile(), parts: someParts(), bulletin })
      : AWindow.opened(map, { bulletin });
  }

  private attend(seat: Seat): void {
    seat.window.onTold = (event) => {
      if (event.kind === 'kept' || event.kind === 'copied') this.announced.add(event.ref.id);
      if (event.kind === 'status' && event.status.kind === 'saved') {
        for (const edit of seat.unsaid) this.said.add(edit);
        seat.unsaid = [];
      }
    };
  }

  async act(who: number, what: Action): Promise<void> {
    const seat = this.seats[who]!;
    switch (what) {
      case 'edit': {
        this.edits += 1;
        const name = `w${String(who)}-${String(this.edits)}`;
        seat.unsaid.push(name);
        seat.window.pin(name);
        return;
      }
      case 'begin':
        seat.window.tick();
        return;
      case 'save':
        return seat.window.save();
      case 'hear':
        seat.bulletin.deliver();
        return;
      case 'breathe':
        return new Promise((done) => {
          setImmediate(done);
        });
      case 'close':
        await seat.window.save('strict');
        return this.reopen(seat);
      case 'crash':
        // What was not said to be saved may be lost, and only that; a copy may be made and its reader be gone.
        for (const edit of seat.unsaid) this.orphans.add(edit);
        seat.unsaid = [];
        return this.reopen(seat);
      case 'remove': {
        const { vault, connection } = aVault(this.room());
        const removed = await vault.remove(this.id);
        await connection.close();
        const pins = removed?.parts.find(({ name }) => name === 'pins')?.value as readonly [string][] | undefined;
        for (const [name] of pins ?? []) this.removed.add(name);
      }
    }
  }

  private async reopen(seat: Seat): Promise<void> {
    seat.window.onTold = () => undefined;
    await seat.window.crash();
    seat.window = await this.newWindow(seat.bulletin);
    this.attend(seat);
  }

  /** Everybody has written and heard everything. */
  async settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      for (const { window, bulletin } of this.seats) {
        await window.save();
        bulletin.deliver();
        await this.act(0, 'breathe');
      }
    }
  }

  /** Maps that nobody was told of, though somebody was there to be told. */
  unannounced(kept: readonly { readonly id: KeptMapId; readonly edits: readonly string[] }[]) {
    return kept.filter(({ id, edits }) => !this.announced.has(id) && !edits.some((edit) => this.orphans.has(edit)));
  }

  async kept() {
    const { vault, connection } = aVault();
    const maps = await Promise.all((await vault.list()).map(({ id }) => vault.read(id)));
    await connection.close();
    return maps.map((map) => ({ id: map!.head.id, edits: [...map!.parts.pins.keys()] as string[] }));
  }
}

const someAction = (actions: readonly (readonly [number, Action])[]) =>
  fc.tuple(
    fc.nat(windowCount - 1),
    fc.oneof(...actions.map(([weight, action]) => ({ weight, arbitrary: fc.constant(action) }))),
  );

const everyday = [
  [6, 'edit'],
  [4, 'begin'],
  [3, 'save'],
  [3, 'hear'],
  [3, 'breathe'],
  [1, 'crash'],
  [1, 'close'],
] as const;

async function afterAll(actions: readonly (readonly [number, Action])[]): Promise<Office> {
  const office = await Office.open();
  for (const [who, what] of actions) await office.act(who, what);
  await office.settle();
  return office;
}

describe('several windows on one map', () => {
  it('lose no edit and overwrite nothing unseen, in whatever order they write, hear, crash and come back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someAction(everyday), { maxLength: 40 }), async (actions) => {
        const office = await afterAll(actions);
        const kept = await office.kept();
        const found = new Set(kept.flatMap(({ edits }) => edits));
        for (const { window, unsaid } of office.seats) {
          expect(window.status.kind).not.toBe('failed');
          expect(unsaid).toEqual([]);
        }
        expect([...office.said].filter((edit) => !found.has(edit))).toEqual([]);
        expect(office.unannounced(kept)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('lose nothing but what was removed on purpose, when the map is removed under them', async () => {
    const actions = fc.array(someAction([...everyday, [2, 'remove']]), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(actions, async (all) => {
        const office = await afterAll(all);
        const kept = await office.kept();
        const found = new Set(kept.flatMap(({ edits }) => edits));
        expect([...office.said].filter((edit) => !found.has(edit) && !office.removed.has(edit))).toEqual([]);
        expect(office.unannounced(kept)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('all show the same in the end, those that were told of a copy apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someAction(everyday), { maxLength: 30 }), async (actions) => {
        const office = await afterAll(actions);
        const kept = new Map((await office.kept()).map(({ id, edits }) => [id, edits]));
        for (const { window } of office.seats) expect([...window.parts.pins.keys()]).toEqual(kept.get(window.id!));
      }),
      { numRuns },
    );
  });
});
