import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const components = readdirSync('tests/component')
  .filter((name) => name.endsWith('.test.tsx'))
  .map((name) => `tests/component/${name}`);
/** These put something else in the place of a module, which has to be read anew for it and after it. */
const alone = components.filter((file) => /\bvi\.(mock|resetModules)\(/.test(readFileSync(file, 'utf8')));

const inPage = { environment: 'jsdom', setupFiles: ['tests/component/setup.ts'] };

export default defineConfig({
  plugins: [react()],
  test: {
    // A busy computer is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // One less than there are cores by itself, which leaves half of two idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Most of the time went into reading the same files for every test anew; what these files keep is theirs alone.
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/gallery/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // To read React and the app anew for every file took longer than to test; the set-up takes back what a file leaves on the page.
        test: { ...inPage, name: 'component', isolate: false, include: components, exclude: alone },
      },
      {
        extends: true,
        test: { ...inPage, name: 'component-alone', include: alone },
      },
    ],
  },
});
