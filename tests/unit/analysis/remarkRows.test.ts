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
      ['', 'Dot', 'Pact', '', ''],
      ['', 'Note', 'gone', 'Left', ''],
    ]);
  });

  it('becomes a table as wide as its heading, in which no text is a formula', () => {
    const rows = remarkRows(buildNetwork(spoken), spoken).map(remarkCells);
    for (const row of rows) expect(row).toHaveLength(remarkHeader.length);
    expect(writeCsv(remarkHeader, rows)).toContain("'=1+1");
  });
});
