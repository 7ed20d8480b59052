import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../scripts/securityHeaders.mjs';
import { serve, staticHandler } from '../../../scripts/server.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let parent: string;
let server: Server;
let port: number;

/** Sends the path as it is written; `fetch` would tidy it first. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    const question = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() });
      });
    });
    question.on('error', fail);
    question.end();
  });

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'polycentric-'));
  const folder = join(parent, 'site');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(parent, 'site-beside'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'site-beside', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>page');
  writeFileSync(join(folder, 'a b.json'), '{}');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), '1;');
  writeFileSync(join(folder, 'unknown.xyz'), 'x');
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  const handle = staticHandler(folder);
  server = createServer((question, answer) => void handle(question, answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true, force: true });
});

describe('the server of the built app', () => {
  it('gives the page at the root, and each file with its type', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: '<!doctype html>page' });
    expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/a%20b.json?v=1')).headers['content-type']).toBe('application/json; charset=utf-8');
    expect((await ask('/assets/main-1a2b.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await ask('/unknown.xyz')).headers['content-type']).toBe('application/octet-stream');
  });

  it('sends the security headers with every answer, refusals too', async () => {
    const expected = Object.fromEntries(
      Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
    );
    for (const answer of [await ask('/'), await ask('/missing'), await ask('/', 'POST'), await ask('/%zz')])
      expect(answer.headers).toMatchObject(expected);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/../site-beside/secret.txt',
    '/..%2fsite-beside%2fsecret.txt',
    '//secret.txt',
    '/link.txt',
    '/index.html%00.txt',
    '/assets',
    '/assets/',
    'http://other.example/../secret.txt',
  ])('gives nothing for %s', async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret');
  });

  it('only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await ask('/', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '19' } });
  });

  it('keeps files with a hash in their name for good, and asks anew for all others', async () => {
    expect((await ask('/assets/main-1a2b.js')).headers['cache-control']).toContain('immutable');
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('no-cache');
    expect(await ask('/', 'GET', { 'if-none-match': String(headers['etag']) })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  it('says that a port is taken', async () => {
    await expect(serve(parent, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
