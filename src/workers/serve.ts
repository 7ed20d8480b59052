import type { FromWorker, ToWorker, WorkerScope } from './messages.ts';

export interface Served<Answer> {
  readonly answer: Answer;
  /** Buffers inside the answer that move instead of being copied. */
  readonly transfer?: Transferable[];
}

/**
 * Answers the requests of a `createWorkerClient` inside a worker.
 *
 * @param scope - The worker's `self`.
 * @param work - Does one request. May be synchronous: then it should call `report` at least every half of the client's
 *   `silenceMs`, because a busy worker cannot answer a ping, and what it posts itself arrives at once. What it throws reaches the
 *   caller as a `WorkerFailure` with the same message.
 */
export function serve<Request, Answer, Progress = never>(
  scope: WorkerScope,
  work: (request: Request, report: (progress: Progress) => void) => Served<Answer> | Promise<Served<Answer>>,
): void {
  const post = (message: FromWorker<Answer, Progress>, transfer: Transferable[] = []) =>
    scope.postMessage(message, transfer);

  const answer = async (run: number, request: Request) => {
    try {
      const served = await work(request, (progress) => post({ type: 'progress', run, progress }));
      post({ type: 'answer', run, answer: served.answer }, served.transfer);
    } catch (error) {
      post({ type: 'failed', run, message: error instanceof Error ? error.message : String(error) });
    }
  };

  scope.addEventListener('message', (event: MessageEvent) => {
    const message = event.data as ToWorker<Request>;
    if (message.type === 'ping') post({ type: 'pong' });
    else void answer(message.run, message.request);
  });
  // Says that the script has arrived: from here on silence means trouble.
  post({ type: 'pong' });
}
