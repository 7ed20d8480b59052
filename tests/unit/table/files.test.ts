import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import { copyOf } from '../../../src/features/maps/saveCopy.ts';
import type { ReadingReport } from '../../../src/features/maps/readingReport.ts';
import { reportInWords } from '../../../src/features/maps/reportInWords.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import type { Snapshot } from '../../../src/store/snapshot.ts';
import { safeFileName } from '../../../src/export/safeFileName.ts';
import { shortened } from '../../../src/ui/shortened.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { exampleDocument } from '../../fixtures/theExample.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('../../etc/passwd', 'CON', 'nul', '...', '', 'a/b\\c:d*e?"<>|', '\u202etxt.exe', ' x '),
);

describe('a file name from a title', () => {
  it('is one that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const name = safeFileName(title, 'json');
        expect(name).toMatch(/^[^. ].*\.json$/u);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{C}]/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect([...name].length).toBeLessThanOrEqual(90);
      }),
    );
  });

  it('is the title itself when nothing speaks against it', () => {
    expect(safeFileName('Rallying together', 'csv')).toBe('Rallying together.csv');
    expect(safeFileName('???', 'csv')).toBe('map.csv');
  });
});

describe('a text shortened for the screen', () => {
  it('begins as the text does and is never longer than asked, in letters as people see them', () => {
    const letters = new Intl.Segmenter('en-GB');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, most) => {
        const short = shortened(text, most);
        if (short === text) return;
        expect(short.endsWith('…')).toBe(true);
        expect(text.startsWith(short.slice(0, -1))).toBe(true);
        expect([...letters.segment(short.slice(0, -1))].length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('never halves an emoji or an accented letter', () => {
    expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
    expect(shortened('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301e\u0301…');
  });
});

describe('a saved copy', () => {
  const document = exampleDocument();
  const positions = documentPositions(document);
  const id = (document.organisations[0]?.id ?? '') as OrganisationId;
  const snapshot: Snapshot = {
    map: {
      document,
      network: buildNetwork(document),
      origin: { kind: 'file', name: 'x.json' },
      problems: [],
      setAside: [],
    },
    positions,
    view: { ...firstView, panes: [{ ...firstView.panes[0], pins: new Map([[id, [12.5, -3]]]) }] },
  };

  it('opens without errors, with the same facts and the places and pins on the screen', () => {
    const { name, text } = copyOf(snapshot);
    expect(name).toMatch(/\.json$/);
    const { document: opened, problems } = readJson(new TextEncoder().encode(text), name);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(opened?.organisations).toEqual(document.organisations);
    expect(opened?.relationships).toEqual(document.relationships);
    expect(opened?.pinned).toEqual([id]);
    expect(opened?.positions?.[id]).toEqual([12.5, -3]);
  });

  it('is the same file when the opened copy is saved again', () => {
    const { text, name } = copyOf(snapshot);
    const opened = readJson(new TextEncoder().encode(text), name).document;
    expect(opened).not.toBeNull();
    if (opened === null) return;
    const again = copyOf({
      ...snapshot,
      map: { ...snapshot.map, document: opened, network: buildNetwork(opened) },
      positions: documentPositions(opened),
    });
    expect(again.text).toBe(text);
  });
});

describe('a report in words', () => {
  const report: ReadingReport = {
    origin: { kind: 'file', name: 'map.json' },
    problems: [],
    offered: null,
    setAside: [{}, {}],
  };

  it('says what is safe, with and without an open map', () => {
    expect(reportInWords(report, 'refused', true).safe).toBe('The map that is open stays as it is.');
    expect(reportInWords(report, 'refused', false).safe).toBe('Nothing was opened and nothing was changed.');
    expect(reportInWords(report, 'opened', true)).toMatchObject({
      title: 'Opened with no problems',
      summary: expect.stringContaining('2 records were set aside.') as string,
    });
  });
});
