import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';

/** Text that hardly shrinks: about as many bytes gzipped as asked for. */
function incompressible(bytes: number): string {
  let text = '';
  for (let part = 0; text.length * 0.76 < bytes; part += 1)
    text += createHash('sha256').update(String(part)).digest('base64').slice(0, 42);
  return `'${text}';`;
}

const page = '<!doctype html><script type="module" src="./assets/main.js"></script>';
const folders: string[] = [];

/** Checks a built app of these files, and gives the exit code and everything printed. */
function check(files: Readonly<Record<string, string>>): { readonly code: number | null; readonly text: string } {
  const folder = mkdtempSync(join(tmpdir(), 'polycentric-'));
  folders.push(folder);
  for (const [name, content] of Object.entries({ 'index.html': page, 'assets/main.js': '1;', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-budget.mjs', folder], {
    encoding: 'utf8',
  });
  return { code: status, text: stdout + stderr };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the budget of the built app', () => {
  it('accepts a small one', () => {
    expect(check({})).toMatchObject({ code: 0 });
  });

  it('counts for first paint what is imported by name, and not what is fetched late', () => {
    const shared = incompressible(50_000);
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`assets/${name}.js`, shared]));
    const byName = check({
      ...many,
      'assets/main.js': 'import{x}from"./a.js";import"./b.js";export*from"./c.js";import"./d.js";import"./e.js"',
    });
    expect(byName).toMatchObject({
      code: 1,
      text: expect.stringContaining('JavaScript for first paint is 2') as string,
    });
    const late = check({ ...many, 'assets/main.js': 'import("./a.js");import("./b.js");import("./c.js")' });
    expect(late).toMatchObject({ code: 0 });
  });

  it('refuses a late part that is too large', () => {
    const answer = check({ 'assets/late.js': incompressible(70_000) });
    expect(answer).toMatchObject({ code: 1, text: expect.stringContaining('assets/late.js is ') as string });
  });

  it('refuses an address of another site that has no stated reason', () => {
    expect(check({ 'assets/main.js': 'const a="https://tracker.example/x"' })).toMatchObject({ code: 1 });
    expect(check({ 'assets/main.css': '@import url(https://fonts.example/x.css)' })).toMatchObject({ code: 1 });
    expect(check({ 'assets/main.js': 'const a="http://www.w3.org/2000/svg"' })).toMatchObject({ code: 0 });
  });

  it('refuses ways out of the page that no policy stops', () => {
    expect(check({ 'assets/main.js': 'new RTCPeerConnection()' })).toMatchObject({ code: 1 });
  });

  it('refuses a map in one file that is too large, and looks into the app that lies packed in it', () => {
    const single = (app: string, more = '') => ({
      'single-file/template.html': `<script id="polycentric-app">${gzipSync(app).toString('base64')}</script>${more}`,
    });
    expect(check(single('1;', 'https://licence.example/'))).toMatchObject({ code: 0 });
    expect(check(single('const a="https://tracker.example/x"'))).toMatchObject({ code: 1 });
    expect(check({ ...single('1;', ' '.repeat(2_000_000)), 'assets/map.json': ' '.repeat(600_000) })).toMatchObject({
      code: 1,
      text: expect.stringContaining('A map in one file is 2600.') as string,
    });
    expect(check({ 'single-file/template.html': '<p>' })).toMatchObject({ code: 1 });
  });

  it('does not accept a page of which nothing could be measured', () => {
    expect(check({ 'index.html': '<!doctype html>' })).toMatchObject({ code: 1 });
  });
});
