import { describe, expect, it, vi } from 'vitest';
import { arrange } from '../../../src/layout/arrange.ts';
import { createArranger } from '../../../src/layout/client.ts';
import type { LayoutRequest } from '../../../src/layout/protocol.ts';
import type { WorkerLike } from '../../../src/workers/messages.ts';
import { serve } from '../../../src/workers/serve.ts';
import { FakeWorker } from '../workers/fakeWorker.ts';
import { aGraph, plantedGraph } from './someGraph.ts';

/** The worker's script with the page's thread under it. */
function inlineWorker(): WorkerLike {
  const toPage: ((event: Event) => void)[] = [];
  const toWorker: ((event: MessageEvent) => void)[] = [];
  serve<LayoutRequest, Float32Array, number>(
    {
      postMessage: (data) => {
        for (const listener of toPage) listener({ data: structuredClone(data) } as MessageEvent);
      },
      addEventListener: (_type, listener) => void toWorker.push(listener),
    },
    (request, report) => ({ answer: arrange(request, report) }),
  );
  return {
    postMessage: (data) => {
      for (const listener of toWorker) listener({ data: structuredClone(data) } as MessageEvent);
    },
    terminate: () => undefined,
    addEventListener: (type, listener) => {
      if (type === 'message') toPage.push(listener);
    },
  };
}

describe('createArranger', () => {
  it('gives what arrange gives, and reports on the way', async () => {
    const arranger = createArranger(inlineWorker);
    const heard: number[] = [];
    const request: LayoutRequest = { graph: plantedGraph(), initial: null, candidates: 1 };
    const positions = await arranger.arrange(request, { onProgress: (share) => heard.push(share) });
    expect(positions).toEqual(arrange(request));
    expect(heard.length).toBeGreaterThan(50);
    arranger.dispose();
  });

  it('hands on what is wrong with a graph, in words', async () => {
    const arranger = createArranger(inlineWorker);
    const request = { graph: aGraph({ nodes: 1, links: [[0, 4]] }), initial: null, candidates: 1 };
    await expect(arranger.arrange(request)).rejects.toThrow('Link 0 joins node 4; the graph has 1, counted from 0.');
    arranger.dispose();
  });

  it('replaces a worker that hangs within two seconds of its last word', async () => {
    vi.useFakeTimers();
    const made: FakeWorker[] = [];
    const arranger = createArranger(() => {
      const worker = new FakeWorker((self, message) => {
        if (message.type === 'start') self.say({ type: 'progress', run: message.run, progress: 0 });
      });
      made.push(worker);
      return worker;
    });
    arranger.arrange({ graph: plantedGraph(), initial: null, candidates: 1 }).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1600);
    expect(made).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(made).toHaveLength(2);
    arranger.dispose();
    vi.useRealTimers();
  });
});
