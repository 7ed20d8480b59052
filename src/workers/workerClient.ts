import type { FromWorker, ToWorker, WorkerLike } from './messages.ts';
import type { FailureReason } from './workerFailure.ts';
import { failureMessage, WorkerFailure } from './workerFailure.ts';

export interface WorkerClientOptions {
  /** Names the work at the start of an error sentence, such as "Arranging the map". */
  readonly task: string;
  /** A running worker that says nothing for this long is taken for hung. Default 1,600 ms. Work that neither yields nor reports needs more. */
  readonly silenceMs?: number;
  /** The same for a worker that has never spoken: its script may still be on the way. Default 8,000 ms. */
  readonly startMs?: number;
  /** Longest time one request may take, retries included. Default: no limit. */
  readonly timeoutMs?: number;
  /** How often a request is tried on a fresh worker when one crashes or hangs. Default 3. Work that throws, or is late, is not tried again. */
  readonly attempts?: number;
}

export interface RequestOptions<Progress> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface WorkerClient<Request, Answer, Progress> {
  /**
   * Asks the worker. Requests are done one at a time, in order.
   *
   * @param request - Copied to the worker, and copied again should a second attempt be needed.
   * @returns The answer. Rejects with `WorkerFailure`, or with the signal's reason after an abort.
   */
  request(request: Request, options?: RequestOptions<Progress>): Promise<Answer>;
  /** Ends the worker; requests under way are rejected with an `AbortError`. A later request starts a new worker. */
  dispose(): void;
}

interface Job<Request, Answer, Progress> {
  readonly request: Request;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
  attempts: number;
}

const beatsToSilence = 8;

/**
 * One worker behind a function that always answers: with a result, with a failure in words, or with an abort.
 *
 * A worker caught in an endless loop raises no event, so a running one is pinged, and any message counts as a sign of life. Beats
 * are counted, not milliseconds: a page that was itself busy or in the background does not blame the worker for it.
 *
 * @param makeWorker - Called for the first request, and again after each failure or abort.
 */
export function createWorkerClient<Request, Answer, Progress = never>(
  makeWorker: () => WorkerLike,
  options: WorkerClientOptions,
): WorkerClient<Request, Answer, Progress> {
  type ThisJob = Job<Request, Answer, Progress>;
  const { task, silenceMs = 1600, startMs = 8000, timeoutMs, attempts: allowed = 3 } = options;
  const waiting: ThisJob[] = [];
  let current: ThisJob | null = null;
  let worker: WorkerLike | null = null;
  let run = 0;
  let hasSpoken = false;
  let unansweredBeats = 0;
  let beat: ReturnType<typeof setInterval> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;

  const dropWorker = () => {
    worker?.terminate();
    worker = null;
  };

  /** Ends the current job; the next one starts on the same worker unless it was dropped. */
  const finish = (settle: (job: ThisJob) => void) => {
    const job = current;
    if (job === null) return;
    clearInterval(beat);
    clearTimeout(deadline);
    current = null;
    settle(job);
    startNext();
  };

  const fail = (reason: FailureReason, detail: string | null = null) => {
    dropWorker();
    if (current === null) return;
    const isFinal = reason === 'late' || current.attempts >= allowed;
    if (!isFinal) attempt(current);
    else finish((job) => job.reject(new WorkerFailure(reason, failureMessage(task, reason, job.attempts, detail))));
  };

  const hear = (message: FromWorker<Answer, Progress>) => {
    hasSpoken = true;
    unansweredBeats = 0;
    if (message.type === 'pong' || current === null || message.run !== run) return;
    switch (message.type) {
      case 'progress':
        current.onProgress?.(message.progress);
        return;
      case 'answer':
        finish((job) => job.resolve(message.answer));
        return;
      case 'failed':
        finish((job) => job.reject(new WorkerFailure('failed', message.message)));
    }
  };

  const readyWorker = (): WorkerLike => {
    if (worker !== null) return worker;
    const made = makeWorker();
    // A worker that has been replaced may still have events in the queue; only the present one is heard.
    const whilePresent = (listener: (event: Event) => void) => (event: Event) => {
      if (worker === made) listener(event);
    };
    made.addEventListener(
      'message',
      whilePresent((event) => hear((event as MessageEvent).data as FromWorker<Answer, Progress>)),
    );
    made.addEventListener(
      'error',
      whilePresent((event) => fail('crashed', (event as Partial<ErrorEvent>).message ?? null)),
    );
    made.addEventListener(
      'messageerror',
      whilePresent(() => fail('crashed', 'its answer could not be read')),
    );
    worker = made;
    hasSpoken = false;
    return made;
  };

  const post = (message: ToWorker<Request>) => readyWorker().postMessage(message);

  const onBeat = () => {
    const patience = hasSpoken ? beatsToSilence : Math.ceil((beatsToSilence * startMs) / silenceMs);
    unansweredBeats += 1;
    if (unansweredBeats >= patience) fail('silent');
    else post({ type: 'ping' });
  };

  const attempt = (job: ThisJob) => {
    job.attempts += 1;
    run += 1;
    unansweredBeats = 0;
    clearInterval(beat);
    beat = setInterval(onBeat, silenceMs / beatsToSilence);
    try {
      post({ type: 'start', run, request: job.request });
    } catch (error) {
      fail('crashed', error instanceof Error ? error.message : String(error));
    }
  };

  const startNext = () => {
    if (current !== null) return;
    const job = waiting.shift();
    if (job === undefined) return;
    current = job;
    if (timeoutMs !== undefined) deadline = setTimeout(() => fail('late'), timeoutMs);
    attempt(job);
  };

  /** Work under way cannot be interrupted from outside, so its worker goes with it. */
  const withdraw = (job: ThisJob, reason: unknown) => {
    if (job === current) {
      dropWorker();
      finish(() => job.reject(reason));
      return;
    }
    const place = waiting.indexOf(job);
    if (place < 0) return;
    waiting.splice(place, 1);
    job.reject(reason);
  };

  return {
    request(request, { signal, onProgress } = {}) {
      return new Promise<Answer>((resolve, reject: (reason: unknown) => void) => {
        signal?.throwIfAborted();
        const onAbort = () => {
          withdraw(job, signal?.reason);
        };
        const settle =
          <Value>(how: (value: Value) => void) =>
          (value: Value) => {
            signal?.removeEventListener('abort', onAbort);
            how(value);
          };
        const job: ThisJob = { request, onProgress, resolve: settle(resolve), reject: settle(reject), attempts: 0 };
        signal?.addEventListener('abort', onAbort, { once: true });
        waiting.push(job);
        startNext();
      });
    },
    dispose() {
      const reason = new DOMException(`${task} was stopped.`, 'AbortError');
      for (const job of waiting.splice(0)) job.reject(reason);
      dropWorker();
      finish((job) => job.reject(reason));
    },
  };
}
