// Builds the app into `dist`, and fails when the page would load more than its budget: `npm run build`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

/** What a build depends on. */
const sources = [
  'src',
  'public',
  'data',
  'scripts',
  'index.html',
  'vite.config.ts',
  'vite.singleFile.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const stampFile = join(root, 'node_modules', '.cache', 'polycentric-built');

/** Time of the last change below a path, folders included, so that a deleted file counts too. */
function newestMs(path) {
  const details = statSync(path, { throwIfNoEntry: false });
  if (!details) return 0;
  if (!details.isDirectory()) return details.mtimeMs;
  return Math.max(details.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

/** True when `dist` holds what the sources say now. */
export function isBuilt() {
  if (!existsSync(stampFile) || !existsSync(join(root, 'dist', 'index.html'))) return false;
  return Math.max(...sources.map((name) => newestMs(join(root, name)))) < statSync(stampFile).mtimeMs;
}

const vite = join('node_modules', 'vite', 'bin', 'vite.js');
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

/** @returns {boolean} whether it succeeded; what went wrong has been printed. */
export function build() {
  setUp();
  const startedAt = new Date();
  const isDone =
    node(vite, 'build', '--logLevel', 'warn') &&
    node(vite, 'build', '--logLevel', 'warn', '--config', 'vite.singleFile.config.ts') &&
    node(join('scripts', 'check-budget.mjs'));
  if (!isDone) return false;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, '');
  // A file saved while the build ran is newer than the build.
  utimesSync(stampFile, startedAt, startedAt);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(build() ? 0 : 1);
