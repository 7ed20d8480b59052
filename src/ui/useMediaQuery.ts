import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whether a media query holds; renders again when that changes.
 *
 * @param query - A CSS media query such as `(max-height: 799px)`. Where the environment has no `matchMedia`, the answer is no.
 */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = queryList(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => queryList(query)?.matches ?? false);
}

const queryList = (query: string): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : null;
