import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkerClient } from '../../../src/workers/workerClient.ts';
import type { WorkerFailure } from '../../../src/workers/workerFailure.ts';
import type { Sent } from './fakeWorker.ts';
import { FakeWorker } from './fakeWorker.ts';

type Behaviour = (worker: FakeWorker, message: Sent) => void;

const hang: Behaviour = () => {};
/** Loaded and alive, then caught in a loop as soon as work arrives. */
const hangAtWork: Behaviour = (worker, message) => {
  if (message.type === 'start') worker.say({ type: 'progress', run: message.run, progress: 0 });
};
const echo: Behaviour = (worker, message) => {
  if (message.type === 'ping') worker.say({ type: 'pong' });
  else worker.say({ type: 'answer', run: message.run, answer: `${message.request}!` });
};
const answerPingsOnly: Behaviour = (worker, message) => {
  if (message.type === 'ping') worker.say({ type: 'pong' });
};
const crash: Behaviour = (worker, message) => {
  if (message.type === 'start') worker.crash('out of memory');
};

/** The first worker behaves as the first entry says, and so on; the last entry stands for all that follow. */
function clientOf(behaviours: readonly Behaviour[], options: { timeoutMs?: number; attempts?: number } = {}) {
  const made: FakeWorker[] = [];
  const client = createWorkerClient<string, string, number>(
    () => {
      const worker = new FakeWorker(behaviours[Math.min(made.length, behaviours.length - 1)] ?? hang);
      made.push(worker);
      return worker;
    },
    { task: 'Testing', silenceMs: 1600, startMs: 8000, ...options },
  );
  return { client, made };
}

const failureOf = (promise: Promise<unknown>): Promise<WorkerFailure> =>
  promise.then(
    () => Promise.reject(new Error('expected a failure')),
    (error: unknown) => error as WorkerFailure,
  );

describe('createWorkerClient', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('makes no worker before it is needed, and keeps one for the next request', async () => {
    const { client, made } = clientOf([echo]);
    expect(made).toHaveLength(0);
    expect(await client.request('a')).toBe('a!');
    expect(await client.request('b')).toBe('b!');
    expect(made).toHaveLength(1);
  });

  it('numbers runs and ignores answers to an older one', async () => {
    const { client, made } = clientOf([answerPingsOnly]);
    const first = client.request('a');
    made[0]?.say({ type: 'answer', run: 1, answer: 'one' });
    expect(await first).toBe('one');
    const second = client.request('b');
    made[0]?.say({ type: 'answer', run: 1, answer: 'stale' });
    made[0]?.say({ type: 'answer', run: 2, answer: 'two' });
    expect(await second).toBe('two');
  });

  it('does requests one at a time, in order', async () => {
    const { client, made } = clientOf([answerPingsOnly]);
    const answers = [client.request('a'), client.request('b')];
    const starts = () => made[0]?.received.filter((message) => message.type === 'start').length;
    expect(starts()).toBe(1);
    made[0]?.say({ type: 'answer', run: 1, answer: 'one' });
    expect(starts()).toBe(2);
    made[0]?.say({ type: 'answer', run: 2, answer: 'two' });
    expect(await Promise.all(answers)).toEqual(['one', 'two']);
  });

  it('hands progress on', async () => {
    const { client, made } = clientOf([answerPingsOnly]);
    const heard: number[] = [];
    const answer = client.request('a', { onProgress: (share) => heard.push(share) });
    made[0]?.say({ type: 'progress', run: 1, progress: 0.25 });
    made[0]?.say({ type: 'progress', run: 1, progress: 0.75 });
    made[0]?.say({ type: 'answer', run: 1, answer: 'done' });
    await answer;
    expect(heard).toEqual([0.25, 0.75]);
  });

  it('replaces a worker that hangs, within two seconds, and asks again', async () => {
    const { client, made } = clientOf([hangAtWork, echo]);
    const answer = client.request('a');
    await vi.advanceTimersByTimeAsync(2000);
    expect(made).toHaveLength(2);
    expect(made[0]?.isTerminated).toBe(true);
    expect(await answer).toBe('a!');
  });

  it('gives a worker whose script is still loading more time than one that has spoken', async () => {
    const { client, made } = clientOf([hang, echo]);
    const answer = client.request('a');
    await vi.advanceTimersByTimeAsync(7900);
    expect(made).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toBe('a!');
    expect(made).toHaveLength(2);
  });

  it('leaves long honest work alone: pongs or progress keep it alive', async () => {
    const { client, made } = clientOf([hang]);
    const answer = client.request('a');
    for (let step = 0; step < 40; step += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      made[0]?.say(step % 2 === 0 ? { type: 'pong' } : { type: 'progress', run: 1, progress: step / 40 });
    }
    made[0]?.say({ type: 'answer', run: 1, answer: 'at last' });
    expect(await answer).toBe('at last');
    expect(made).toHaveLength(1);
  });

  it('gives up after three failures in a row, in words, and starts afresh for the next request', async () => {
    const { client, made } = clientOf([hangAtWork, crash, hangAtWork, echo]);
    const failure = failureOf(client.request('a'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await failure).toMatchObject({ name: 'WorkerFailure', reason: 'silent' });
    expect((await failure).message).toBe(
      'Testing stopped answering, 3 times in a row. What was open is unchanged; try again, or reload the page.',
    );
    expect(made.every((worker) => worker.isTerminated)).toBe(true);
    expect(await client.request('b')).toBe('b!');
  });

  it('passes on what the work threw, at once and without a second try', async () => {
    const { client, made } = clientOf([
      (worker, message) => {
        if (message.type === 'start') worker.say({ type: 'failed', run: message.run, message: 'Link 3 joins node 9.' });
      },
    ]);
    expect(await failureOf(client.request('a'))).toMatchObject({ reason: 'failed', message: 'Link 3 joins node 9.' });
    expect(made).toHaveLength(1);
    expect(made[0]?.isTerminated).toBe(false);
  });

  it('treats a worker that cannot be made as a crash', async () => {
    const client = createWorkerClient<string, string>(
      () => {
        throw new Error('refused by policy');
      },
      { task: 'Testing' },
    );
    const failure = await failureOf(client.request('a'));
    expect(failure.reason).toBe('crashed');
    expect(failure.message).toContain('refused by policy');
  });

  it('ends work that is alive but too long, and does not repeat it', async () => {
    const { client, made } = clientOf([answerPingsOnly, echo], { timeoutMs: 20_000 });
    const failure = failureOf(client.request('a'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await failure).reason).toBe('late');
    expect(made).toHaveLength(1);
    expect(made[0]?.isTerminated).toBe(true);
    expect(await client.request('b')).toBe('b!');
  });

  it('can be told to try once only', async () => {
    const { client, made } = clientOf([crash, echo], { attempts: 1 });
    expect((await failureOf(client.request('a'))).reason).toBe('crashed');
    expect(made).toHaveLength(1);
  });

  it('stops work under way when aborted, and goes on with the next request', async () => {
    const { client, made } = clientOf([answerPingsOnly, echo]);
    const controller = new AbortController();
    const aborted = failureOf(client.request('a', { signal: controller.signal }));
    const next = client.request('b');
    controller.abort();
    expect((await aborted).name).toBe('AbortError');
    expect(made[0]?.isTerminated).toBe(true);
    expect(await next).toBe('b!');
  });

  it('takes an aborted request out of the queue without touching the worker', async () => {
    const { client, made } = clientOf([answerPingsOnly]);
    const controller = new AbortController();
    const first = client.request('a');
    const aborted = failureOf(client.request('b', { signal: controller.signal }));
    controller.abort();
    expect((await aborted).name).toBe('AbortError');
    made[0]?.say({ type: 'answer', run: 1, answer: 'one' });
    expect(await first).toBe('one');
    expect(await failureOf(client.request('c', { signal: controller.signal }))).toMatchObject({ name: 'AbortError' });
  });

  it('ignores what a replaced worker still had to say', async () => {
    const { client, made } = clientOf([hangAtWork, answerPingsOnly]);
    const answer = client.request('a');
    await vi.advanceTimersByTimeAsync(2000);
    made[0]?.say({ type: 'answer', run: 2, answer: 'from the grave' });
    made[0]?.crash('late news');
    made[1]?.say({ type: 'answer', run: 2, answer: 'two' });
    expect(await answer).toBe('two');
  });

  it('leaves no timer behind, after answers and after dispose', async () => {
    const { client, made } = clientOf([echo, hang], { timeoutMs: 1000 });
    await client.request('a');
    expect(vi.getTimerCount()).toBe(0);
    made[0]?.crash('while idle');
    const failures = Promise.all([failureOf(client.request('b')), failureOf(client.request('c'))]);
    client.dispose();
    expect((await failures).map((failure) => failure.name)).toEqual(['AbortError', 'AbortError']);
    expect(vi.getTimerCount()).toBe(0);
    expect(made[1]?.isTerminated).toBe(true);
  });
});
