// `npm run dev`: the developers' server. The page changes as the sources do; the Content Security Policy belongs to the
// built app alone, because this server adds scripts and styles of its own.
import { root, setUp } from './setup.mjs';

setUp();
const { createServer } = await import('vite');
const server = await createServer({ root });
await server.listen();
server.printUrls();
