// What the analyses say of a map, on the terminal: `npm run analyse -- <file> [--as-of 2019] [--json | --report]`.
import process from 'node:process';
import { analyse } from './analyseFile.ts';

const { code, out, problem } = analyse(process.argv.slice(2));
if (problem !== '') process.stderr.write(`${problem}\n`);
process.exitCode = code;
// Whoever reads may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stdout.write(out);
