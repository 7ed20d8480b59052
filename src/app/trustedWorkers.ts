import analysisAddress from '../analysis/analysis.worker.ts?worker&url';
import readerAddress from '../formats/reader.worker.ts?worker&url';
import layoutAddress from '../layout/arrange.worker.ts?worker&url';

/** The part of Trusted Types that is used here; TypeScript's own library does not describe them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** Beside the page, so that it may answer for the whole app; `vite.config.ts` gives it this name. */
const offlineAddress = './service-worker.js';

const ownWorkers: ReadonlySet<string> = new Set([analysisAddress, readerAddress, layoutAddress, offlineAddress]);

/** Refuses every address but those of our own workers, so that no data can ever become a script. */
function ownScriptAddress(address: string): string {
  if (!ownWorkers.has(address)) throw new TypeError(`“${address}” is no script of this app.`);
  return address;
}

// Where the browser lacks Trusted Types, the same check runs without them.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('polycentric', { createScriptURL: ownScriptAddress }) ?? {
  createScriptURL: ownScriptAddress,
};

const start = (address: string, name: string): Worker =>
  new Worker(policy.createScriptURL(address), { type: 'module', name });

/** Starts a worker that analyses maps: `src/analysis/analysis.worker.ts`. */
export const makeAnalysisWorker = (): Worker => start(analysisAddress, 'analysis');

/** Starts a worker that arranges maps: `src/layout/arrange.worker.ts`. */
export const makeLayoutWorker = (): Worker => start(layoutAddress, 'layout');

/** Starts a worker that reads and checks files: `src/formats/reader.worker.ts`. */
export const makeReaderWorker = (): Worker => start(readerAddress, 'reader');

/** Registers the worker that keeps the app on this computer: `src/app/offline/serviceWorker.ts`. */
export const registerServiceWorker = (
  container: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | undefined> => container.register(policy.createScriptURL(offlineAddress));
