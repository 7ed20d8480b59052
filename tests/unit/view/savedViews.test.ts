import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import { copyOf } from '../../../src/features/maps/saveCopy.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { writeJson } from '../../../src/formats/writeJson.ts';
import type { Snapshot } from '../../../src/store/snapshot.ts';
import {
  freeViewName,
  isHeldByLink,
  isSameView,
  longestViewName,
  openSavedView,
  removeView,
  renameView,
  sameName,
  savedViewsOf,
  saveView,
  viewNamed,
} from '../../../src/view/savedViews.ts';
import { firstPane, firstView } from '../../../src/view/viewState.ts';
import { organisationId } from '../../fixtures/aNetwork.ts';
import { someView } from '../../fixtures/someView.ts';

const aDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [
    { id: 'alpha', name: 'Alpha' },
    { id: 'beta', name: 'Beta' },
  ],
  relationships: [],
};

const hostile = ['<img src=x onerror=__xss(1)>', '__proto__', '"; DROP', '\u202Eevil', '  spaced  ', '👩‍👩‍👧'];
const someName = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }))
  .filter((name) => name.trim() !== '');
const readBack = (text: string): MapDocument => {
  const { document } = readJson(new TextEncoder().encode(text), 'copy.json');
  if (document === null) throw new Error('The copy does not open.');
  return document;
};
const snapshotOf = (document: MapDocument): Snapshot => ({
  map: { document, network: buildNetwork(document), origin: { kind: 'file', name: 'x' }, problems: [], setAside: [] },
  positions: new Map(),
  view: firstView,
});

describe('saved views', () => {
  it('come back equal from a copy that was saved and opened', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someName, someView), { maxLength: 6 }), (wanted) => {
        const document = wanted.reduce((now, [name, view]) => saveView(now, name, view), aDocument);
        const opened = readBack(copyOf(snapshotOf(document)).text);
        expect(savedViewsOf(opened)).toEqual(savedViewsOf(document));
        expect(new Set(savedViewsOf(opened).map(({ id }) => id)).size).toBe(savedViewsOf(opened).length);
      }),
      { numRuns: 200 },
    );
  });

  it('show what was on the screen when they were saved, on a map that has it all', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const network = buildNetwork(aDocument);
        const [saved] = savedViewsOf(saveView(aDocument, 'One', view));
        if (saved === undefined) throw new Error('Nothing was saved.');
        const { view: shown } = openSavedView(saved, network);
        expect(shown).not.toBeNull();
        if (shown === null) return;
        // Saved again, a view stays as it is: all that this map has of it came through.
        const [again] = savedViewsOf(saveView(aDocument, 'One', shown));
        if (again === undefined) throw new Error('Nothing was saved.');
        expect(openSavedView(again, network)).toEqual({ view: shown, missing: [], isDamaged: false });
      }),
    );
  });

  it('name what the map has lost, and show the rest', () => {
    const pane = {
      ...firstPane,
      selection: [
        { kind: 'organisation', id: organisationId('alpha') },
        { kind: 'organisation', id: organisationId('gone') },
      ] as const,
      pins: new Map([[organisationId('lost'), [1, 2] as const]]),
    };
    const [saved] = savedViewsOf(saveView(aDocument, 'Two', { ...firstView, panes: [pane] }));
    expect(saved?.view).toBe('v=1&select=o:alpha,o:gone&pins=lost:1:2');
    const opened = saved && openSavedView(saved, buildNetwork(aDocument));
    expect(opened?.missing).toEqual(['gone', 'lost']);
    expect(opened?.view?.panes[0].selection).toEqual([{ kind: 'organisation', id: 'alpha' }]);
  });

  it('are refused, and kept, when another version wrote them or they are no views at all', () => {
    const network = buildNetwork(aDocument);
    for (const view of ['v=99&select=o:alpha', { mode: 'explore' }, null, 7, ['v=1']]) {
      expect(openSavedView({ id: 'x', name: 'X', view }, network).view).toBeNull();
    }
    fc.assert(
      fc.property(fc.anything(), (view) => {
        openSavedView({ id: 'x', name: 'X', view }, network);
      }),
    );
  });

  it('of the same name replace each other and keep their id and what else stands on them', () => {
    const first = { ...saveView(aDocument, 'Plymouth', firstView) };
    const noted: MapDocument = { ...first, views: first.views?.map((view) => ({ ...view, note: 'kept' })) ?? [] };
    const second = saveView(noted, ' PLYMOUTH ', { ...firstView, mode: 'compare' });
    expect(savedViewsOf(second)).toEqual([{ id: 'view-1', name: 'Plymouth', view: 'v=1&mode=compare', note: 'kept' }]);
  });

  it('are renamed and removed one by one, whatever their ids', () => {
    const views = [
      { id: 'same', name: 'A', view: 'v=1' },
      { id: 'same', name: 'B', view: 'v=1' },
    ];
    const document: MapDocument = { ...aDocument, views };
    const [a, b] = views;
    if (a === undefined || b === undefined) throw new Error('two views');
    expect(savedViewsOf(renameView(document, b, 'C')).map(({ name }) => name)).toEqual(['A', 'C']);
    expect(savedViewsOf(removeView(document, a))).toEqual([b]);
    expect(removeView(document, { ...a })).toBe(document);
    expect(removeView(removeView(document, a), b)).toEqual(aDocument);
  });

  it('never share a name that was chosen for them, and a name is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.array(someName, { maxLength: 8 }), someName, (names, wish) => {
        const document = names.reduce((now, name) => saveView(now, name, firstView), aDocument);
        const all = savedViewsOf(document);
        for (const one of all)
          for (const other of all) if (one !== other) expect(sameName(one.name, other.name)).toBe(false);
        const free = freeViewName(document, wish);
        expect(viewNamed(document, free)).toBeNull();
        for (const { name } of all) expect([...name].length).toBeLessThanOrEqual(longestViewName);
      }),
    );
  });

  it('go without pins where more are pinned than a link holds', () => {
    const pins = new Map(Array.from({ length: 1500 }, (_, n) => [organisationId(`o${String(n)}`), [n, n] as const]));
    const view = { ...firstView, panes: [{ ...firstPane, pins, leftOut: 'fade' }] } as const;
    expect(isHeldByLink(view)).toBe(false);
    const [saved] = savedViewsOf(saveView(aDocument, 'Frozen', view));
    expect(saved?.view).toBe('v=1&left-out=fade');
  });

  it('are the same wherever the reader looks', () => {
    const camera = { cx: 1, cy: 2, span: 300 };
    const near = { ...firstView, panes: [{ ...firstPane, camera }] } as const;
    expect(isSameView(near, firstView)).toBe(true);
    expect(isSameView({ ...near, mode: 'present' }, firstView)).toBe(false);
  });

  it('survive a file that repeats ids, with everything else in it', () => {
    const views = [{ id: 'a', name: 'A', view: { of: 'another version' }, more: [1, 2] }];
    expect(readBack(writeJson({ ...aDocument, views })).views).toEqual(views);
  });
});
