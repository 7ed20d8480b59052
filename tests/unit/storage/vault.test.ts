import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptParts } from '../../../src/storage/keptMap.ts';
import { workParts } from '../../../src/storage/keptMap.ts';
import { titleOfCopy } from '../../../src/storage/writeMap.ts';
import { changePane } from '../../../src/view/changes.ts';
import { someId } from '../../fixtures/someText.ts';
import { someView } from '../../fixtures/someView.ts';
import { aDocument, aVault, emptyComputer, fromAddress, fromFile, keptId, places, someParts } from './aComputer.ts';

beforeEach(emptyComputer);

const now = Date.UTC(2026, 10, 23);
const kept = {
  id: keptId('a'),
  parts: someParts(),
  origin: fromAddress(),
  edits: 1,
  now,
  durability: 'relaxed',
} as const;
const saving = { ...kept, revision: 1, copyId: keptId('copy') };

describe('the vault', () => {
  it('gives back what was kept, whatever the ids and names', async () => {
    const somePlaces = fc
      .array(
        fc.tuple(
          someId,
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        ),
      )
      .map((all) => new Map(all.map(([id, x, y]) => [id, [x, y] as const]))) as unknown as fc.Arbitrary<
      KeptParts['pins']
    >;
    await fc.assert(
      fc.asyncProperty(someId, somePlaces, somePlaces, fc.array(someId), async (title, positions, pins, ids) => {
        emptyComputer();
        const { vault } = aVault();
        const document = aDocument({
          title,
          organisations: ids.map((id) => ({ id, name: id, attributes: Object.fromEntries([[id, id]]) })),
        });
        await vault.keep({ ...kept, parts: someParts({ document, positions, pins }) });
        const { parts } = (await vault.read(kept.id))!;
        expect(parts.document).toEqual(document);
        expect([...parts.positions]).toEqual([...positions]);
        expect([...parts.pins]).toEqual([...pins]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives back where the reader was, as a link would', async () => {
    await fc.assert(
      fc.asyncProperty(someView, async (view) => {
        emptyComputer();
        const { vault } = aVault();
        const [pane] = view.panes;
        await vault.keep({ ...kept, parts: someParts({ view, pins: pane.pins, frame: pane.frame }) });
        const read = (await vault.read(kept.id))!.parts.view;
        expect(read.mode).toBe(view.mode);
        expect(read.panes[0].filter).toEqual(pane.filter);
        expect(read.panes[0].selection).toEqual(pane.selection);
        expect([...read.panes[0].pins]).toEqual([...pane.pins]);
        expect(read.panes[0].frame).toBe(pane.frame);
      }),
      { numRuns: 60 },
    );
  });

  it('writes what changed and raises the revision by one', async () => {
    const { vault } = aVault();
    await vault.keep(kept);
    const pins = places({ beta: [3, 4] });
    const { kind, head } = await vault.save({ ...saving, parts: someParts({ pins }), changed: ['pins'], now: now + 5 });
    expect(kind).toBe('saved');
    expect(head).toMatchObject({ revision: 2, changed: now + 5, created: now });
    const map = (await vault.read(kept.id))!;
    expect([...map.parts.pins]).toEqual([...pins]);
    expect(map.revisions).toMatchObject({ pins: 2, document: 1 });
  });

  it('never overwrites what another window wrote: the later one becomes a copy with a name of its own', async () => {
    const { vault } = aVault();
    await vault.keep(kept);
    const [theirs, mine] = [places({ alpha: [1, 1] }), places({ beta: [2, 2] })];
    await vault.save({ ...saving, parts: someParts({ pins: theirs }), changed: ['pins'] });
    const saved = await vault.save({ ...saving, parts: someParts({ pins: mine }), changed: ['pins'] });
    expect(saved).toMatchObject({ kind: 'conflict', head: { id: 'copy', revision: 1, title: 'Harbour towns (copy)' } });
    expect(saved.document.title).toBe(titleOfCopy('Harbour towns'));
    expect([...(await vault.read(kept.id))!.parts.pins]).toEqual([...theirs]);
    const copy = (await vault.read(keptId('copy')))!;
    expect([...copy.parts.pins]).toEqual([...mine]);
    expect(copy.parts.document).toEqual(aDocument({ title: 'Harbour towns (copy)' }));
  });

  it('lets exactly one of many windows that save at once have the map, and gives every other a copy', async () => {
    const names = ['b', 'c', 'd', 'e', 'f'];
    const first = aVault().vault;
    await first.keep(kept);
    const windows = names.map((name) => ({ name, vault: aVault().vault }));
    const results = await Promise.all(
      windows.map(({ name, vault }) =>
        vault.save({
          ...saving,
          copyId: keptId(name),
          parts: someParts({ pins: places({ [name]: [0, 0] }) }),
          changed: ['pins'],
        }),
      ),
    );
    expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    const all = await Promise.all((await first.list()).map(async ({ id }) => (await first.read(id))!.parts.pins));
    expect(all.flatMap((pins) => [...pins.keys()]).sort()).toEqual(names);
  });

  it('keeps work as a map of its own when the map was removed in the meantime', async () => {
    const { vault } = aVault();
    await vault.keep(kept);
    await vault.remove(kept.id);
    const saved = await vault.save({ ...saving, changed: ['pins'] });
    expect(saved).toMatchObject({ kind: 'gone', head: { id: 'copy' } });
  });

  it('does not count looking around as a change of the map', async () => {
    const { vault } = aVault();
    await vault.keep(kept);
    const view = changePane((pane) => ({ ...pane, tab: 'table' as const }))(kept.parts.view);
    await vault.save({ ...saving, edits: 0, parts: someParts({ view }), changed: ['view'], now: now + 9 });
    expect(await vault.head(kept.id)).toMatchObject({ revision: 1, changed: now });
    expect((await vault.read(kept.id))!.parts.view.panes[0].tab).toBe('table');
    await vault.remove(kept.id);
    await vault.save({ ...saving, edits: 0, parts: someParts({ view }), changed: ['view'] });
    expect(await vault.list()).toEqual([]);
  });

  it('does not keep one file twice, unless it was worked on', async () => {
    const { vault } = aVault();
    const opened = { ...kept, origin: fromFile(), edits: 0 };
    await vault.keep(opened);
    expect((await vault.keep({ ...opened, id: keptId('b') })).id).toBe('a');
    const pins = places({ beta: [3, 4] });
    await vault.save({ ...saving, origin: fromFile(), parts: someParts({ pins }), changed: ['pins'] });
    expect((await vault.keep({ ...opened, id: keptId('b') })).id).toBe('b');
    const other = someParts({ document: aDocument({ title: 'Other' }) });
    expect((await vault.keep({ ...opened, id: keptId('c'), parts: other })).id).toBe('c');
  });

  it('lists the newest change first', async () => {
    const { vault } = aVault();
    for (const [index, id] of ['a', 'b', 'c'].entries())
      await vault.keep({ ...kept, id: keptId(id), now: now + index });
    expect((await vault.list()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('renames the map and its document alike', async () => {
    const { vault } = aVault();
    await vault.keep(kept);
    await vault.rename(kept.id, 'Harbours', now + 1);
    const map = (await vault.read(kept.id))!;
    expect(map.head).toMatchObject({ title: 'Harbours', revision: 2, changed: now + 1 });
    expect(map.parts.document).toEqual(aDocument({ title: 'Harbours' }));
    expect(await vault.rename(keptId('nobody'), 'x', now)).toBeNull();
  });

  it('duplicates a map so that either can change without the other', async () => {
    const { vault } = aVault();
    await vault.keep(kept);
    await vault.duplicate(kept.id, keptId('twin'), now + 1);
    await vault.save({ ...saving, parts: someParts({ pins: places({ beta: [3, 4] }) }), changed: ['pins'] });
    const twin = (await vault.read(keptId('twin')))!;
    expect(twin.parts.pins.size).toBe(0);
    expect(twin.parts.document.title).toBe('Harbour towns (copy)');
    expect(await vault.duplicate(keptId('nobody'), keptId('x'), now)).toBeNull();
  });

  it('puts a removed map back as it was', async () => {
    const { vault } = aVault();
    await vault.keep({ ...kept, parts: someParts({ pins: places({ beta: [3, 4] }) }) });
    const before = await vault.read(kept.id);
    const removed = (await vault.remove(kept.id))!;
    expect(await vault.read(kept.id)).toBeNull();
    await vault.putBack(removed);
    expect(await vault.read(kept.id)).toEqual(before);
    expect(await vault.remove(keptId('nobody'))).toBeNull();
  });

  it('removes nothing but the map that was named, whatever the ids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(someId, { minLength: 2, maxLength: 5 }), async ([first, ...others]) => {
        emptyComputer();
        const { vault } = aVault();
        for (const id of [first!, ...others]) await vault.keep({ ...kept, id: keptId(id) });
        await vault.remove(keptId(first!));
        for (const id of others) expect((await vault.read(keptId(id)))?.parts.document).toEqual(aDocument());
      }),
      { numRuns: 25 },
    );
  });

  it('counts the changes that are in no file, and starts anew when told', async () => {
    const { vault } = aVault();
    await vault.keep(kept);
    await vault.save({ ...saving, edits: 3, changed: [...workParts] });
    expect((await vault.head(kept.id))!.unsaved).toEqual({ edits: 4, since: now });
    await vault.countAnew(kept.id, now + 7);
    expect((await vault.head(kept.id))!.unsaved).toEqual({ edits: 0, since: now + 7 });
    await vault.save({ ...saving, revision: 2, edits: 1, changed: ['pins'], now: now + 90 });
    expect((await vault.head(kept.id))!.unsaved).toEqual({ edits: 1, since: now + 90 });
  });

  it('tells the other windows what it wrote, and nothing of looking around', async () => {
    const posted: unknown[] = [];
    const { vault } = aVault({
      post: (news) => posted.push(news),
      listen: () => () => undefined,
      close: () => undefined,
    });
    await vault.keep(kept);
    await vault.save({ ...saving, changed: ['pins'] });
    await vault.save({ ...saving, revision: 2, edits: 0, changed: ['view'] });
    await vault.remove(kept.id);
    expect(posted).toEqual([
      { kind: 'changed', id: 'a', revision: 1 },
      { kind: 'changed', id: 'a', revision: 2 },
      { kind: 'removed', id: 'a' },
    ]);
  });

  it('says that a map cannot be read rather than showing half of one', async () => {
    const { vault, connection } = aVault();
    await vault.keep(kept);
    const database = await connection.use();
    await database.put('parts', { map: kept.id, name: 'document', revision: 1, value: { title: 'x' } as never });
    await expect(vault.read(kept.id)).rejects.toMatchObject({ kind: 'unreadable' });
    await database.delete('parts', [kept.id, 'document']);
    await expect(vault.read(kept.id)).rejects.toMatchObject({ kind: 'unreadable' });
    await expect(vault.rename(kept.id, 'x', now)).rejects.toMatchObject({ kind: 'unreadable' });
  });
});
