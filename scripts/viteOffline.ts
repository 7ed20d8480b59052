import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const serviceWorkerName = 'service-worker';

/** Not needed to start: pages for people who build on the app, and letters of other scripts, which are kept when first used. */
const leftOut = [/^service-worker\.js$/, /^licences\.md$/, /^schema\//, /latin-ext.*\.woff2$/, /\.map$/];

/** Tells the service worker which files make up the build, and gives the build a version that follows from their content. */
export const keptOffline = (): Plugin => ({
  name: 'polycentric-offline',
  apply: 'build',
  enforce: 'post',
  writeBundle: {
    order: 'post',
    sequential: true,
    handler({ dir }) {
      if (dir === undefined) return;
      const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(dir.length + 1)
            .replaceAll('\\', '/'),
        )
        .filter((name) => name !== 'index.html' && !leftOut.some((pattern) => pattern.test(name)))
        .sort();
      const all = ['index.html', ...files];
      const hash = createHash('sha256');
      for (const name of all) hash.update(name).update(readFileSync(join(dir, name)));
      const build = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files: all });
      const script = join(dir, `${serviceWorkerName}.js`);
      const code = readFileSync(script, 'utf8');
      const filled = code.replace(/(["'`])__OFFLINE_BUILD__\1/, () => JSON.stringify(build));
      if (filled === code) this.error('The service worker has no place for the list of files.');
      writeFileSync(script, filled);
    },
  },
});
