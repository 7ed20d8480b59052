import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useWakeLock } from '../../src/features/present/presenting/useWakeLock.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock');
});

it('holds one lock at a time, takes another when it was taken away, and leaves none behind', async () => {
  const locks: { released: boolean; release(): Promise<void> }[] = [];
  const request = vi.fn(() => {
    const lock = {
      released: false,
      release: () => {
        lock.released = true;
        return Promise.resolve();
      },
    };
    locks.push(lock);
    return Promise.resolve(lock);
  });
  Object.assign(navigator, { wakeLock: { request } });
  const { unmount } = renderHook(() => {
    useWakeLock();
  });
  const seen = () =>
    act(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await Promise.resolve();
    });
  await seen();
  await seen();
  expect(locks).toHaveLength(1);
  await locks[0]?.release();
  await seen();
  expect(locks).toHaveLength(2);
  unmount();
  expect(locks.every(({ released }) => released)).toBe(true);
});
