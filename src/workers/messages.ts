/** What a page says to one of its workers. `run` numbers a request, so that an answer to an older one is recognised. */
export type ToWorker<Request> =
  { readonly type: 'start'; readonly run: number; readonly request: Request } | { readonly type: 'ping' };

/** What a worker says back. Any message is a sign of life; `pong` is nothing else. */
export type FromWorker<Answer, Progress> =
  | { readonly type: 'progress'; readonly run: number; readonly progress: Progress }
  | { readonly type: 'answer'; readonly run: number; readonly answer: Answer }
  | { readonly type: 'failed'; readonly run: number; readonly message: string }
  | { readonly type: 'pong' };

/** The part of `Worker` a client needs; a test can be one. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
}

/** The part of a worker's global scope that `serve` needs. */
export interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
