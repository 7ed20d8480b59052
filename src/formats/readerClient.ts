import type { ReadResult } from '../domain/readResult.ts';
import { createWorkerClient } from '../workers/workerClient.ts';

export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly file: string;
}

export interface Reader {
  /**
   * Reads one file in the worker.
   *
   * @param bytes - The whole file.
   * @param file - Its name or address as the reader knows it.
   * @returns What was found. Rejects with a `WorkerFailure` when reading takes longer than 20 seconds or breaks down, and with the
   *   signal's reason after an abort; what was open is not touched.
   */
  read(bytes: ArrayBuffer, file: string, signal?: AbortSignal): Promise<ReadResult>;
  dispose(): void;
}

/** One file may take this long; then its worker is ended. */
const timeoutMs = 20_000;

/** @param makeWorker - Gives a worker of `reader.worker.ts`. Called again after a failure. */
export function createReader(makeWorker: () => Worker): Reader {
  const client = createWorkerClient<ReadRequest, ReadResult>(makeWorker, {
    task: 'Reading the file',
    timeoutMs,
    // Reading is one piece of work and answers no ping before its end: only the time limit can tell that it hangs.
    silenceMs: timeoutMs * 2,
    startMs: timeoutMs * 2,
    attempts: 2,
  });
  return {
    read: (bytes, file, signal) => client.request({ bytes, file }, signal ? { signal } : {}),
    dispose: () => client.dispose(),
  };
}
