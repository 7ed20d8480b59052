import type { KeptMapId } from './keptMap.ts';

/** The part of the browser's Web Locks that is needed; a test can be one. */
export type Locks = Pick<LockManager, 'request'>;

export interface Leadership {
  isLeader(): boolean;
  resign(): void;
}

/**
 * Asks to lead among the windows that show one map. The leader writes where its reader is; the others leave that alone, so that two
 * windows do not take turns at moving each other. When the leader closes, even by a crash, the next one leads.
 *
 * @param locks - null where the browser has none: then every window leads.
 */
export function seekLeadership(locks: Locks | null, id: KeptMapId): Leadership {
  if (locks === null) return { isLeader: () => true, resign: () => undefined };
  let isLeader = false;
  const ending = new AbortController();
  const hold = () =>
    new Promise<void>((release) => {
      isLeader = !ending.signal.aborted;
      ending.signal.addEventListener('abort', () => {
        release();
      });
      if (ending.signal.aborted) release();
    });
  locks.request(`polycentric-map-${id}`, { signal: ending.signal }, hold).catch(() => undefined);
  return {
    isLeader: () => isLeader,
    resign: () => {
      isLeader = false;
      ending.abort();
    },
  };
}
