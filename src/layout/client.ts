import type { WorkerLike } from '../workers/messages.ts';
import { createWorkerClient } from '../workers/workerClient.ts';
import type { LayoutRequest } from './protocol.ts';

export interface ArrangeOptions {
  readonly signal?: AbortSignal;
  /** Hears the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface Arranger {
  /**
   * Arranges a graph in the worker. Of requests made at once, each waits for the one before.
   *
   * @returns 2n world coordinates, finite. Rejects with a `WorkerFailure` in words, or with the signal's reason.
   */
  arrange(request: LayoutRequest, options?: ArrangeOptions): Promise<Float32Array>;
  dispose(): void;
}

/** The work reports far more often; the rest is for a computer with much else to do. */
const silenceMs = 1900;

/** @param makeWorker - Starts `arrange.worker.ts`; the page owns the address, because only it may turn text into one. */
export function createArranger(makeWorker: () => WorkerLike): Arranger {
  const client = createWorkerClient<LayoutRequest, Float32Array, number>(makeWorker, {
    task: 'Arranging the map',
    silenceMs,
  });
  return { arrange: client.request, dispose: client.dispose };
}
