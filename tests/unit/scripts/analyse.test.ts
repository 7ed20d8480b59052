import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../scripts/analyseFile.ts';
import { analyses } from '../../../src/analysis/registry.ts';

const example = 'data/rallying-together.json';
const folders: string[] = [];

/** A file with this content. */
function aFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'polycentric-'));
  folders.push(folder);
  const file = join(folder, 'map.json');
  writeFileSync(file, content);
  return file;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Told {
  readonly format: string;
  readonly asOf: number | null;
  readonly counts: { readonly relationships: number };
  readonly findings: readonly { readonly id: string }[];
  readonly analyses: readonly { readonly id: string; readonly results: readonly object[] }[];
}
const inJson = (...words: readonly string[]): Told => JSON.parse(analyse([...words, '--json']).out) as Told;

describe('npm run analyse', () => {
  it('prints what stands out and every result of every analysis', () => {
    const { code, out, problem } = analyse([example]);
    expect([code, problem]).toEqual([0, '']);
    for (const { id, name } of analyses) expect(out).toContain(`\n${id}  ${name}\n`);
    expect(out).toContain('everything recorded counts');
    expect(out).toContain('No line to service users or citizens is recorded for Ignite.');
  });

  it('gives the same as JSON, with keys that stay', () => {
    const told = inJson(example);
    expect(Object.keys(told)).toEqual(['format', 'map', 'asOf', 'counts', 'thresholds', 'findings', 'analyses']);
    expect(told.format).toBe('polycentric-analyses/1');
    expect(told.analyses.map(({ id }) => id)).toEqual(analyses.map(({ id }) => id));
    for (const result of told.analyses.flatMap(({ results }) => results))
      expect(Object.keys(result)).toEqual([
        'subject',
        'text',
        'value',
        'withheld',
        'n',
        'because',
        'evidence',
        'needs',
      ]);
  });

  it('counts one year alone when told to', () => {
    const [all, year] = [inJson(example), inJson(example, '--as-of', '2019')];
    expect([all.asOf, year.asOf]).toEqual([null, 2019]);
    expect(year.counts.relationships).toBeLessThan(all.counts.relationships);
    expect(inJson(example, '--as-of=2019')).toEqual(year);
  });

  it('prints the report on the dataset as Markdown', () => {
    const { code, out } = analyse([example, '--report']);
    expect(code).toBe(0);
    expect(out).toContain('| Analysis | State | Answers | What to collect next |');
    for (const { id } of analyses) expect(out.replaceAll('\\', '')).toContain(`(${id}) |`);
  });

  it('answers for a map with next to nothing in it', () => {
    const empty = aFile('{"format":"polycentric/1","id":"m","title":"M","organisations":[],"relationships":[]}');
    expect(analyse([empty])).toMatchObject({ code: 0, problem: '' });
    expect(inJson(empty).counts.relationships).toBe(0);
  });

  it('ends with 2 and says why when there is nothing to read', () => {
    const missing = analyse(['data/no-such-map.json']);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.problem).toMatch(/^data\/no-such-map\.json cannot be read: .*no such file/);
    const broken = analyse([aFile('{"organisations": [')]);
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.problem).toContain('cannot be read as a map.\n');
  });

  it('ends with 2 and shows how it is called when it is called otherwise', () => {
    for (const words of [
      [],
      ['a.json', 'b.json'],
      [example, '--as-of', 'soon'],
      [example, '--as-of'],
      [example, '--yes'],
    ]) {
      const { code, out, problem } = analyse(words);
      expect([code, out]).toEqual([2, '']);
      expect(problem).toContain('npm run analyse -- <file> [--as-of 2019] [--json | --report]');
    }
  });
});
