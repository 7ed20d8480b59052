import analysisAddress from '../analysis/analysis.worker.ts?worker&url';
import readerAddress from '../formats/reader.worker.ts?worker&url';
import layoutAddress from '../layout/arrange.worker.ts?worker&url';
import { createTrust } from './trust.ts';

/** Beside the page, so that it may answer for the whole app; `vite.config.ts` gives it this name. */
const offlineAddress = './service-worker.js';

const ownWorkers: ReadonlySet<string> = new Set([analysisAddress, readerAddress, layoutAddress, offlineAddress]);

const trust = createTrust({ isOwnAddress: (address) => ownWorkers.has(address), isOwnScript: () => false });

const start = (address: string, name: string): Worker =>
  new Worker(trust.createScriptURL(address), { type: 'module', name });

/** Starts a worker that analyses maps: `src/analysis/analysis.worker.ts`. */
export const makeAnalysisWorker = (): Worker => start(analysisAddress, 'analysis');

/** Starts a worker that arranges maps: `src/layout/arrange.worker.ts`. */
export const makeLayoutWorker = (): Worker => start(layoutAddress, 'layout');

/** Starts a worker that reads and checks files: `src/formats/reader.worker.ts`. */
export const makeReaderWorker = (): Worker => start(readerAddress, 'reader');

/** Registers the worker that keeps the app on this computer: `src/app/offline/serviceWorker.ts`. */
export const registerServiceWorker = (
  container: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | undefined> => container.register(trust.createScriptURL(offlineAddress));
