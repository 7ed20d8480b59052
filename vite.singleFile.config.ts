import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licencesInShort } from './scripts/viteLicences.ts';
import { singleFilePage, singleFileParts } from './scripts/viteSingleFile.ts';

/** The same app as one classic script, for maps that leave as one file: built after, and beside, that of `vite.config.ts`. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [singleFileParts(), react(), singleFilePage(licencesInShort)],
  build: {
    outDir: 'dist/single-file',
    target: 'es2023',
    // Nothing can be fetched: fonts become part of the style sheet, and that of the page.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: resolve('src/app/singleFile/start.ts'),
      transform: { define: { 'import.meta': '{}' } },
      output: { format: 'iife', codeSplitting: false },
    },
    chunkSizeWarningLimit: 3000,
  },
});
