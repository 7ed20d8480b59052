import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import type { ReadResult } from '../../../src/domain/readResult.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { writeJson } from '../../../src/formats/writeJson.ts';
import { prototypeKeys } from './prototypeKeys.ts';
import { bytesOf } from './readText.ts';

const folder = new URL('../../../../shared/badinputs/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.info('Skipped: the bad-input corpus (../shared/badinputs) is not here.');

interface Entry {
  readonly file: string;
  readonly verdict: 'accept' | 'accept-warn' | 'reject';
  readonly codes: readonly string[];
}
const index = isThere ? readFileSync(new URL('expected.json', folder), 'utf8') : '{"items":[]}';
const entries = (JSON.parse(index) as { items: Entry[] }).items.filter((entry) => entry.file.startsWith('json/'));

const read = (file: string): ReadResult => readJson(new Uint8Array(readFileSync(new URL(file, folder))), file);

/** Facts of the index that can be checked here, by file. `says`: each stands in some problem's words, place or value. */
interface Fact {
  readonly organisations?: number;
  readonly relationships?: number;
  readonly setAside?: number;
  readonly offered?: number;
  readonly says?: readonly string[];
  readonly also?: (result: ReadResult) => void;
}
const facts: Readonly<Record<string, Fact>> = {
  '00-control-valid': { organisations: 2, relationships: 1, also: ({ problems }) => expect(problems).toEqual([]) },
  '01-truncated': { says: ['line 11, column 2', 'cut off'] },
  '02-trailing-comma': { says: ['line 4', 'Remove the comma before ]'] },
  '03-single-quotes': { says: ['line 1', 'double quotes'] },
  '04-comments': { says: ['line 2'] },
  '05-utf8-bom': { organisations: 2 },
  '06-utf16le-bom': { also: ({ document }) => expect(document?.organisations[0]?.name).toBe('Cyngor Môn') },
  '07-windows-1252': { says: ['line 7', 'offset 106', 'UTF-8'] },
  '08-empty': { says: ['08-empty.json'] },
  '09-whitespace-only': { says: ['09-whitespace-only.json'] },
  '10-root-array': { says: ['organisations', 'relationships', 'found a list'] },
  '11-root-null': { says: ['found null'] },
  '12-root-string': { says: ['found text'] },
  '13-organisations-is-object': { says: ['organisations', 'list'] },
  '14-organisations-missing': { says: ['organisations'] },
  '16-missing-id': { says: ['Organisation 2 ("No id here")', 'organisations[1].id'], offered: 2 },
  '17-blank-ids': { says: ['organisations[0].id', 'organisations[1].id'] },
  '18-numeric-ids': { organisations: 2, relationships: 2 },
  '19-null-name': {
    says: ['Organisation 1'],
    also: ({ document }) => expect(document?.organisations[0]).toEqual({ id: 'a', name: 'a' }),
  },
  '20-duplicate-id-conflict': { says: ['"a"', 'records 1 and 2'], offered: 1, setAside: 1 },
  '21-duplicate-id-identical': { organisations: 1, says: ['organisations[1]'] },
  '22-near-duplicate-ids': { organisations: 3, says: ['"org-1", "Org-1", "org-1 "'] },
  '23-dangling-reference': {
    relationships: 1,
    setAside: 2,
    says: ['relationships[1].target', 'ghost', 'relationships[2].source', 'phantom'],
  },
  '24-all-dangling': {
    relationships: 0,
    setAside: 2,
    says: ['look like names, not ids'],
    also: ({ problems }) => expect(problems).toHaveLength(1),
  },
  '25-self-loop': { relationships: 1 },
  '26-parallel-edges': { relationships: 12 },
  '27-hierarchy-cycle': { organisations: 3, says: ['a > b > c > a'] },
  '28-self-parent': { organisations: 1, says: ['a > a'] },
  '29-nan-literal': { says: ['line 1, column 44', 'NaN'] },
  '30-infinite-number': { says: ['Organisation 1 ("a")', 'x and y'] },
  '31-coordinates-as-text': {
    says: ['organisations[0].x', 'organisations[1].x', 'organisations[2].x'],
    also: ({ problems }) => expect(problems).toHaveLength(3),
  },
  '32-huge-coordinates': { also: ({ document }) => expect(document && documentPositions(document).size).toBe(0) },
  '33-coincident-coordinates': { also: ({ document }) => expect(document && documentPositions(document).size).toBe(1) },
  '34-bad-weights': { says: ['relationships[0].weight', 'relationships[1].weight', 'relationships[2].weight'] },
  '35-proto-keys': { setAside: 3, says: ['organisations[0].__proto__', 'organisations[0].attributes.__proto__'] },
  '36-constructor-prototype': { setAside: 2 },
  '37-magic-ids': {
    also: ({ document }) => {
      const network = document && buildNetwork(document);
      expect([network?.organisations.size, network?.relationships.size]).toEqual([7, 2]);
    },
  },
  '38-duplicate-keys': { says: ['organisations[0].id', 'organisations[0].name'] },
  '39-deep-200': { says: ['Organisation 1 ("a")', '"attributes"', '64', '203'] },
  '40-deep-5000-arrays': { says: ['64', '5,000'] },
  '41-very-long-name': {
    says: ['organisations[0].name'],
    also: ({ document }) => expect(document?.organisations[0]?.name).toHaveLength(56_000),
  },
  '42-newer-version': { says: ['999', 'newest this app reads is 1', 'Update the app'], offered: 0 },
  '43-bad-version': { says: ['schemaVersion', 'banana'] },
  '44-no-version': { says: ['polycentric/1'] },
  '45-xss-every-field': { organisations: 15 },
  '46-unsafe-links': {
    also: ({ problems }) => expect(problems.some(({ place }) => place.includes('[12]'))).toBe(false),
  },
  '47-css-in-colours': { says: ['organisations[8].color'] },
  '48-bidi-and-invisible': {
    says: ['Organisation 5 ("e") has no name that can be seen'],
    also: ({ document }) => expect(document && [...buildNetwork(document).organisations.values()][4]?.name).toBe('e'),
  },
  '51-emoji-and-combining': { organisations: 5 },
  '52-big-integer-ids': { says: ['organisations[0].id', 'organisations[1].id', 'double quotes'] },
  '53-bad-dates': {
    relationships: 5,
    says: [
      '2023-02-30',
      '0000-00-00',
      '31/12/2023',
      '2024-01-01 to 2020-01-01',
      '45292',
      '"2023-12-31"',
      '"2024-01-01"',
    ],
  },
  '54-unknown-types': {
    organisations: 3,
    relationships: 1,
    says: ['allliance', 'Did you mean "council"', '42', '???'],
  },
  '55-unknown-extra-fields': {
    also: ({ document }) => {
      expect(document).toMatchObject({ vendorBlock: { v: 1 } });
      expect(document?.organisations[0]).toMatchObject({ customScore: 7, 'x-internal': { k: [1, 2] } });
    },
  },
  '56-html-renamed': { says: ['a web page'] },
  '57-regex-bait': { organisations: 4 },
  '59-two-documents': { says: ['line 25', 'second document'] },
};

const noLibraryText =
  /unexpected|token|JSON\.parse|at position|zod|invalid_|Maximum call stack|TypeError|\bat .*\(.*:\d+/i;

describe.skipIf(!isThere)('the bad-input corpus', () => {
  it.each(entries)('$file: $verdict $codes', ({ file, verdict, codes }) => {
    const before = prototypeKeys();
    const started = performance.now();
    const { document, problems } = read(file);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(prototypeKeys()).toEqual(before);

    const found = problems.map((problem) => problem.code);
    expect({ opens: document !== null, warns: found.some((code) => !code.startsWith('N')) }).toEqual({
      opens: verdict !== 'reject',
      warns: verdict !== 'accept',
    });
    // Where the index names two codes, either is right.
    if (codes.length > 0) expect(codes.some((code) => found.includes(code))).toBe(true);
    for (const { message, remedy, file: named } of problems) {
      expect(named).toBe(file);
      expect(message).not.toMatch(noLibraryText);
      expect(remedy).not.toBe('');
    }
  });

  it.each(Object.entries(facts))('json/%s.json: what must be true', (name, fact) => {
    const result = read(`json/${name}.json`);
    const words = result.problems.map(({ place, message, value, remedy }) =>
      [place, message, value, remedy].join('\n'),
    );
    for (const text of fact.says ?? []) expect(words.join('\n')).toContain(text);
    if (fact.organisations !== undefined) expect(result.document?.organisations).toHaveLength(fact.organisations);
    if (fact.relationships !== undefined) expect(result.document?.relationships).toHaveLength(fact.relationships);
    if (fact.setAside !== undefined) expect(result.setAside).toHaveLength(fact.setAside);
    if (fact.offered !== undefined) expect(result.offered?.organisations.length ?? 0).toBe(fact.offered);
    fact.also?.(result);
  });

  it.each(entries.filter((entry) => entry.verdict !== 'reject'))(
    '$file: saved and opened again it is the same',
    (entry) => {
      const { document } = read(entry.file);
      if (!document) throw new Error(`${entry.file} should open.`);
      expect(readJson(bytesOf(writeJson(document)), entry.file).document).toEqual(document);
    },
  );
});
