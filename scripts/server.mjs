// A small static server for the built app: reading only, one folder, with the security headers.
// By itself: `node scripts/server.mjs dist --port 4273`.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { securityHeaders } from './securityHeaders.mjs';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Files below `assets/` carry a hash of their content in the name, so a browser may keep them for good. */
const cacheControl = (path) => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/** The decoded path of a request, or null when it is none that could name a file. */
function requestedPath(target) {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/, ''));
    return path.startsWith('/') && !/[\0\\]/.test(path) ? path : null;
  } catch {
    return null;
  }
}

/** The file for a path, or null. Symbolic links are followed first, so that none leads out of the folder. */
async function findFile(folder, path) {
  const wanted = resolve(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!wanted.startsWith(folder + sep)) return null;
  try {
    const file = await realpath(wanted);
    const details = await stat(file);
    return file.startsWith((await realpath(folder)) + sep) && details.isFile() ? { file, details } : null;
  } catch {
    return null;
  }
}

function refuse(response, status, text, headers = {}) {
  response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/**
 * @param {string} folder What is served; nothing outside it can be reached.
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function staticHandler(folder) {
  const base = resolve(folder);
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only reading is possible here.', { Allow: 'GET, HEAD' });
    const path = requestedPath(request.url ?? '/');
    if (path === null) return refuse(response, 400, 'This address cannot be read.');
    const found = await findFile(base, path);
    if (found === null) return refuse(response, 404, 'There is nothing at this address.');

    const { file, details } = found;
    const etag = `W/"${details.size.toString(36)}-${Math.trunc(details.mtimeMs).toString(36)}"`;
    const headers = {
      ...securityHeaders,
      'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': cacheControl(path),
      ETag: etag,
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Length': details.size });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  };
}

/** Resolves to the listening server; rejects with the system's error, such as `EADDRINUSE`. */
const listen = (handler, port, host) =>
  new Promise((done, fail) => {
    const server = createServer(handler);
    server.once('error', fail);
    server.listen({ port, host }, () => done(server));
  });

/**
 * Serves a folder on this computer only, under both addresses that `localhost` may mean.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ close: () => void }>} Rejects with code `EADDRINUSE` when either address is taken.
 */
export async function serve(folder, port) {
  const handler = staticHandler(folder);
  const first = await listen(handler, port, '127.0.0.1');
  const servers = [first];
  try {
    servers.push(await listen(handler, port, '::1'));
  } catch (error) {
    // A computer without IPv6 is served all the same.
    if (error.code === 'EADDRINUSE') {
      first.close();
      throw error;
    }
  }
  return { close: () => servers.forEach((server) => server.close()) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', ...options] = process.argv.slice(2);
  const port = Number(options[options.indexOf('--port') + 1] ?? 4273);
  serve(folder, port).then(
    () => console.log(`http://localhost:${port}`),
    (error) => {
      console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error.message);
      process.exit(1);
    },
  );
}
