// Runs a TypeScript program of this project: `node scripts/run-ts.mjs scripts/build-data.ts [arguments]`.
// Node 20 does not read TypeScript, so Vite's bundler writes it as JavaScript into an ignored folder first.
import { rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('Say which program to run: node scripts/run-ts.mjs scripts/check-data.ts');
  process.exit(2);
}

setUp();
process.chdir(root);
const { build } = await import('vite');
const outDir = join(root, 'node_modules', '.cache', 'run-ts', `${basename(entry, '.ts')}-${process.pid}`);
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));

await build({
  configFile: false,
  root,
  logLevel: 'error',
  build: {
    ssr: resolve(entry),
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    sourcemap: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'program.mjs', chunkFileNames: '[name].mjs' } },
  },
});

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], resolve(entry), ...rest];
await import(pathToFileURL(join(outDir, 'program.mjs')).href);
