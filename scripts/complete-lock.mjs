// Completes package-lock.json after a change of dependencies: `node scripts/complete-lock.mjs`.
//
// Some packages publish one compiled build a system, as optional dependencies with an exact version. npm leaves those it
// could not fetch out of the lock, and `npm ci` then refuses the lock. This writes them in; each concerns another
// system, which the words of its name tell. Those entries carry no integrity hash.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, root, stampLock } from './setup.mjs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** @param {string} name such as `@oxc-parser/binding-linux-arm64-musl` */
function platformOf(name) {
  const words = (name.split('/').pop() ?? '').split('-');
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : os === 'linux' && words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : null;
  return { os, cpu, libc };
}

/** Whether Node would find `name` from the package at `path`: beside it, or in any folder above. */
function isLocked(packages, path, name) {
  const folders = path.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const above = folders.slice(0, depth).join('/node_modules/');
    if (packages[`${above === '' ? '' : `${above}/`}node_modules/${name}`]) return true;
  }
  return false;
}

const lockFile = join(root, 'package-lock.json');
const wasInstalled = isInstalled();
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));

const added = {};
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(lock.packages, path, name) || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) continue;
    const { os, cpu, libc } = platformOf(name);
    // In npm's own order of fields, so that a later `npm install` leaves the file as it is.
    added[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      ...(libc && { libc: [libc] }),
      optional: true,
      ...(os && { os: [os] }),
    };
  }
}

const inOrder = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(lockFile, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
// What is installed here does not change by it.
if (wasInstalled) stampLock();
console.log(`package-lock.json: ${Object.keys(added).length} builds for other systems added.`);
