// Makes `node_modules` match the lock file. Safe to repeat, and silent without network once everything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const lockFile = join(root, 'package-lock.json');
/** npm writes this file last, so an installation that was interrupted lacks it. */
const installedLock = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.polycentric-lock');

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** Notes that what is installed belongs to the lock as it is now. */
export function stampLock() {
  writeFileSync(stampFile, lockHash());
}

/** True when the packages of the lock are installed: the stamp says so, or npm finished after the lock was last written. */
export function isInstalled() {
  if (!existsSync(installedLock)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return true;
  return statSync(installedLock).mtimeMs >= statSync(lockFile).mtimeMs;
}

/** Stops the process with a sentence when npm cannot install. */
export function setUp() {
  if (isInstalled()) return;
  console.log('Installing packages from package-lock.json …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. The first set-up needs network access to the npm registry.');
    process.exit(1);
  }
  stampLock();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setUp();
