import type { FromWorker, ToWorker, WorkerLike } from '../../../src/workers/messages.ts';

export type Sent = ToWorker<string>;
export type Said = FromWorker<string, number>;

/** A worker whose thread is the test. */
export class FakeWorker implements WorkerLike {
  readonly received: Sent[] = [];
  isTerminated = false;
  private readonly listeners = new Map<string, ((event: Event) => void)[]>();
  private readonly onReceive: (worker: FakeWorker, message: Sent) => void;

  constructor(onReceive: (worker: FakeWorker, message: Sent) => void) {
    this.onReceive = onReceive;
  }

  postMessage(message: unknown): void {
    this.received.push(message as Sent);
    this.onReceive(this, message as Sent);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  say(message: Said): void {
    this.dispatch('message', { data: message });
  }

  crash(message: string): void {
    this.dispatch('error', { message });
  }

  private dispatch(type: string, event: object): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event as Event);
  }
}
