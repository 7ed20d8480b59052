import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenAtRest } from '../../src/ui/whenAtRest.ts';

describe('work for when the page is at rest', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is done in four seconds where the browser knows no idle moments', () => {
    const run = vi.fn();
    whenAtRest(run);
    vi.advanceTimersByTime(3999);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledOnce();
  });

  it('is done in the first idle moment, for which it waits no longer than those four seconds', () => {
    const ask = vi.fn((_work: () => void, _options: { readonly timeout: number }) => 7);
    vi.stubGlobal('requestIdleCallback', ask);
    const run = vi.fn();
    whenAtRest(run);
    const [work, options] = ask.mock.calls[0] ?? [];
    expect(options).toEqual({ timeout: 4000 });
    expect(run).not.toHaveBeenCalled();
    work?.();
    expect(run).toHaveBeenCalledOnce();
  });

  it('is not done once it was called off', () => {
    const run = vi.fn();
    whenAtRest(run)();
    vi.advanceTimersByTime(9000);
    expect(run).not.toHaveBeenCalled();
    const giveUp = vi.fn();
    vi.stubGlobal('requestIdleCallback', () => 7);
    vi.stubGlobal('cancelIdleCallback', giveUp);
    whenAtRest(run)();
    expect(giveUp).toHaveBeenCalledWith(7);
  });
});
