import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/formats/readJson.ts';
import { writeJson } from '../../../src/formats/writeJson.ts';
import { prototypeKeys } from './prototypeKeys.ts';

const folder = new URL('../../../../shared/badinputs/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.info('Skipped: the bad-input corpus (../shared/badinputs) is not here.');

interface Entry {
  readonly file: string;
  readonly verdict: 'accept' | 'accept-warn' | 'reject';
  readonly codes: readonly string[];
}
const entries: readonly Entry[] = isThere
  ? (JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { items: Entry[] }).items.filter((entry) =>
      entry.file.startsWith('json/'),
    )
  : [];

const read = (file: string) => readJson(new Uint8Array(readFileSync(new URL(file, folder))), file);

describe.skipIf(!isThere)('the bad-input corpus', () => {
  it.each(entries)('$file: $verdict $codes', ({ file, verdict, codes }) => {
    const before = prototypeKeys();
    const started = performance.now();
    const { document, problems } = read(file);
    if (process.env['SHOW']) console.log(problems.map((p) => `${p.code} @${p.place} [${p.value}]\n   ${p.message}\n   -> ${p.remedy}`).join('\n'));
    const found = problems.map((problem) => problem.code);
    expect({ opens: document !== null, warns: problems.some((problem) => problem.severity !== 'note') }).toEqual({
      opens: verdict !== 'reject',
      warns: verdict !== 'accept',
    });
    if (codes.length > 0) expect(codes.some((code) => found.includes(code))).toBe(true);
    expect(prototypeKeys()).toEqual(before);
    expect(performance.now() - started).toBeLessThan(2000);
  });
  it.each(entries.filter((entry) => entry.verdict !== 'reject'))('$file: saved and opened again it is the same', ({ file }) => {
    const { document } = read(file);
    if (!document) throw new Error('It should open.');
    const again = readJson(new TextEncoder().encode(writeJson(document)), file);
    expect(again.document).toEqual(document);
  });
});
