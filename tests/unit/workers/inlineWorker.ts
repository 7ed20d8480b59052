import type { WorkerLike, WorkerScope } from '../../../src/workers/messages.ts';

/**
 * A worker with the page's thread under it: messages pass through the structured clone, as between real threads.
 *
 * @param start - What the worker's script does with its scope.
 * @param onPost - Hears each message of the page.
 */
export function inlineWorker(
  start: (scope: WorkerScope) => void,
  onPost: (message: unknown) => void = () => undefined,
) {
  const toPage: ((event: Event) => void)[] = [];
  const toWorker: ((event: MessageEvent) => void)[] = [];
  let isTerminated = false;
  const later = (data: unknown, listeners: readonly ((event: never) => void)[]) => {
    const copy: unknown = structuredClone(data);
    queueMicrotask(() => {
      if (!isTerminated) for (const listener of listeners) listener({ data: copy } as never);
    });
  };
  start({
    postMessage: (data) => later(data, toPage),
    addEventListener: (_type, listener) => void toWorker.push(listener),
  });
  const worker: WorkerLike = {
    postMessage: (data) => {
      onPost(data);
      later(data, toWorker);
    },
    terminate: () => {
      isTerminated = true;
    },
    addEventListener: (type, listener) => {
      if (type === 'message') toPage.push(listener);
    },
  };
  return worker;
}
