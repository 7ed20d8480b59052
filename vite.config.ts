import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keptOffline, serviceWorkerName } from './scripts/viteOffline.ts';
import { licences } from './scripts/viteLicences.ts';
import { metaSecurityPolicy } from './scripts/viteSecurity.ts';

const licenceList = licences();

export default defineConfig({
  // The built app runs from any folder of any site.
  base: './',
  plugins: [react(), metaSecurityPolicy(), licenceList.page, keptOffline()],
  worker: { format: 'es', plugins: () => [licenceList.worker()] },
  build: {
    target: 'es2023',
    // Every file keeps an address of its own: data in `data:` addresses is refused by the page's own policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', [serviceWorkerName]: 'src/app/offline/serviceWorker.ts' },
      output: {
        // What the first picture needs is one file: it travels in one request, and zips smaller than in thirty.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !id.endsWith('/serviceWorker.ts') }],
        },
        // A service worker answers for the folder it lies in, and is looked for anew at the same address.
        entryFileNames: ({ name }) => (name === serviceWorkerName ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
    // Our own budget judges the sizes: scripts/check-budget.mjs.
    chunkSizeWarningLimit: 2000,
  },
});
