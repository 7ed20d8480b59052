import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WorkerScope } from '../../../src/workers/messages.ts';
import { serve } from '../../../src/workers/serve.ts';
import type { ReadRequest } from '../../../src/formats/readerClient.ts';
import { createReader } from '../../../src/formats/readerClient.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { bytesOf } from './readText.ts';

/** A worker in this very thread: messages pass through the structured clone, as between real threads. */
function fakeWorker(work: (request: ReadRequest) => unknown): Worker {
  const page = new EventTarget();
  const inside = new EventTarget();
  const scope = {
    postMessage: (data: unknown) =>
      queueMicrotask(() => page.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))),
    addEventListener: inside.addEventListener.bind(inside),
  };
  serve<ReadRequest, unknown>(scope as unknown as WorkerScope, async (request) => ({ answer: await work(request) }));
  return {
    postMessage: (data: unknown) =>
      queueMicrotask(() => inside.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))),
    addEventListener: page.addEventListener.bind(page),
    terminate: () => undefined,
  } as unknown as Worker;
}

const buffer = (text: string): ArrayBuffer => bytesOf(text).slice().buffer;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('reads in the worker what reading gives, ids like __proto__ included', async () => {
  const text =
    '{"schemaVersion":1,"title":"T","organisations":[{"id":"__proto__","name":"A","x":1,"y":2}],"relationships":[]}';
  const reader = createReader(() => fakeWorker(({ bytes, file }) => readJson(new Uint8Array(bytes), file)));
  const result = await reader.read(buffer(text), 'map.json');
  expect(result).toEqual(readJson(bytesOf(text), 'map.json'));
  expect(Object.keys(result.document?.positions ?? {})).toEqual(['__proto__']);
  reader.dispose();
});

it('gives up after 20 seconds, in words, and a later file is read by a new worker', async () => {
  let made = 0;
  const reader = createReader(() => {
    made += 1;
    return made === 1 ? fakeWorker(() => new Promise(() => undefined)) : fakeWorker(() => 'read');
  });
  const first = expect(reader.read(buffer('{}'), 'slow.json')).rejects.toThrow(
    /Reading the file took longer than allowed/,
  );
  await vi.advanceTimersByTimeAsync(19_999);
  expect(made).toBe(1);
  await vi.advanceTimersByTimeAsync(2);
  await first;
  await expect(reader.read(buffer('{}'), 'next.json')).resolves.toBe('read');
  expect(made).toBe(2);
});

it('is stopped by the signal', async () => {
  const reader = createReader(() => fakeWorker(() => new Promise(() => undefined)));
  const stop = new AbortController();
  const read = expect(reader.read(buffer('{}'), 'map.json', stop.signal)).rejects.toThrow('enough');
  stop.abort(new Error('enough'));
  await read;
});
