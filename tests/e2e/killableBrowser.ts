import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** A browser that can be killed as a power cut would kill it, and that keeps its profile from one life to the next. */
export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to the whole process group; resolves when the browser is gone. */
  kill(): Promise<void>;
}

const portFile = 'DevToolsActivePort';

export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const program = await findBrowser();
  if (program === null) throw new Error('No Chromium was found.');
  await rm(join(profile, portFile), { force: true });
  const child = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-first-run',
      '--no-sandbox',
      '--window-size=1280,800',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
      'about:blank',
    ],
    // A group of its own: the kill takes its children too, and nobody else's.
    { detached: true, stdio: 'ignore' },
  );
  const browser = await connect(child, profile);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (page === undefined) throw new Error('The browser opened no page.');
  return {
    page,
    kill: async () => {
      const gone = new Promise((done) => child.once('exit', done));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}

async function connect(child: ChildProcess, profile: string): Promise<Browser> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The browser ended with ${String(child.exitCode)}.`);
    const [port] = (await readFile(join(profile, portFile), 'utf8').catch(() => '')).split('\n');
    if (port !== undefined && port !== '') return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The browser did not say where to reach it.');
}
