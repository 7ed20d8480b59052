import { useEffect, useState } from 'react';
import type { Network } from '../../../domain/network.ts';
import type { SearchIndex } from './searchIndex.ts';
import { searchIndexOf } from './searchIndexOf.ts';

/** The index of a network; null while it is being built, which begins when the box is first in the page. */
export function useSearchIndex(network: Network): SearchIndex | null {
  const [ready, setReady] = useState<{ readonly network: Network; readonly index: SearchIndex } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void searchIndexOf(network).then((index) => {
      if (isWanted) setReady({ network, index });
    });
    return () => {
      isWanted = false;
    };
  }, [network]);
  return ready?.network === network ? ready.index : null;
}
