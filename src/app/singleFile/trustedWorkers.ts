import { handedOver } from './handed.ts';

/** A page opened from disk can load no other script: every worker runs that of the app, and knows by its name what to do. */
const start = (name: string): Worker => new Worker(handedOver().workerAddress(), { name });

export const makeAnalysisWorker = (): Worker => start('analysis');
export const makeLayoutWorker = (): Worker => start('layout');
export const makeReaderWorker = (): Worker => start('reader');
