// Finds a Chromium for the end-to-end tests and the timings.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onLinux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const onMac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

function onWindows() {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const programs = [
    join('Google', 'Chrome', 'Application', 'chrome.exe'),
    join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
  return folders.filter(Boolean).flatMap((folder) => programs.map((program) => join(folder, program)));
}

/** The one that Playwright would have downloaded, whether or not it did. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** @returns {Promise<string | null>} the program, or null when this computer has none. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  // A path given on purpose is used or missed; nothing else takes its place in silence.
  if (named) return existsSync(named) ? named : null;
  const places = [...onLinux, ...onMac, ...onWindows(), ...(await playwrightsOwn())];
  return places.find((place) => existsSync(place)) ?? null;
}

export const howToGetBrowser =
  process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)
    ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, where there is no program: correct it, or unset it.`
    : 'No Chromium was found for the end-to-end tests: install one with `sudo apt-get install -y chromium` or ' +
      '`npx playwright install chromium`, or name it with CHROMIUM_PATH=…';

const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** As `findBrowser`, but installs the distribution's package where that can be done without asking anybody. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found || process.env.CHROMIUM_PATH) return found;
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return null;
  console.log('No Chromium found; installing the package of this distribution …');
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return findBrowser();
}
