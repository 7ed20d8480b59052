// Starts the tools of this project as programs of their own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Where each tool's program lies; `npx` would look them up anew, and might ask the network. */
const tools = {
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/**
 * @param {keyof typeof tools | `${string}.mjs`} program A tool, or a script of this folder.
 * @param {readonly string[]} args
 * @param {{ isQuiet?: boolean }} options Quiet keeps the output back, to be shown as a whole.
 * @returns {Promise<{ isSuccess: boolean, output: string }>}
 */
export function run(program, args, { isQuiet = false } = {}) {
  const path = tools[program] ? join('node_modules', tools[program]) : join('scripts', program);
  return new Promise((done) => {
    const child = spawn(process.execPath, [path, ...args], {
      cwd: root,
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const output = [];
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    child.on('error', (error) => done({ isSuccess: false, output: String(error) }));
    child.on('close', (code) => done({ isSuccess: code === 0, output: Buffer.concat(output).toString() }));
  });
}
