import { beforeEach, describe, expect, it } from 'vitest';
import type { Locks } from '../../../src/storage/leader.ts';
import { changePane } from '../../../src/view/changes.ts';
import {
  createNewsroom,
  aDocument,
  aVault,
  emptyComputer,
  fromAddress,
  fromFile,
  places,
  someParts,
} from './aComputer.ts';
import { AWindow } from './aWindow.ts';

beforeEach(emptyComputer);

const { vault } = aVaultOfTheDay();
/** Reads what is really there, by a connection of its own for each call. */
function aVaultOfTheDay() {
  return {
    vault: {
      list: async () => {
        const { vault: reader, connection } = aVault();
        const heads = await reader.list();
        await connection.close();
        return heads;
      },
      pinsOf: async (id: string) => {
        const { vault: reader, connection } = aVault();
        const map = await reader.read(id as never);
        await connection.close();
        return [...(map?.parts.pins.keys() ?? [])];
      },
    },
  };
}
const titles = async () => (await vault.list()).map(({ title }) => title);
const lookAt = (tab: 'graph' | 'table') => changePane((pane) => ({ ...pane, tab }));

describe('what came from an address', () => {
  const open = () => new AWindow({ origin: fromAddress(), parts: someParts() });

  it('is not kept for being looked at', async () => {
    const window = open();
    window.show({ view: lookAt('table')(window.parts.view) });
    await window.save();
    expect(await titles()).toEqual([]);
    expect(window.status.kind).toBe('as-it-came');
    expect(window.waits).toBe(false);
  });

  it('becomes a map of the reader with the first change, and says "saved" only when it is written', async () => {
    const window = open();
    window.pin('alpha');
    expect(window.status.kind).toBe('saving');
    window.tick();
    expect(window.status.kind).toBe('saving');
    await window.save();
    expect(window.status.kind).toBe('saved');
    expect(await vault.pinsOf(window.id!)).toEqual(['alpha']);
  });

  it('is not kept because the address brought the same pins in a value of their own', async () => {
    const window = new AWindow({ origin: fromAddress(), parts: someParts({ pins: places({ alpha: [1, 2] }) }) });
    window.show({ pins: places({ alpha: [1, 2] }) });
    await window.save();
    expect(await titles()).toEqual([]);
  });

  it('is not kept because the computer found places for it', async () => {
    const window = new AWindow({ origin: fromAddress(), parts: someParts({ positions: places({}) }) });
    window.show({ positions: places({ alpha: [0, 0], beta: [10, 5] }) });
    await window.save();
    expect(await titles()).toEqual([]);
    window.show({ positions: places({ alpha: [5, 0], beta: [10, 5] }) });
    await window.save();
    expect(await titles()).toEqual(['Harbour towns']);
  });

  it('is let be again when its only change is undone before it was written', async () => {
    const window = open();
    const { pins } = window.parts;
    window.pin('alpha');
    window.show({ pins });
    await window.save();
    expect(await titles()).toEqual([]);
    expect(window.status.kind).toBe('as-it-came');
  });

  it('never overwrites a map: opened again, it becomes another one', async () => {
    for (const name of ['alpha', 'beta']) {
      const window = open();
      window.pin(name);
      await window.save();
    }
    expect(await titles()).toHaveLength(2);
  });
});

describe('a file', () => {
  it('is kept as soon as it is open, and its places when they are found', async () => {
    const window = new AWindow({ origin: fromFile(), parts: someParts({ positions: places({}) }) });
    expect(window.status.kind).toBe('saving');
    await window.save();
    expect(window.status.kind).toBe('saved');
    expect(window.asked).toBe(1);
    window.show({ positions: places({ alpha: [0, 0], beta: [10, 5] }) });
    await window.save();
    const [head] = await vault.list();
    expect(head).toMatchObject({ revision: 2, unsaved: { edits: 0 } });
  });

  it('that is opened a second time is the map that is kept already', async () => {
    const first = new AWindow({ origin: fromFile(), parts: someParts() });
    await first.save();
    const second = new AWindow({ origin: fromFile(), parts: someParts({ document: aDocument() }) });
    await second.save();
    expect(second.id).toBe(first.id);
    expect(await titles()).toHaveLength(1);
  });
});

describe('a kept map', () => {
  async function keep(more: Partial<ConstructorParameters<typeof AWindow>[0]> = {}) {
    const window = new AWindow({ origin: fromFile(), parts: someParts(), ...more });
    await window.save();
    return window;
  }

  it('is saved within 300 ms of a change, together with the changes that follow it closely', async () => {
    const window = await keep();
    window.pin('alpha');
    window.pin('beta');
    expect(Math.max(...window.delays.filter((delay) => delay < 400))).toBeLessThanOrEqual(100);
    window.tick();
    await window.save();
    expect(await vault.list()).toMatchObject([{ revision: 2, unsaved: { edits: 2 } }]);
  });

  it('has every change that was made while another was written', async () => {
    const window = await keep();
    window.pin('alpha');
    window.tick();
    window.pin('beta');
    window.pin('gamma');
    await window.save();
    expect(window.status.kind).toBe('saved');
    expect(await vault.pinsOf(window.id!)).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('is saved when another map is opened in its place', async () => {
    const window = await keep();
    window.pin('alpha');
    const other = { origin: fromAddress(), kept: null };
    window.keeper.show(other, someParts());
    await window.save();
    expect(await vault.pinsOf(window.id!)).toEqual(['alpha']);
  });

  it('has what undo left of it', async () => {
    const window = await keep();
    const { pins } = window.parts;
    window.pin('alpha');
    await window.save();
    window.show({ pins });
    await window.save();
    expect(await vault.pinsOf(window.id!)).toEqual([]);
  });

  it('tells where the reader was without saying "saving"', async () => {
    const window = await keep();
    window.show({ view: lookAt('table')(window.parts.view) });
    expect(window.status.kind).toBe('saved');
    await window.save();
    const { vault: reader } = aVault();
    expect((await reader.read(window.id!))!.parts.view.panes[0].tab).toBe('table');
    expect((await reader.head(window.id!))!.revision).toBe(1);
  });

  it('is told where the reader was by one window only', async () => {
    const room = createNewsroom();
    const queue: (() => Promise<unknown>)[] = [];
    const locks = {
      request: (_name: string, _options: unknown, hold: () => Promise<unknown>) => {
        queue.push(hold);
        if (queue.length === 1) void hold();
        return Promise.resolve();
      },
    } as unknown as Locks;
    const first = await keep({ locks, bulletin: room() });
    const { vault: reader } = aVault();
    const second = AWindow.opened((await reader.read(first.id!))!, { locks, bulletin: room() });
    second.show({ view: lookAt('table')(second.parts.view) });
    await second.save();
    expect((await reader.read(first.id!))!.parts.view.panes[0].tab).toBe('graph');
    first.keeper.dispose();
    void queue[1]?.();
    second.show({ view: lookAt('graph')(second.parts.view) });
    second.show({ view: lookAt('table')(second.parts.view) });
    await second.save();
    expect((await reader.read(first.id!))!.parts.view.panes[0].tab).toBe('table');
  });

  it('shows what another window made of it, as long as nothing here is unsaved', async () => {
    const room = createNewsroom();
    const first = await keep({ bulletin: room() });
    const { vault: reader } = aVault();
    const second = AWindow.opened((await reader.read(first.id!))!, { bulletin: room() });
    first.pin('alpha');
    await first.save();
    second.bulletin.deliver();
    await expect.poll(() => [...second.parts.pins.keys()]).toEqual(['alpha']);
    expect(second.told('theirs')).toHaveLength(1);
    expect(second.status.kind).toBe('saved');
    second.pin('beta');
    await second.save();
    expect(second.told('copied')).toEqual([]);
    expect(await vault.pinsOf(first.id!)).toEqual(['alpha', 'beta']);
  });

  it('becomes two when two windows change it at once, and the later one is told', async () => {
    const room = createNewsroom();
    const first = await keep({ bulletin: room() });
    const { vault: reader } = aVault();
    const second = AWindow.opened((await reader.read(first.id!))!, { bulletin: room() });
    first.pin('alpha');
    second.pin('beta');
    await first.save();
    second.bulletin.deliver();
    await second.save();
    expect(second.told('copied')).toMatchObject([{ why: 'conflict', after: { title: 'Harbour towns (copy)' } }]);
    expect(await vault.pinsOf(first.id!)).toEqual(['alpha']);
    expect(await vault.pinsOf(second.id!)).toEqual(['beta']);
    expect(second.status.kind).toBe('saved');
  });

  it('that is removed elsewhere stays open, and is kept anew when it is changed', async () => {
    const room = createNewsroom();
    const window = await keep({ bulletin: room() });
    const { vault: other } = aVault(room());
    await other.remove(window.id!);
    window.bulletin.deliver();
    expect(window.told('removed')).toHaveLength(1);
    expect(window.status.kind).toBe('as-it-came');
    await window.save('strict');
    expect(await titles()).toEqual([]);
    window.pin('alpha');
    await window.save();
    expect(await titles()).toEqual(['Harbour towns']);
    expect(await vault.pinsOf(window.id!)).toEqual(['alpha']);
  });

  it('that was changed elsewhere while another map was open is shown as it is now', async () => {
    const window = await keep();
    const elsewhere = fromAddress();
    window.keeper.show({ origin: elsewhere, kept: null }, someParts());
    const { vault: other } = aVault();
    await other.rename(window.id!, 'Harbours', window.now);
    window.show();
    await expect.poll(() => window.parts.document.title).toBe('Harbours');
  });

  it('reminds of a copy after 50 changes, and anew only after 50 more', async () => {
    const window = await keep();
    for (let index = 0; index < 50; index += 1) window.pin(`o${String(index)}`);
    await window.save();
    expect(window.told('backlog').at(-1)).toMatchObject({ backlog: { edits: 50 } });
    await window.keeper.filed();
    expect(window.told('backlog').at(-1)).toEqual({ kind: 'backlog', backlog: null });
    window.pin('one-more');
    await window.save();
    expect(window.told('backlog').at(-1)).toEqual({ kind: 'backlog', backlog: null });
  });

  it('reminds of a copy when a change is 7 days old', async () => {
    const window = await keep();
    window.pin('alpha');
    await window.save();
    window.now += 7 * 24 * 60 * 60 * 1000;
    window.pin('beta');
    await window.save();
    expect(window.told('backlog').at(-1)).toMatchObject({ backlog: { edits: 2, days: 7 } });
    await window.keeper.putOff();
    window.pin('gamma');
    await window.save();
    expect(window.told('backlog').at(-1)).toEqual({ kind: 'backlog', backlog: null });
  });

  it('knows whether closing the window would lose work', async () => {
    const window = await keep();
    expect(window.keeper.hasWorkAtRisk()).toBe(false);
    window.pin('alpha');
    expect(window.keeper.hasWorkAtRisk()).toBe(true);
    await window.save();
    expect(window.keeper.hasWorkAtRisk()).toBe(false);
  });
});
