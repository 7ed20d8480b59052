// `npm start`: sets up, builds when something has changed, and serves the app on this computer.
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { serve } from './server.mjs';
import { root, setUp } from './setup.mjs';

const firstPort = 4173;
const triedPorts = 20;

setUp();
if (!isBuilt()) {
  console.log('Building …');
  if (!build()) {
    console.error('The app could not be built; the reason stands above.');
    process.exit(1);
  }
}

/** The first free port from `firstPort` on. Says so when a port is taken. */
async function serveOnFreePort() {
  for (let port = firstPort; port < firstPort + triedPorts; port += 1) {
    try {
      await serve(join(root, 'dist'), port);
      return port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      console.log(`Port ${port} is used by another program; trying ${port + 1}.`);
    }
  }
  console.error(
    `The ports ${firstPort} to ${firstPort + triedPorts - 1} are all taken. Close a program that uses one.`,
  );
  process.exit(1);
}

const port = await serveOnFreePort();
const address = `http://localhost:${port}`;
const answer = await fetch(address);
if (!answer.ok) {
  console.error(
    `The page does not answer as it should (${answer.status}). Run npm run build and look at its messages.`,
  );
  process.exit(1);
}
console.log(`Polycentric: ${address}`);
console.log('Ctrl+C ends it.');
