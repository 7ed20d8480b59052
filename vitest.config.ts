import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
});
