import { describe, expect, it } from 'vitest';
import { remarkCells, remarkHeader, remarkRows } from '../../../src/analysis/remarkRows.ts';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import { addRemark, remarksOf, resolveRemark } from '../../../src/domain/remarks.ts';
import { writeCsv } from '../../../src/formats/writeCsv.ts';

const aDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [
    { id: 'alpha', name: 'Alpha' },
    { id: 'beta', name: 'Beta' },
  ],
  collaborations: [{ id: 'pact', name: 'Pact' }],
  relationships: [{ id: 'tie', from: 'alpha', to: 'beta', type: 'funds' }],
  story: { title: 'Story', steps: [{ id: 'first', title: 'Who pays?', view: 'v=1' }] },
};

const document = [
  { on: { kind: 'relationship', id: 'tie' }, kind: 'challenge', text: '=1+1', by: 'AB' },
  { on: { kind: 'organisation', id: 'alpha' }, to: { kind: 'organisation', id: 'beta' }, kind: 'challenge' },
  { on: { kind: 'step', id: 'first' }, kind: 'question', text: 'And who else?' },
  { on: { kind: 'collaboration', id: 'pact' }, kind: 'vote' },
  { on: { kind: 'organisation', id: 'gone' }, kind: 'note', text: 'Left' },
] as const;
const spoken = document.reduce<MapDocument>(
  (now, remark, minute) => addRemark(now, remark, `2026-03-02T10:0${String(minute)}:00.000Z`),
  aDocument,
);

describe('remarkRows', () => {
  it('says who said what on what, and whether it is still open', () => {
    const [dispute] = remarksOf(spoken);
    if (dispute === undefined) throw new Error('Nobody said anything.');
    const settled = resolveRemark(spoken, dispute);
    const rows = remarkRows(buildNetwork(settled), settled);
    expect(rows.map(({ by, what, on, text, state }) => [by, what, on, text, state])).toEqual([
      ['AB', 'Disputed', 'Alpha funds Beta', '=1+1', 'Settled'],
      ['', 'Said to be missing', 'Between Alpha and Beta', '', 'Open'],
      ['', 'Question', 'Step 1: Who pays?', 'And who else?', 'Open'],
      ['', 'Note', 'gone', 'Left', ''],
      ['', '1 dot', 'Pact', '', ''],
    ]);
  });

  it('tells the outcome of a vote after what was said: one row a thing, most dots first, with the time of the last', () => {
    const dots = ['alpha', 'beta', 'beta', 'alpha', 'gone', 'beta'] as const;
    const voted = dots.reduce<MapDocument>(
      (now, id, second) =>
        addRemark(
          now,
          { on: { kind: 'organisation', id }, kind: 'vote', by: id === 'alpha' ? 'AB' : '' },
          `2026-03-02T09:00:0${String(second)}.000Z`,
        ),
      spoken,
    );
    const rows = remarkRows(buildNetwork(voted), voted).slice(-4);
    expect(rows.map(({ dots, what, on, by, at }) => [dots, what, on, by, at])).toEqual([
      [3, '3 dots', 'Beta', '', '2026-03-02T09:00:05.000Z'],
      [2, '2 dots', 'Alpha', 'AB', '2026-03-02T09:00:03.000Z'],
      [1, '1 dot', 'gone', '', '2026-03-02T09:00:04.000Z'],
      [1, '1 dot', 'Pact', '', '2026-03-02T10:03:00.000Z'],
    ]);
    // Nothing is left out by that: the file of remarks has each with its time.
    expect(remarkRows(buildNetwork(voted), voted).flatMap(({ remarks }) => remarks)).toHaveLength(
      remarksOf(voted).length,
    );
    expect(rows.map((row) => remarkCells(row)[remarkHeader.indexOf('Dots')])).toEqual(['3', '2', '1', '1']);
  });

  it('keeps all that was said with dots', () => {
    const voted = ['Pays late', 'Pays late', '', 'Pays nobody'].reduce<MapDocument>(
      (now, text) => addRemark(now, { on: { kind: 'organisation', id: 'alpha' }, kind: 'vote', text }, 'then'),
      aDocument,
    );
    expect(remarkRows(buildNetwork(voted), voted)).toMatchObject([{ dots: 4, text: 'Pays late; Pays nobody' }]);
  });

  it('becomes a table as wide as its heading, in which no text is a formula', () => {
    const rows = remarkRows(buildNetwork(spoken), spoken).map(remarkCells);
    for (const row of rows) expect(row).toHaveLength(remarkHeader.length);
    expect(writeCsv(remarkHeader, rows)).toContain("'=1+1");
  });
});
