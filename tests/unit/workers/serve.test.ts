import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/workers/messages.ts';
import { serve } from '../../../src/workers/serve.ts';

function scopeWith() {
  const said: FromWorker<string, number>[] = [];
  const listeners: ((event: MessageEvent) => void)[] = [];
  return {
    said,
    scope: {
      postMessage: (message: unknown) => void said.push(message as FromWorker<string, number>),
      addEventListener: (_type: 'message', listener: (event: MessageEvent) => void) => void listeners.push(listener),
    },
    hear: (data: ToWorker<string>) => listeners.forEach((listener) => listener({ data } as MessageEvent)),
  };
}

describe('serve', () => {
  it('says at once that the script has arrived, and answers pings', () => {
    const { scope, said, hear } = scopeWith();
    serve<string, string>(scope, (request) => ({ answer: request }));
    hear({ type: 'ping' });
    expect(said).toEqual([{ type: 'pong' }, { type: 'pong' }]);
  });

  it('answers with the run of the request, progress first', async () => {
    const { scope, said, hear } = scopeWith();
    serve<string, string, number>(scope, (request, report) => {
      report(0.5);
      return { answer: request.toUpperCase() };
    });
    hear({ type: 'start', run: 7, request: 'a' });
    await Promise.resolve();
    expect(said.slice(1)).toEqual([
      { type: 'progress', run: 7, progress: 0.5 },
      { type: 'answer', run: 7, answer: 'A' },
    ]);
  });

  it('turns what the work throws into a message', async () => {
    const { scope, said, hear } = scopeWith();
    serve<string, string>(scope, () => {
      throw new RangeError('Link 3 joins node 9, but there are 4.');
    });
    hear({ type: 'start', run: 1, request: 'a' });
    await Promise.resolve();
    expect(said.at(-1)).toEqual({ type: 'failed', run: 1, message: 'Link 3 joins node 9, but there are 4.' });
  });
});
