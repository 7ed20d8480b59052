// Checks the built app against its budgets and its promise to reach no other site: `node scripts/check-budget.mjs [dist]`.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const firstPaintBytes = 220_000;
const lateChunkBytes = 60_000;
/** A map in one file: the page that the app is in, and the map that ships with the app. */
const singleFileBytes = 2_500_000;

/** Absolute addresses that may stand in the code, each with its reason. Nothing is requested from any of them. */
const knownAddresses = [
  ['http://www.w3.org/', 'names of XML namespaces'],
  ['http://schemas.openxmlformats.org/', 'names of XML namespaces, in PowerPoint files'],
  ['http://purl.org/dc/', 'names of XML namespaces, in what a file says of itself'],
  ['http://ns.adobe.com/xap/1.0/', 'the name of an XML namespace, in what a PDF says of itself'],
  ['https://json-schema.org/', 'the name of the schema language, in zod'],
  ['http://json-schema.org/', 'the name of the schema language, in zod'],
  ['http://[', 'how zod checks an IPv6 address; nothing is requested'],
  ['https://react.dev/', 'help in messages of React'],
  ['https://doi.org/', 'where the doi of a source leads, when a reader opens it'],
];

/** Ways out of the page that no policy stops or that the app has no use for. */
const forbiddenWords = ['RTCPeerConnection', 'sendBeacon', 'new WebSocket', 'EventSource('];

const folder = resolve(process.argv[2] ?? 'dist');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const read = (name) => readFileSync(join(folder, name), 'utf8');
const zippedBytes = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Scripts that a script needs before it can run: what it imports by name, not what it fetches late. */
function staticImports(name) {
  return [...read(name).matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)]
    .map(([, address]) => posix.join(posix.dirname(name), address))
    .filter((imported) => existsSync(join(folder, imported)));
}

/** Everything the page loads before its first line runs. */
function firstPaintScripts() {
  const page = read('index.html');
  const waiting = [...page.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, name]) => name);
  const seen = new Set();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...staticImports(name));
  }
  return seen;
}

const faults = [];
const scripts = files.filter((name) => name.endsWith('.js'));
const first = firstPaintScripts();
if (first.size === 0) faults.push('index.html loads no script, so nothing could be measured.');

const firstTotal = [...first].reduce((sum, name) => sum + zippedBytes(name), 0);
console.log(`First paint: ${kB(firstTotal)} of JavaScript, gzipped; at most ${kB(firstPaintBytes)}`);
for (const name of first) console.log(`  ${name} ${kB(zippedBytes(name))}`);
if (firstTotal > firstPaintBytes)
  faults.push(`JavaScript for first paint is ${kB(firstTotal)}, over ${kB(firstPaintBytes)}.`);

console.log(`Later, at most ${kB(lateChunkBytes)} each:`);
for (const name of scripts.filter((script) => !first.has(script))) {
  const bytes = zippedBytes(name);
  console.log(`  ${name} ${kB(bytes)}`);
  if (bytes > lateChunkBytes) faults.push(`${name} is ${kB(bytes)}, over ${kB(lateChunkBytes)} for a late part.`);
}
const styles = files.filter((name) => name.endsWith('.css'));
console.log(`Styles: ${kB(styles.reduce((sum, name) => sum + zippedBytes(name), 0))}`);

/** The page in one file: its size with the map of the app, and the scripts inside. Its licences name addresses that nothing asks. */
function scriptsOfSingleFile() {
  const name = 'single-file/template.html';
  if (!files.includes(name)) return [];
  const map = files.find((file) => file.endsWith('.json') && file.startsWith('assets/'));
  const bytes = statSync(join(folder, name)).size + (map === undefined ? 0 : statSync(join(folder, map)).size);
  console.log(`Map in one file: ${kB(bytes)}; at most ${kB(singleFileBytes)}`);
  if (bytes > singleFileBytes) faults.push(`A map in one file is ${kB(bytes)}, over ${kB(singleFileBytes)}.`);
  const packed = /<script[^>]*id="polycentric-app">([^<]*)</.exec(read(name))?.[1] ?? '';
  if (packed === '') {
    faults.push(`${name} has no app inside.`);
    return [];
  }
  return [[`the app in ${name}`, gunzipSync(Buffer.from(packed, 'base64')).toString()]];
}

const texts = files
  .filter((file) => /\.(js|css|html)$/.test(file) && !file.startsWith('single-file/'))
  .map((name) => [name, read(name)]);
for (const [name, text] of [...texts, ...scriptsOfSingleFile()]) {
  for (const [address] of text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\]*/g)) {
    if (!knownAddresses.some(([known]) => address.startsWith(known)))
      faults.push(`${name} names ${address}. Remove it, or add it to knownAddresses with the reason.`);
  }
  for (const word of forbiddenWords) if (text.includes(word)) faults.push(`${name} mentions ${word}.`);
}

for (const fault of new Set(faults)) console.error(fault);
if (faults.length > 0) process.exit(1);
